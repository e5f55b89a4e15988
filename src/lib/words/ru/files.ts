export const titles = {
	'timeline.html': 'Хронология одним файлом',
	'events.csv': 'События таблицей',
	'story.json': 'Проверенные данные',
	'annotations.jsonld': 'Фрагменты как веб-аннотации',
	'timelinejs.json': 'События для TimelineJS',
	'timeline.svg': 'Хронология как изображение',
	'timeline.png': 'Хронология как изображение'
};

export const names = {
	'timeline.html': 'Один файл (HTML)',
	'events.csv': 'События (CSV)',
	'story.json': 'Данные (JSON)',
	'annotations.jsonld': 'Фрагменты (JSON-LD)',
	'timelinejs.json': 'TimelineJS (JSON)',
	'timeline.svg': 'Вся хронология (SVG)',
	'timeline.png': 'Вся хронология (PNG)'
};

export const uses = {
	'timeline.html': 'чтобы хранить или отправить: хронология и источник в документе, которому не нужна сеть',
	'events.csv': 'для таблиц: каждое событие с датами, их основанием и фрагментами',
	'story.json': 'всё, из чего сделана эта страница',
	'annotations.jsonld': 'веб-аннотации W3C, которые находят свои слова в источнике',
	'timelinejs.json': 'события для этой программы',
	'timeline.svg': 'неподвижное изображение с пояснениями и источником, для печати',
	'timeline.png': 'то же для программ, которые не читают SVG'
};

export const title = 'Скачать';

export const eventLink = 'Событие и его фрагменты';

export const weakSource = 'слабый источник';

export function annotations(story: string): string {
	return `${story}: события и фрагменты, на которых они основаны`;
}

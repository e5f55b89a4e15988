import type { ImportFault, ImportProblem } from '#lib/importing/import-draft.ts';
import * as counts from './counts.ts';
import { sentence } from './list.ts';
import { counted, figure } from './numbers.ts';

export { dateFault, documentFault } from './unread.ts';

export const title = 'Создать хронологию';
export const lead =
	'Возьмите документ, выберите слова, в которых говорится о событиях, и получите хронологию, где каждое событие ведёт к своему фрагменту. Всё, что вы сюда вносите, остаётся на этом устройстве.';
export const invitation = 'Создайте свою из любого документа';
export const withoutScript =
	'Этой странице нужен JavaScript: она работает с вашим документом в вашем же браузере и никуда его не отправляет. Без него те же файлы из той же папки создаёт командная строка:';
export const commandLine = `npx passage-timeline new report.md
npx passage-timeline serve report
npx passage-timeline build report`;

export const steps = 'Шаги';
export const tabs = {
	document: 'Документ',
	passages: 'Фрагменты',
	events: 'События',
	check: 'Проверка',
	publish: 'Публикация'
};

export const undo = 'Отменить';
export const redo = 'Вернуть';
export const undid = 'Отменено.';
export const redid = 'Возвращено.';
export const nothingToUndo = 'Отменять нечего.';

export const saveCopy = 'Сохранить копию';
export const untitled = 'Без названия';
export const onlyHere = 'Только на этом устройстве. Копия ещё не сохранена.';

export function copied(minutes: number): string {
	if (minutes < 1) return 'Копия сохранена только что.';
	if (minutes < 60)
		return `Копия сохранена ${counted(minutes, { one: '# минуту', few: '# минуты', other: '# минут' })} назад.`;
	const hours = Math.floor(minutes / 60);
	return hours < 24
		? `Копия сохранена ${counted(hours, { one: '# час', few: '# часа', other: '# часов' })} назад.`
		: `Копия сохранена ${counted(Math.floor(hours / 24), { one: '# день', few: '# дня', other: '# дней' })} назад.`;
}

export const kept = {
	full: 'На этом устройстве больше нет места для вашей работы. Сохраните копию сейчас.',
	forbidden:
		'Этот браузер ничего здесь не хранит, как бывает в приватных окнах. Сохраните копию, прежде чем закрыть страницу.',
	elsewhere:
		'Эта хронология открыта в другой вкладке или другом окне. Изменения здесь перезаписали бы сделанное там.'
};
export const takeOver = 'Работать здесь';
export const newer = 'Готова новая версия мастерской. Ваша работа останется как есть.';
export const useNewer = 'Загрузить';

export const open = {
	title: 'Начните с документа',
	paste: 'Вставьте его текст',
	pasted: 'Вставленный текст',
	pasteHint: 'Один абзац — одна строка; строки, разорванные внутри абзацев, соединяются.',
	use: 'Взять этот текст',
	or: 'или',
	file: 'Открыть файл',
	folder: 'Открыть папку',
	drop: 'или перетащите его в любое место страницы',
	kinds:
		'Текст, Markdown, сохранённая страница, Word, OpenDocument или PDF (.txt, .md, .html, .docx, .odt, .pdf). Чтобы продолжить хронологию: её папка, её .zip или опубликованный вами файл .html.',
	example: 'Попробовать на примере'
};

export const opened = (title: string, events: number) =>
	events > 0 ? `Открыто: «${title}», ${counts.events(events)}.` : `Открыто: «${title}».`;
export const refused = {
	empty: 'В нём нет слов. Вставьте текст или откройте другой файл.',
	unreadable: (name: string, line: number | null, message: string) =>
		message.includes(name)
			? message
			: `«${name}»${line === null ? '' : `, строка ${figure(line)}`}: ${message}`,
	noStory: (name: string) =>
		`В «${name}» нет файла story.yaml. Откройте папку, где он есть, или документ, чтобы начать.`,
	zip: (name: string) => `«${name}» не читается как zip. Сохраните его заново или откройте саму папку.`,
	left: (names: string) =>
		`Файл создан без источников. ${sentence(`Откройте папку или положите эти файлы рядом со story.yaml: ${names}`)}`,
	large: (name: string) => `«${name}» больше 10 МБ. Откройте ту часть, где говорится о событиях.`
};

export const questions = {
	title: 'Название хронологии',
	dek: 'Одно предложение под названием',
	written: 'Когда написан документ?',
	writtenHint: 'Год или день; оставьте пустым, если этого никто не знает.',
	note: 'Откуда он?',
	noteHint: 'Автор, издание, адрес: что нужно знать читателю прежде, чем читать.',
	language: 'Язык документа'
};
export const answers = {
	dek: 'Один документ в виде хронологии.',
	note: 'Откуда этот документ, не указано.'
};
export const readIn = (name: string, encoding: string) => `Прочитать «${name}» как ${encoding}`;

const mended = {
	hyphens: 'Слова, разорванные в конце строки',
	'page-numbers': 'Номера страниц',
	'page-heads': 'Колонтитулы',
	headings: 'Заголовки, потерявшие свой знак',
	'line-breaks': 'Строки, разорванные внутри абзацев'
} as const;
type MendKind = keyof typeof mended;

export const mends = {
	title: 'Что в нём можно исправить',
	means: 'Похоже, документ кое-что потерял по дороге. Каждое исправление можно отменить.',
	name: (kind: MendKind, number: number) => `${mended[kind]}: ${figure(number)}`,
	guess: 'Это догадка: сначала посмотрите.',
	mend: 'Исправить',
	mendAll: (kind: MendKind) => `Исправить: ${mended[kind]}`,
	more: (number: number) => `и ещё ${figure(number)}`,
	done: (kind: MendKind, number: number) => `Исправлено. ${mended[kind]}: ${figure(number)}.`
};

export const asRead = 'Каким его увидят читатели';
export const extent = (words: number, paragraphs: number) =>
	`${counts.textWords(words)}, ${counted(paragraphs, { one: '# абзац', few: '# абзаца', other: '# абзацев' })}`;
export const toPassages = 'Выбрать фрагменты';
export const anew = 'Начать другую хронологию';
export const begunAnew = 'Убрано. «Отменить» вернёт всё назад.';
export const notices = 'Что стало с документом';

export const passages = {
	title: 'Выберите слова, в которых говорится о событии',
	none: 'Сначала возьмите документ.',
	help: 'Нажмите на предложение или выделите любые слова. С клавиатуры: стрелки ведут от предложения к предложению, вместе с Shift — захватывают больше.',
	text: 'Документ по предложениям',
	keys: 'Клавиши',
	letters: 'Здесь действуют клавиши с одной буквой',
	chosen: 'Выбранные слова',
	take: 'Взять как событие',
	add: 'Добавить к предыдущему событию',
	edit: 'Название и дата',
	start: 'Начало',
	end: 'Конец',
	earlier: 'на слово раньше',
	later: 'на слово позже',
	nothing: 'Сначала выберите предложение.',
	proposed: 'Предложения, в которых могут быть события',
	looking: 'Ищем предложения с датами…',
	proposedMeans: (number: number) =>
		number === 0
			? 'Больше нет ни одного. Взять можно любые слова.'
			: `${counted(number, { one: '# предложение', few: '# предложения', other: '# предложений' })} с датой или с тем, что происходит. Событием становится только то, что вы возьмёте.`,
	undated: 'дата не найдена',
	further: (number: number) =>
		`${counted(number, { one: 'Ещё # появится', other: 'Ещё # появятся' })} по мере того, как эти будут взяты или пропущены.`,
	takeIt: 'Взять',
	passOver: 'Пропустить',
	passedOver: 'Пропущено. «Отменить» вернёт его.'
};
export const keys: readonly (readonly [key: string, what: string])[] = [
	['↑ ↓', 'предыдущее предложение, следующее предложение'],
	['Shift + ↑ ↓', 'захватить больше или меньше'],
	['[ ]', 'начало, на слово'],
	['{ }', 'конец, на слово'],
	['J K', 'следующее предложенное, предыдущее'],
	['X', 'пропустить предложенное'],
	['Enter', 'взять как событие'],
	['M', 'добавить к предыдущему событию'],
	['E', 'название и дата события'],
	['Ctrl + Z', 'отменить']
];
export const taken = (title: string) => sentence(`Взято: ${title}`);
export const takenUndated = (title: string) => `${sentence(`Взято: ${title}`)} Не хватает даты.`;
export const takenWaiting = (title: string) =>
	`${sentence(`Взято: ${title}`)} Чего-то не хватает; чего — сказано в форме.`;
export const added = (title: string) => sentence(`Добавлено к событию: ${title}`);

const fieldNames: Readonly<Record<string, string>> = {
	title: 'название',
	date: 'дата',
	end: 'конец',
	shown: 'дата для показа',
	year: 'год',
	month: 'месяц',
	day: 'день',
	endYear: 'год окончания',
	endMonth: 'месяц окончания',
	endDay: 'день окончания',
	summary: 'своими словами',
	lane: 'дорожка',
	quote: 'цитата',
	type: 'вид строки'
};
const problems: Readonly<Record<ImportProblem, (found: string) => string>> = {
	unreadable: () =>
		'Это не JSON и не таблица с известными заголовками. Вставьте сам список или откройте файл .json или .csv.',
	unknown: () =>
		'Этот JSON — не аннотация, не выгрузка Hypothesis, не хронология TimelineJS и не список событий с полем «quote». Спросите помощника ещё раз по инструкции или выгрузите заново.',
	json: (found) => `JSON повреждён: ${found} Исправьте эту строку или попросите список ещё раз.`,
	empty: () => 'Там ничего нет. Выгрузите или спросите ещё раз.',
	'no-titles': (found) =>
		`Нет столбца с заголовком Title, Headline или Event. Переименуйте столбец с названиями; заголовки такие: ${found}`,
	elsewhere: (found) =>
		`Сами аннотации находятся по другому адресу. Сохраните то, что там есть, в файл и откройте его: ${found}`,
	'no-fields': (found) => `Это не событие с полями «title», «date» и «quote»; пропущено: ${found}`,
	'no-text': (found) => `Здесь должен быть текст; пропущено: ${found}`,
	'no-words': (found) =>
		sentence(`Эта аннотация не отмечает слов документа; пропущена${found ? `: ${found}` : ''}`),
	'no-title': (found) => `У этой строки нет названия; пропущена: ${found}`,
	'no-event': (found) => `Это заглавие или эпоха, а не событие; пропущено: ${found}`
};

export const bringing = {
	title: 'Перенести события из другого места',
	means:
		'Аннотации (W3C Web Annotation, Hypothesis), хронология TimelineJS, таблица (CSV) или ответ помощника. Каждая цитата сверяется с документом, и событием становится только то, что вы возьмёте.',
	file: 'Открыть аннотации или таблицу',
	paste: 'Или вставьте сюда',
	check: 'Сверить с документом',
	ask: 'Спросить помощника',
	askMeans:
		'Скопируйте это, вставьте помощнику, а следом — документ; его ответ вставьте выше. Неточные цитаты будут найдены.',
	instructions: `Ниже приведён документ. Перечисли события, о которых в нём говорится, для хронологии.

В ответе — только список JSON. Каждое событие — объект с такими полями:
- "title": краткое название события твоими словами
- "date": когда оно произошло, в EDTF, не точнее, чем в документе: 1832-06-05, 1832-06, 1832, 1832~ (около), 183X (1830-е годы), 1832/1834 (с, по), 1832/.. (с тех пор), "" — если в документе этого нет
- "quote": слова документа, в которых о нём говорится, скопированные буква в букву, не больше предложения, без … и без изменений
- "summary": одно предложение своими словами или ""

Пример: [{"title": "Река сносит мельницу", "date": "1822-03-03", "quote": "3 марта 1822 года её снесла река.", "summary": ""}]

Цитируй только то, что есть в документе. Пропусти событие, для которого в нём нет слов. Каждая цитата будет сверена с документом буква в букву.

Документ:
`,
	first: 'Сначала возьмите документ: перенесённое сверяется с ним.',
	reading: 'Сверка…',
	read: (offers: number, faults: number, name: string | null) => {
		const from = name === null ? '' : ` в «${name}»`;
		const left = faults === 0 ? '' : ` Не удалось прочитать: ${figure(faults)}.`;
		return offers === 0
			? `Событий${from} не найдено.${left}`
			: `Найдено${from}: ${counts.events(offers)}.${left}`;
	},
	waiting: (offers: number) =>
		offers === 0 ? 'Перенесено' : `Перенесено: ${counts.events(offers)}, взять или пропустить`,
	columns: (columns: readonly { readonly heading: string; readonly field: string | null }[]) => {
		const read = columns.flatMap(({ heading, field }) =>
			field === null ? [] : [`${heading} (${fieldNames[field] ?? field})`]
		);
		const left = columns.flatMap(({ heading, field }) =>
			field === null ? [heading || 'один без имени'] : []
		);
		return `Прочитанные столбцы: ${read.join(', ')}.${left.length === 0 ? '' : ` Пропущенные: ${left.join(', ')}.`}`;
	},
	fault: ({ problem, at, found }: ImportFault) => {
		const where =
			at === null
				? ''
				: problem === 'json' || problem === 'no-titles'
					? `Строка ${figure(at)}. `
					: `№ ${figure(at)}. `;
		return where + problems[problem](found.length > 160 ? `${found.slice(0, 160)}…` : found);
	},
	untitled: ({ number }: { readonly number: number }) => `№ ${figure(number)}`,
	noDate: (when: string, message: string) =>
		`Дата не читается, её нужно будет исправить, когда событие будет взято: ${when} (${message})`,
	takeExact: (number: number) => `Взять все, что совпали буква в букву: ${figure(number)}`,
	tookAll: (number: number) => `Взято: ${counts.events(number)}. «Отменить» вернёт всё сюда.`,
	take: { plain: 'Взять с этими словами', mended: 'Взять со словами документа' },
	takeWaiting: 'Взять, а слова найти потом',
	found: {
		exact: () => 'Эти слова есть в документе, буква в букву.',
		moved: () => 'Эти слова есть здесь, но вокруг них не то, что было отмечено. То ли это место?',
		several: (number: number) =>
			`Эти слова есть в ${counted(number, { one: '# месте', other: '# местах' })}. Какое имеется в виду?`,
		alike: () => 'Не буква в букву. Зачёркнуто то, что было процитировано, выделено то, что в документе.',
		'by-position': () => 'Отмечено только место, без слов. Вот слова, которые стоят там сейчас.',
		sought: (number: number) =>
			number === 0
				? 'Цитаты нет, и ни одно предложение об этом, похоже, не говорит.'
				: 'Цитаты нет. Возможно, об этом говорят эти предложения.',
		absent: () =>
			'Отклонено: ничего похожего в документе нет. Попросите точные слова или выберите их в тексте.',
		unnamed: () => 'Отклонено: цитаты нет. Попросите слова документа, на которых это основано.',
		unsought: () =>
			'Отклонено: не буква в букву, а перенесено сразу слишком много, чтобы искать похожее. Переносите меньше за раз.'
	}
} as const;

export const events = {
	title: 'События',
	none: 'Событий пока нет. Сначала выберите слова в тексте.',
	waits: 'нет даты',
	waitsTitle: 'нет названия',
	waitsPassage: 'нет фрагмента',
	drawn: 'показано',
	name: 'Название',
	date: 'Дата',
	dateHint: 'В EDTF или обычными словами: 5 июня 1832, 1832-06-05, 1832-06, 1832~, 199X, 2015/..',
	dateNone: 'Без даты событие ждёт и не показывается.',
	basis: 'Откуда дата?',
	stated: 'Дата названа в документе',
	inferred: 'Она следует из документа',
	referenced: 'Она из внешних источников',
	lane: 'Дорожка',
	laneHint: 'Введите имя; новое имя создаёт дорожку.',
	summary: 'Своими словами',
	optional: 'необязательно',
	passage: 'Основано на',
	passageGone: 'Этих слов нет в источнике, или они стоят там не в одном месте.',
	removePassage: 'Убрать этот фрагмент',
	remove: 'Удалить событие',
	removed: (title: string) => `${sentence(`Удалено: ${title}`)} «Отменить» вернёт.`,
	show: 'Показать в тексте',
	next: 'Следующее событие',
	list: 'Все события',
	noDate: 'без даты',
	readAs: (date: string) => `Понято так: ${date}`
};

const hues = ['синий', 'сливовый', 'охра', 'кирпичный', 'сине-зелёный', 'фиолетовый', 'оливковый', 'красный'];

export const lanes = {
	title: 'Дорожки, сверху вниз',
	name: (place: number) => `Имя дорожки ${figure(place)}`,
	colour: (title: string) => `Цвет: ${title}`,
	up: (title: string) => `Выше: ${title}`,
	down: (title: string) => `Ниже: ${title}`,
	moved: (title: string, place: number, all: number) =>
		`${title}: дорожка ${figure(place)} из ${figure(all)}.`,
	hue: (number: number) => hues[number - 1] ?? `цвет ${figure(number)}`
};

export const periods = {
	title: 'Периоды',
	means: 'Отрезки времени, на которые делится история; показываются над дорожками. Можно обойтись без них.',
	name: 'Название периода',
	from: 'С',
	to: 'По',
	hint: 'Обычными словами или в EDTF; пустой край остаётся открытым.',
	add: 'Добавить период',
	another: 'Ещё период',
	added: (title: string) => sentence(`Добавлено: ${title}`),
	needsTitle: 'Периоду нужно название.',
	needsDate: 'Периоду нужно начало или конец.',
	removeIt: 'Убрать',
	remove: (title: string) => `Убрать период: ${title}`,
	proposed: 'Предложены по перерывам между событиями',
	proposedMeans: 'Их разделяют долгие отрезки без событий. Пока вы не дадите имени, вместо него стоят даты.',
	holds: (events: number) => counts.events(events),
	addProposed: (name: string) => `Взять период: ${name}`,
	ofAuthor: 'Период, каким его видит автор этой хронологии.',
	ofEvents: 'Он длится от своего первого события до последнего.'
} as const;

export const check = {
	title: 'Что нужно исправить',
	nothing: 'Ошибок нет.',
	noEvents: 'Событий с датой пока нет.',
	waiting: (events: number) =>
		counted(events, {
			one: '# событию чего-то не хватает, и оно не показано.',
			other: '# событиям чего-то не хватает, и они не показаны.'
		}),
	faults: (number: number) => counted(number, { one: '# ошибка', few: '# ошибки', other: '# ошибок' }),
	mend: 'Исправить',
	lines: 'Как записано в story.yaml',
	useLines: 'Принять эти строки',
	coverage: 'Абзацы без событий',
	covered: (without: number, all: number) =>
		without === 0
			? 'В каждом абзаце есть событие.'
			: `Без событий: ${figure(without)} из ${counted(all, { one: '# абзаца', other: '# абзацев' })}. Вполне возможно, так и должно быть.`
};

export const publish = {
	title: 'Забрать с собой',
	fileTitle: 'Один файл',
	file: 'Сохранить хронологию',
	fileMeans:
		'Файл HTML с хронологией и её источниками: его можно хранить, отправить по почте или выложить на любой хостинг. Он ни к какому серверу не обращается, работает с диска и без скриптов, и его можно снова открыть здесь.',
	cited: 'Только фрагменты и то, что вокруг них',
	citedMeans: 'для документов, которые нельзя отдавать целиком',
	page: 'Со списком всех событий рядом с текстом',
	folderTitle: 'Папка хронологии',
	folder: 'Сохранить папку как .zip',
	folderMeans: 'Для сайта на основе этого проекта, для командной строки и чтобы продолжить здесь.',
	embedTitle: 'В статье',
	not: 'Сначала нужно кое-что исправить; что именно — на шаге «Проверка».',
	making: 'Файл создаётся…',
	made: (size: string) => `Сохранено, ${size}.`,
	rungs: {
		frame: ['Фрейм', 'Выложите файл на свой хостинг, рядом со статьёй или отдельно, и вставьте это.'],
		srcdoc: [
			'Всё в коде',
			'Где файлы выложить нельзя: вся хронология одним куском кода, для систем, которые пропускают фреймы.'
		],
		list: ['Простой текст со ссылками', 'Где фреймы и скрипты вырезаются: события и их фрагменты списком.']
	},
	make: 'Создать код',
	copy: 'Копировать',
	size: (kilobytes: number) => `${figure(Math.max(1, Math.round(kilobytes)))} кБ`
} as const;

export const preview = 'Хронология';
export const previewMeans = 'Хронология в том виде, в каком она публикуется; рисуется, пока её создают.';
export const previewNone = 'Хронология появится здесь, как только у события будет дата.';
export const previewFaults = 'Показано так, как было до последних ошибок.';
export const broken = (message: string) =>
	`Что-то не так с самой мастерской (${message}). Сохраните копию и загрузите страницу заново.`;
export const notLive =
	'Мастерская не запустилась. Загрузите страницу заново; то, что вы сделали, осталось на этом устройстве.';

export const example = `# Июньское восстание

Весной 1832 года в Париж пришла холера, и к маю она унесла более восемнадцати тысяч жизней. 16 мая 1832 года от неё умер премьер-министр Казимир Перье.

5 июня 1832 года похороны генерала Ламарка переросли в восстание. К вечеру немалая часть города между Шатле и Арсеналом была в руках восставших. Последняя баррикада, у церкви Сен-Мерри, пала вечером 6 июня 1832 года.

Тридцать лет спустя о нём узнал весь мир благодаря Виктору Гюго: его роман вышел в апреле 1862 года.
`;

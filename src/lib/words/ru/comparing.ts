import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { capital } from './documents.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function chooses(at: number): string {
	return ['Сравнить', 'с'][at] ?? 'и с';
}

export const aWindow = 'Отрезок времени…';
export const beforeAnEvent = 'До события…';
export const fromAnEvent = 'Начиная с события…';
export const from = 'С';
export const to = 'по';
export const swap = 'Поменять A и B местами';
export const add = 'Добавить';

export function remove(letter: string): string {
	return `Убрать ${letter}`;
}

export function dividing(letter: string): string {
	return `Событие, ограничивающее ${letter}`;
}

export const alignedAt = 'совмещено по';
export const alignments = {
	start: 'началу каждого',
	event: 'событию в каждом…',
	calendar: 'календарю',
	proportional: 'процентам каждого'
};

export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt} ${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `День 0 для ${letter}`;
}

export function startOf(title: string): string {
	return `начало: ${title}`;
}

export const change = 'Изменить';
export const changeWhat = 'Изменить, что сравнивается';

export const overlay = 'Наложить B на A';
export const figure = 'Сравниваемое на одной шкале';
export const anotherPair = 'Выбрать другую пару периодов';
export const everyPair = 'Все пары периодов';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'ltr'), isolated(second, 'ltr')]);
}

export const asTable = 'То же в виде таблицы';
export const csv = 'Скачать CSV';
export const differs = 'Чем отличаются';

export function caption(names: string): string {
	return `${names}: различия`;
}

export function pairCaption(first: string, second: string): string {
	return caption(pair(first, second));
}

export function notComparable(ignored: readonly string[], instead: string): string {
	return `В адресе указано то, что в этой хронологии нельзя сравнить (${ignored.join(', ')}). ${sentence(`Вместо этого показано: ${instead}`)}`;
}

export function noTime(token: string): string {
	return `«${token}» — не отрезок времени: нужны даты, первая раньше последней.`;
}

export const showEvents = ', показать события';
export const close = 'Закрыть';
export const noEvent = 'Здесь не начинается ни одно событие.';
export const openBeginning = 'По его дате неясно, начинается ли оно в этом периоде.';
export const someReadings = 'учтено при некоторых прочтениях даты';

export const none = 'нет';
export const noneForCertain = 'достоверных нет';

export const heads = {
	dates: 'Даты',
	length: 'Длительность',
	events: 'События',
	tempo: 'Темп',
	gap: 'Самый долгий перерыв',
	first: 'Первое достоверное событие',
	last: 'Последнее достоверное событие',
	basis: 'Откуда даты',
	ownActors: 'Свои участники',
	unsettled: 'Участники, о которых по датам судить нельзя'
};

export function actorsOnlyIn(letter: string): string {
	return `Участники только в ${letter}`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? 'Участники в нескольких' : 'Участники в обоих';
}

export function shared(number: number, subjects: number): string {
	return `${number} в ${subjects > 2 ? 'нескольких' : 'обоих'}`;
}

export function difference(subjects: number): string {
	return subjects > 2 ? 'Отличие от A' : 'Отличие';
}

export function casesOf(kind: string): string {
	return `Случаи: ${kind}`;
}

export function caseNumber(number: number): string {
	return `Случай ${number}`;
}

export function cases(kind: string): string {
	return `${kind}: случаи`;
}

export function caseByCase(kind: string): string {
	return `${kind}: случай за случаем`;
}

export const caseByCaseMeans = 'Дни после дня 0 каждого, первый случай рядом с первым.';

export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'ltr')}, ${said}`;
}

export function within(what: string, letter: string, title: string): string {
	return `${what} в ${letter}, ${title}`;
}

export const gapNeighbours = 'До и после самого долгого перерыва';

export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: 'событий в день',
	month: 'событий в месяц',
	year: 'событий в год',
	decade: 'событий за десятилетие',
	century: 'событий за век',
	millennium: 'событий за тысячелетие',
	'ten-millennia': 'событий за 10\u00a0000 лет',
	'hundred-millennia': 'событий за 100\u00a0000 лет'
};

export function secondIs(density: string): string {
	return `B: ${density}.`;
}

export function tempoHead(unit: TempoUnit | null): string {
	return unit ? capital(tempoIn[unit]) : heads.tempo;
}

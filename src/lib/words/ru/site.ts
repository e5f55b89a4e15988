import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { agrees } from './documents.ts';

export const skip = 'Перейти к событиям';
export const promise =
	'Passage Timeline. Ни cookie, ни слежки, ни запросов к кому-либо ещё. Слова в цитатах такие же, как в источнике; всё, что набрано шрифтом без засечек, — наше.';

export const kicker = 'Хронология по документу';

export function allLinked(events: number): string {
	return events === 1 ? 'связано со своим фрагментом' : 'каждое связано со своим фрагментом';
}

export const verified = 'цитаты сверены дословно';

export function aboutSource(kind: DocumentKind): string {
	return agrees(kind, 'Об источнике и его датах', 'Об источниках и их датах');
}

export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = 'Виды';
export const languages = 'Языки';
export const timeline = 'Хронология';
export const telling = 'Порядок изложения';
export const comparePeriods = 'Сравнить периоды';
export const compare = 'Сравнить';
export const embed = 'Встроить';
export const stories = 'Хронологии по документам';
export const storiesLead =
	'Каждая показывает документ как хронологию, где любое событие ведёт к тем самым словам, на которых оно основано.';

export const themes = { auto: 'Тема: авто', light: 'Тема: светлая', dark: 'Тема: тёмная' };

export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

export function notInStory(ignored: readonly string[]): string {
	return `В адресе указано то, чего в этой хронологии нет (${ignored.join(', ')}).`;
}

export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	const none = { event: 'события', passage: 'фрагмента', period: 'периода' }[kind];
	return `В этой хронологии нет ${none} с таким именем (${hash}).`;
}

export function chosen(title: string, when: string): string {
	return `${title}, ${when}`;
}

export const loading = 'События хронологии загружаются…';
export const notLoaded = 'Не удалось загрузить события хронологии. ';
export const tryAgain = 'Повторить';

import type { DocumentKind } from '#lib/story/types.ts';
import { ofEvents } from './counts.ts';
import { inThe } from './documents.ts';
import { counted, figure } from './numbers.ts';

export const title = 'Поиск событий';
export const label = 'Найти события по слову, имени или дате';
export const filters = 'Фильтры';
export const category = 'Категория';
export const actor = 'Участник';
export const all = 'Все';
export const allActors = 'Все участники';

export function withNumber(name: string, number: number): string {
	return `${name} (${figure(number)})`;
}

export const eventsCounted = ' (число событий)';

export function shownOf(shown: number, total: number): string {
	return `${figure(shown)} из ${ofEvents(total)}`;
}

export function places(number: number, kind: DocumentKind): string {
	const found =
		number === 0 ? 'ни одного места' : counted(number, { one: '# место', few: '# места', other: '# мест' });
	return `${found} ${inThe(kind)}`;
}

export function quoted(query: string): string {
	return `«${query}»`;
}

export function nothing(query: string): string {
	return query === ''
		? 'Нет событий, подходящих под эти фильтры.'
		: `По запросу ${quoted(query)} событий нет.`;
}

export const clearWords = 'Стереть слова';
export const clearFilters = 'Сбросить все фильтры';
export const clearAll = 'Сбросить всё';
export const active = 'Действующие фильтры';
export const remove = 'Убрать';
export const found = 'Найденные события';

export function more(number: number): string {
	return `И ещё ${figure(number)}: уточните слова или фильтры.`;
}

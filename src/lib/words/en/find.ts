import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { the } from './documents.ts';
import { figure } from './numbers.ts';

export const title = 'Find events';
export const label = 'Find events by word, name or date';
export const filters = 'Filters';
export const category = 'Category';
export const actor = 'Actor';
export const all = 'All';
export const allActors = 'All actors';

/** What shows all there are: `All actors (34)`. */
export function withNumber(name: string, number: number): string {
	return `${name} (${figure(number)})`;
}

/** What is heard after the number of an option. */
export const eventsCounted = ' events';

/** `12 of 46 events`. */
export function shownOf(shown: number, total: number): string {
	return `${figure(shown)} of ${counts.events(total)}`;
}

/** Where the words looked for stand: `3 places in the article`. */
export function places(number: number, kind: DocumentKind): string {
	const found = number === 0 ? 'no places' : `${figure(number)} ${number === 1 ? 'place' : 'places'}`;
	return `${found} in ${the(kind)}`;
}

/** The words looked for, among other filters. */
export function quoted(query: string): string {
	return `“${query}”`;
}

/** @param query the words looked for; empty when there are none */
export function nothing(query: string): string {
	return query === '' ? 'No events match these filters.' : `No events match “${query}”.`;
}

export const clearWords = 'Clear the words';
export const clearFilters = 'Clear all filters';
export const clearAll = 'Clear all';
export const active = 'Active filters';
export const remove = 'Remove';
export const found = 'Events found';

/** What was found beyond those that are listed. */
export function more(number: number): string {
	return `And ${figure(number)} more: further words or filters narrow them down.`;
}

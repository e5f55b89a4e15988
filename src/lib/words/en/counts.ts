import { figure } from './numbers.ts';

/** `1 event`, `1,234 events`, `No events`. */
export function events(number: number): string {
	return counted(number, 'event');
}

export function passages(number: number): string {
	return counted(number, 'passage');
}

export function morePassages(number: number): string {
	return counted(number, 'more passage');
}

export function references(number: number): string {
	return counted(number, 'outside reference');
}

/** What a text is long. */
export function textWords(number: number): string {
	return counted(number, 'word');
}

function counted(number: number, one: string): string {
	return `${number === 0 ? 'No' : figure(number)} ${one}${number === 1 ? '' : 's'}`;
}

import type { DateBasis, DocumentKind, EventOutline } from '#lib/story/types.ts';
import { date } from './dates.ts';
import { agrees, capital, possessive, the, The } from './documents.ts';
import { figure } from './numbers.ts';

/** Who dates an event, within a sentence: `dated by the article`. */
export function inline(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `dated by ${the(kind)}`,
		inferred: `inferred from ${the(kind)}`,
		referenced: 'dated from outside references'
	}[basis];
}

/** The same by itself: `Dated by the article`. */
export function title(basis: DateBasis, kind: DocumentKind): string {
	return capital(inline(basis, kind));
}

/** Where dates come from, after their number: `3 by the article, 2 inferred from the article`. */
export function origin(basis: DateBasis, kind: DocumentKind): string {
	return {
		stated: `by ${the(kind)}`,
		inferred: `inferred from ${the(kind)}`,
		referenced: 'from outside references'
	}[basis];
}

/** `17 April 2025 (dated from outside references)`: a date never travels without its basis. */
export function dated({ when, basis }: Pick<EventOutline, 'when' | 'basis'>, kind: DocumentKind): string {
	return `${date(when)} (${inline(basis, kind)})`;
}

/** The question that the bases of dates answer. */
export const question = 'Who dates it';

/** What stands before a quotation of the words that date an event. */
export function phrase(kind: DocumentKind): string {
	return `${capital(possessive(kind))} words for the date:`;
}

export function confidence(level: 'high' | 'medium' | 'low'): string {
	return `Our confidence: ${{ high: 'high', medium: 'medium', low: 'low' }[level]}.`;
}

/** How many events the source dates by itself: `The article itself dates three events`. */
export function statedCount(number: number, kind: DocumentKind): string {
	const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
	const dates = agrees(kind, 'itself dates', 'themselves date');
	return `${The(kind)} ${dates} ${small[number] ?? figure(number)} ${number === 1 ? 'event' : 'events'}`;
}

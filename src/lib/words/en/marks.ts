import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { events } from './counts.ts';

/** A mark's name, and what shows when the pointer rests on it; the label in the drawing only repeats its first part. */
export function name(
	{ label, when, mention }: Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	return named(label, date(when), mention === 'context', kind);
}

/** The same of a date that is in words already. */
export function named(label: string, when: string, isContext: boolean, kind: DocumentKind): string {
	return `${label}, ${when}${isContext ? `, ${notIn(kind)}` : ''}`;
}

/** The name of a count: `5 events: A, B, C, D, E`. @param labels of all that are counted, or of the first of very many */
export function count(number: number, labels: readonly string[]): string {
	const named = labels.length < number ? `${labels.join(', ')} and others` : labels.join(', ');
	return `${events(number)}: ${named}`;
}

/** How large marks are, in the key of a picture. */
export const sizes = {
	described: 'Large: told',
	instance: 'Small: a case of something mentioned in general',
	context: 'Hollow: context'
};

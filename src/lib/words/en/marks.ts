import type { DateMark } from '#lib/story/marks-used.ts';
import type { DocumentKind, EventOutline } from '#lib/story/types.ts';
import { saidOf, type MarkSentences } from '../said-of-marks.ts';
import * as counts from './counts.ts';
import { date } from './dates.ts';
import { notIn } from './mention.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

/** A mark's name, and what shows when the pointer rests on it; the label in the drawing only repeats its first part. */
export function name(
	{ label, when, mention }: Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	return named(label, date(when), mention === 'context', kind);
}

/** The same of a date that is in words already. */
export function named(label: string, when: string, isContext: boolean, kind: DocumentKind): string {
	return `${isolated(label, 'ltr')}, ${when}${isContext ? `, ${notIn(kind)}` : ''}`;
}

/** The name of a count: `5 events: A, B, C, D, E`. @param labels of all that are counted, or of the first of very many */
export function count(number: number, labels: readonly string[]): string {
	const named = labels.length < number ? `${labels.join(', ')} and others` : labels.join(', ');
	return `${counts.events(number)}: ${named}`;
}

/** After the label of a count's first event, and a space. */
export function andMore(number: number): string {
	return `and ${figure(number)} more`;
}

/** A count of a lane, over the list of its events. @param lane null for one without a name */
export function countIn(lane: string | null, number: number): string {
	return [lane, counts.events(number)].filter(Boolean).join(', ');
}

/** What a list of a count's events leaves out. */
export function unlisted(number: number): string {
	return `And ${figure(number)} more. Filters part them.`;
}

export const key = 'What the marks mean';
export const certaintyQuestion = 'How sure the date is';

/** How sure a date is, as the key says it. */
export const certainty: Readonly<Record<DateMark, string>> = {
	day: 'Known to the day',
	unit: 'Known to the year or month',
	approximate: 'Approximate',
	open: 'No end known',
	range: 'Once, within this range',
	uncertain: 'Uncertain'
};

/** How large marks are, in the key of a picture. */
export const sizes = {
	described: 'Large: told',
	instance: 'Small: a case of something mentioned in general',
	context: 'Hollow: context'
};

const sentences: MarkSentences = [
	['Solid line: certainly going on.', ['day', 'unit', 'approximate', 'open']],
	['Paler or fading: known only to its year or month, or approximate.', ['unit', 'approximate']],
	['Bar at the end: known to the day.', ['day']],
	['Arrow: no end known.', ['open']],
	['Crossbar: once, within this range.', ['range']],
	['Dashed: uncertain.', ['uncertain']],
	['Number: several events close together.', ['count']]
];

/** What a still picture says of its marks in words, where samples would take too much room; only of those in it. */
export function inPicture(marks: readonly (DateMark | 'count')[]): string {
	return saidOf(sentences, marks).join(' ');
}

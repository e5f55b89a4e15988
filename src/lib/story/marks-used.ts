import type { DateEnd } from '#lib/dates/fuzzy.ts';
import type { DateBasis, EventOutline, Mention } from './types.ts';

/**
 * How a drawing shows the certainty of a date: a bar at an end known to the day, half tone over a year or month, a fade,
 * an arrow, a whisker over what a moment may mean, dashes.
 */
export type DateMark = 'day' | 'unit' | 'approximate' | 'open' | 'range' | 'uncertain';

/** What the marks of some events show, each in the order of a key: a key explains no others. */
export interface MarksUsed {
	readonly bases: readonly DateBasis[];
	readonly mentions: readonly Mention[];
	readonly dates: readonly DateMark[];
}

type Marked = Pick<EventOutline, 'when' | 'kind' | 'basis' | 'mention'>;

const bases: readonly DateBasis[] = ['stated', 'inferred', 'referenced'];
const mentions: readonly Mention[] = ['described', 'instance', 'context'];
const dates: readonly DateMark[] = ['day', 'unit', 'approximate', 'open', 'range', 'uncertain'];

export function marksUsed(events: readonly Marked[]): MarksUsed {
	const used = new Set(events.flatMap(dateMarks));
	return {
		bases: bases.filter((basis) => events.some((event) => event.basis === basis)),
		mentions: mentions.filter((mention) => events.some((event) => event.mention === mention)),
		dates: dates.filter((mark) => used.has(mark))
	};
}

function dateMarks({ when: { start, end, kind: form }, kind }: Marked): DateMark[] {
	const ends = [start, end];
	const marks: DateMark[] = [];
	if (start.uncertain || end.uncertain) marks.push('uncertain');
	if (ends.some(({ approximate }) => approximate)) marks.push('approximate');
	if (kind === 'point') {
		if (form === 'one-of' || !ends.every(isToTheDay)) marks.push('range');
		return marks;
	}
	if (ends.some(isToTheDay)) marks.push('day');
	if (ends.some(({ open, approximate, precision }) => open === 'no' && !approximate && precision !== 'day'))
		marks.push('unit');
	if (ends.some(({ open }) => open === 'open')) marks.push('open');
	return marks;
}

function isToTheDay({ precision, approximate }: DateEnd): boolean {
	return precision === 'day' && !approximate;
}

import type { DateEnd, FuzzyDate } from './fuzzy.ts';

/**
 * What a sentence about a date is made of, whatever its language:
 * - `single`: one unit
 * - `since`, `until`: goes on; went on
 * - `to-unknown`, `from-unknown`: the other end is there, and nobody knows when
 * - `by`, `from`: once, in the unit or before; in it or after
 * - `reach`: from one to the other; `between`: once, between the two
 * - `choice`: one of several
 */
export type DateForm =
	| {
			readonly is: 'single' | 'since' | 'until' | 'to-unknown' | 'from-unknown' | 'by' | 'from';
			readonly end: DateEnd;
	  }
	| { readonly is: 'reach' | 'between'; readonly ends: readonly [DateEnd, DateEnd] }
	| { readonly is: 'choice'; readonly ends: readonly DateEnd[] };

export function dateForm({ kind, start, end, choices }: FuzzyDate): DateForm {
	if (kind === 'date') return { is: 'single', end: start };
	if (kind === 'interval') return intervalForm(start, end);
	if (choices) return { is: 'choice', ends: choices };
	if (start.open !== 'no') return { is: 'by', end };
	if (end.open !== 'no') return { is: 'from', end: start };
	return { is: 'between', ends: [start, end] };
}

/** From the first date of several to the last. */
export function reachForm([first, last]: readonly [DateEnd, DateEnd]): DateForm {
	return first === last ? { is: 'single', end: first } : intervalForm(first, last);
}

function intervalForm(start: DateEnd, end: DateEnd): DateForm {
	if (start.open === 'no' && end.open === 'open') return { is: 'since', end: start };
	if (start.open === 'open' && end.open === 'no') return { is: 'until', end };
	if (end.open !== 'no') return { is: 'to-unknown', end: start };
	if (start.open !== 'no') return { is: 'from-unknown', end };
	return { is: 'reach', ends: [start, end] };
}

/** Whether a name is all there is to be said of it. */
export function isPlain({ approximate, uncertain, unnamed }: DateEnd): boolean {
	return !approximate && !uncertain && !unnamed;
}

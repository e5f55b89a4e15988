import { compareDates, middle, type FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { Period } from './types.ts';

/** Periods in time order, numbered from 1. */
export function numberPeriods(periods: readonly Omit<Period, 'number'>[]): Period[] {
	return periods
		.toSorted((a, b) => compareDates(a.when, b.when))
		.map((period, index) => ({ ...period, number: index + 1 }));
}

/**
 * The period in which an event begins; null when it begins before the first, after the last or between two.
 *
 * An event is taken to begin in the middle of all that its start may mean: "since August 2021" begins in mid-August,
 * after a period that begins on the 15th. One without a known start belongs to the first period, unless it is over
 * before that begins.
 *
 * A period holds what begins from its earliest to its latest instant. Where periods overlap, as the two that share
 * the year 2015 in `../2015` and `2015/2021` do, the one that begins last holds it: a new period starts with its first day.
 * @param periods in time order
 */
export function periodAt(periods: readonly Period[], when: FuzzyDate): Period | null {
	const [first] = periods;
	if (when.kind !== 'one-of' && when.start.earliest === null) {
		const isOver = (when.end.latest ?? Infinity) < (first?.when.start.earliest ?? -Infinity);
		return first && !isOver ? first : null;
	}
	const begins = middle(when.kind === 'one-of' ? when : { ...when, end: when.start });
	const holds = ({ when: { start, end } }: Period) =>
		(start.earliest ?? -Infinity) <= begins && begins <= (end.latest ?? Infinity);
	return periods.findLast(holds) ?? null;
}

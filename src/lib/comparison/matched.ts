import { DAY, YEAR } from '#lib/dates/calendar.ts';
import { eventById } from '#lib/story/lookup.ts';
import type { Outline, EventOutline } from '#lib/story/types.ts';
import type { Comparison } from './difference.ts';
import type { NumberRange } from './event-count.ts';
import { beginningOf } from './readings.ts';
import type { RecurringKind } from './recurring.ts';

/** The first case of a recurring kind in one subject beside the first in another, the second beside the second … */
export interface MatchedPair {
	readonly a: EventOutline;
	readonly b: EventOutline;
	/** whole days after its own day 0 by which `b` begins later than `a`; infinite where nobody knows */
	readonly later: NumberRange;
}

export interface MatchedKind {
	readonly kind: RecurringKind;
	readonly pairs: readonly MatchedPair[];
}

/**
 * Cases of the same kind in two subjects, paired in order of time, with how far each is from its subject's day 0.
 * Only what begins in a subject for certain is paired: what may begin in either cannot be the first of both.
 * Kinds without a pair are left out.
 * @param origins day 0 of each subject, ms UTC
 * @param from which subject the first of a pair is of, counted from 0; `to`: which the second
 */
export function matchedPairs(
	story: Outline,
	{ recurring }: Pick<Comparison, 'recurring'>,
	origins: readonly number[],
	from = 0,
	to = 1
): MatchedKind[] {
	return recurring.flatMap(({ kind, counts }) => {
		const [first, second] = [from, to].map((i) =>
			(counts[i]?.certain ?? []).flatMap((id) => eventById(story, id) ?? [])
		) as [EventOutline[], EventOutline[]];
		const pairs = first.slice(0, second.length).map((a, i): MatchedPair => {
			const b = second[i]!;
			const [before, after] = [daysAfter(a, origins[from]!), daysAfter(b, origins[to]!)];
			return { a, b, later: { least: after.least - before.most, most: after.most - before.least } };
		});
		return pairs.length ? [{ kind, pairs }] : [];
	});
}

/** On which days after day 0 an event may begin; day 0 is the first. */
export function daysAfter({ when }: Pick<EventOutline, 'when'>, origin: number): NumberRange {
	const { earliest, latest } = beginningOf(when);
	return { least: Math.floor((earliest - origin) / DAY), most: Math.floor((latest - origin) / DAY) };
}

/** So many days are told in years: of centuries and millennia nobody counts them. */
const countedInDays = 36_525;
const daysOfYear = YEAR / DAY;

/** Some days, or the years they come to where the most of them, as far as that is known, are many. */
export function inDaysOrYears({ least, most }: NumberRange): NumberRange & { readonly unit: 'day' | 'year' } {
	const greatest = Math.max(...[least, most].filter(Number.isFinite).map(Math.abs), 0);
	if (greatest <= countedInDays) return { unit: 'day', least, most };
	return { unit: 'year', least: Math.round(least / daysOfYear), most: Math.round(most / daysOfYear) };
}

import { DAY } from '#lib/dates/calendar.ts';
import type { NumberRange } from './event-count.ts';
import type { Beginning } from './readings.ts';

/** Something that begins in a subject, or may. */
export interface Beginner extends Beginning {
	/** id of the event */
	readonly event: string;
	/** false when it may also begin elsewhere */
	readonly certain: boolean;
}

/** The time from one beginning to the next; ms UTC, starts of days. */
export interface BeginningGap {
	readonly from: number;
	readonly to: number;
	/** ids of the events at its ends */
	readonly after: string;
	readonly before: string;
}

/** The longest time in which nothing begins, over all readings of uncertain dates; null where no two events begin. */
export interface GapRange {
	/** there is a gap at least as long as this, however the dates are read */
	readonly least: BeginningGap | null;
	/** no reading leaves a longer one */
	readonly most: BeginningGap | null;
}

/**
 * The longest gap between two beginnings, in whole days, as a range over all readings of uncertain dates.
 * Time before the first beginning and after the last is no gap.
 * Left out is what nobody gives a first date for, as in `longGaps`: it could stand in any gap.
 */
export function longestGap(beginners: readonly Beginner[]): GapRange {
	const days = beginners
		.filter(({ earliest }) => Number.isFinite(earliest))
		.map((one) => ({ ...one, earliest: dayOf(one.earliest), latest: dayOf(one.latest) }))
		.sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
	return { least: sureGap(days), most: possibleGap(days) };
}

function dayOf(ms: number): number {
	return Number.isFinite(ms) ? Math.floor(ms / DAY) * DAY : ms;
}

/**
 * The longest stretch in which no reading has a beginning, between two that are certain to begin. The stretch lies in a
 * gap of every reading, so this is a lower bound.
 */
function sureGap(sorted: readonly Beginner[]): BeginningGap | null {
	let best: BeginningGap | null = null;
	let reached: Beginner | null = null;
	let anyBefore = false;
	const lastCertain = sorted.findLastIndex(({ certain }) => certain);
	for (const [i, one] of sorted.entries()) {
		if (reached && anyBefore && i <= lastCertain && Number.isFinite(reached.latest)) {
			best = longer(best, gap(reached, reached.latest, one, one.earliest));
		}
		if (!reached || one.latest > reached.latest) reached = one;
		anyBefore ||= one.certain;
	}
	return best;
}

/**
 * With a gap from `a`, everything certain that cannot begin by `a` begins after the gap: the gap ends by the first of
 * their latest dates. The best `a` is the earliest date of some event, so each is tried.
 */
function possibleGap(sorted: readonly Beginner[]): BeginningGap | null {
	const ends = firstEnds(sorted);
	const [last = null, lastButOne = null] = latestTwo(sorted);
	let best: BeginningGap | null = null;
	// Of those that share their earliest date none begins after the others: the next that can is after all of them.
	let next = 0;
	for (const one of sorted) {
		while (next < sorted.length && sorted[next]!.earliest <= one.earliest) next++;
		const end = ends[next] ?? (last === one ? lastButOne : last);
		if (end && Number.isFinite(end.latest)) best = longer(best, gap(one, one.earliest, end, end.latest));
	}
	return best;
}

/** For each place, which of those from there on that are certain must begin first; the last place is after all. */
function firstEnds(sorted: readonly Beginner[]): (Beginner | null)[] {
	const ends: (Beginner | null)[] = Array.from(sorted, () => null);
	let first: Beginner | null = null;
	for (const [i, one] of [...sorted.entries()].reverse()) {
		if (one.certain && (!first || one.latest <= first.latest)) first = one;
		ends[i] = first;
	}
	return ends;
}

/** The two that may begin latest, as far as that is known; the first of equal ones first. */
function latestTwo(sorted: readonly Beginner[]): Beginner[] {
	return sorted
		.filter(({ latest }) => Number.isFinite(latest))
		.toSorted((a, b) => b.latest - a.latest)
		.slice(0, 2);
}

function gap(after: Beginner, from: number, before: Beginner, to: number): BeginningGap | null {
	return to > from ? { from, to, after: after.event, before: before.event } : null;
}

/** The first of equal ones. */
function longer(a: BeginningGap | null, b: BeginningGap | null): BeginningGap | null {
	if (!a || !b) return a ?? b;
	return b.to - b.from > a.to - a.from ? b : a;
}

/** How the longest gap of `b` differs from that of `a`, as far as dates are known; `none` where one has none. */
export function gapDifference(a: GapRange, b: GapRange): 'none' | 'longer' | 'shorter' | 'same' | 'either' {
	const [first, second] = [a, b].map(({ least, most }) => ({
		least: least ? least.to - least.from : 0,
		most: most ? most.to - most.from : 0
	})) as [NumberRange, NumberRange];
	if (!a.most || !b.most) return 'none';
	if (second.least > first.most) return 'longer';
	if (second.most < first.least) return 'shorter';
	return first.least === second.most && first.most === second.least ? 'same' : 'either';
}

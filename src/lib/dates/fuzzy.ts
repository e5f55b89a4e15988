/** What a date names when it names a single unit of the calendar. */
export type Precision = 'century' | 'decade' | 'year' | 'season' | 'month' | 'day';

/** The first and last instant something may mean, in ms since 1970-01-01T00:00Z (both inclusive); null when open. */
export interface Bounds {
	readonly earliest: number | null;
	readonly latest: number | null;
}

/** One end of a date, or a whole date that names one unit. */
export interface DateEnd extends Bounds {
	/** null when the end is open or unknown */
	readonly precision: Precision | null;
	/** EDTF `~` or `%`: bounds are already widened by half a unit on each side */
	readonly approximate: boolean;
	/** EDTF `?` or `%` */
	readonly uncertain: boolean;
	/** `open`: goes on (`..`); `unknown`: there is an end, nobody says when (empty) */
	readonly open: 'no' | 'open' | 'unknown';
	/**
	 * the plain ISO 8601 part, for `<time datetime>`: `2025-04-17`, `2016-05`, `2015`; null when open,
	 * and for what HTML cannot name: seasons, decades, centuries and years before 1
	 */
	readonly iso: string | null;
	/** a smaller unit is meant that nobody names: `2004-XX` is some month of 2004; absent otherwise */
	readonly unnamed?: 'month' | 'day';
}

/**
 * What an EDTF text means.
 * - `date`: one unit (a day, a month, about a year); `start` and `end` are the same object
 * - `interval`: goes on from somewhere in `start` to somewhere in `end`; the two may overlap (`2015/2015-08`)
 * - `one-of`: a single moment somewhere between `start.earliest` and `end.latest`; `choices` when the EDTF lists them
 */
export interface FuzzyDate {
	readonly edtf: string;
	readonly kind: 'date' | 'interval' | 'one-of';
	readonly start: DateEnd;
	readonly end: DateEnd;
	readonly choices?: readonly DateEnd[];
}

/** A stretch of time in ms UTC, half-open, both ends known: the view, a scale's domain. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * Order of time, for `sort`: by the earliest instant, then by the latest, so that 1 January 2015 stands before 2015.
 * What began before anybody remembers stands first. A moment of which only the latest date is known
 * (`[..2026-05]`) stands where that date does: it is more likely near it than at the beginning of the world.
 * Zero only for dates written alike.
 */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
	const [keysOfA, keysOfB] = [sortKeys(a), sortKeys(b)];
	for (const [i, key] of keysOfA.entries()) {
		const other = keysOfB[i]!;
		if (key !== other) return key < other ? -1 : 1;
	}
	return 0;
}

/**
 * The first instant that is known of something, ms UTC: where it may begin at the earliest, or where the latest date of a
 * moment stands of which nothing else is known (`[..2026-05]`). Null for what goes on from an open start (`../2015`): its
 * end is not where it begins.
 */
export function firstKnown({ start, end, kind }: FuzzyDate): number | null {
	return start.earliest ?? (kind === 'one-of' ? end.earliest : null);
}

function sortKeys(date: FuzzyDate): readonly (number | string)[] {
	const { start, end, kind, edtf } = date;
	const first = firstKnown(date) ?? -Infinity;
	return [first, end.latest ?? Infinity, start.latest ?? -Infinity, end.earliest ?? Infinity, kind, edtf];
}

/**
 * The one instant (ms UTC) at which to draw a mark: the middle of all that the date may mean, noon for a day.
 * When one side is open, the middle of the unit on the other: of May 2026 for `[..2026-05]`, of 2015 for `2015/..`.
 * @throws RangeError when neither side is known
 */
export function middle({ start, end, edtf }: FuzzyDate): number {
	const earliest = start.earliest ?? end.earliest;
	const latest = end.latest ?? start.latest;
	if (earliest === null || latest === null) throw new RangeError(`date with neither end known: "${edtf}"`);
	return (earliest + latest + 1) / 2;
}

/** Whether any instant the date may mean lies in the span; open and unknown ends reach as far as time does. */
export function overlaps({ start, end }: FuzzyDate, { from, to }: Span): boolean {
	return (start.earliest ?? -Infinity) < to && (end.latest ?? Infinity) >= from;
}

/** The smallest span with everything the dates name in it; open ends add nothing; null when nothing is named. */
export function widest(dates: readonly FuzzyDate[]): Span | null {
	let [from, to] = [Infinity, -Infinity];
	for (const { earliest, latest } of dates.flatMap(({ start, end }) => [start, end])) {
		if (earliest !== null) from = Math.min(from, earliest);
		if (latest !== null) to = Math.max(to, latest + 1);
	}
	return from < to ? { from, to } : null;
}

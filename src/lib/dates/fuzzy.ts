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
	/** the plain ISO 8601 part, for `<time datetime>`: `2025-04-17`, `2016-05`, `2015`; null when open */
	readonly iso: string | null;
}

/**
 * What an EDTF text means.
 * - `date`: one unit (a day, a month, about a year); `start` and `end` are the same object
 * - `interval`: goes on from somewhere in `start` to somewhere in `end`
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

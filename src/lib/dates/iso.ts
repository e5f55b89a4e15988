import { unitAt } from './calendar.ts';
import type { FuzzyDate, Span } from './fuzzy.ts';

/** The UTC day an instant falls on, as `2025-04-17`; years before 1 and after 9999 in ISO 8601's six-digit form. */
export function isoDay(ms: number): string {
	return new Date(ms).toISOString().replace(/T.*$/, '');
}

/** The same as EDTF writes it, with four digits of the years from -9999 to 0: `-0217-01-01`. */
export function edtfDay(ms: number): string {
	return isoDay(ms).replace(/^-00/, '-');
}

/** A day, month or year that somebody wrote. */
export interface WrittenUnit {
	readonly span: Span;
	readonly precision: 'year' | 'month' | 'day';
}

/**
 * The first instant of a day, month or year as addresses have it, ms UTC: `2025-04-17`, `2016-05`, `2015`; before year 1
 * as EDTF and ISO 8601 write it, `-0217-01` and `-000217-01`; years of more than four digits as either does, `Y-12345`
 * and `+012345-01-01`. Null for anything else, for days that do not exist, and for what no `Date` reaches (271,821 BC
 * to AD 275,760).
 *
 * Not date-fns' `parseISO`, which takes times, weeks and days of the year too, wants to be told of each form of such years,
 * and would add 1.0 kB by brotli to every page's script.
 */
export function parseIsoDay(text: string): number | null {
	const iso = text
		.replace(/^Y(-?)(\d{5,6})$/, (_, sign: string, year: string) => (sign || '+') + year.padStart(6, '0'))
		.replace(/^-(?=\d{4}\b)/, '-00');
	if (!/^([+-]\d\d)?\d{4}(-\d\d){0,2}$/.test(iso)) return null;
	const ms = Date.parse(`${iso}${iso.includes('-', 1) ? '' : '-01'}T00:00Z`);
	// `2025-02-30` is rolled over to March by some engines: only a day that reads back is one.
	return !Number.isNaN(ms) && isoDay(ms).startsWith(iso.replace(/^\+00/, '')) ? ms : null;
}

/** A day, month or year as `parseIsoDay` reads it, from its first instant to its last; null for anything else. */
export function readWrittenUnit(text: string): WrittenUnit | null {
	const ms = parseIsoDay(text);
	if (ms === null) return null;
	const precision = (['year', 'month', 'day'] as const)[
		text.slice(1).replace(/^-/, '').split('-').length - 1
	]!;
	return { span: unitAt(ms, precision), precision };
}

/**
 * A date as the `datetime` of HTML says it, which knows a year, a month or a day of our era, and no doubt; null for
 * everything else, which is words alone.
 */
export function htmlDate({ kind, start: { iso, approximate, uncertain } }: FuzzyDate): string | null {
	if (kind !== 'date' || approximate || uncertain || iso === null) return null;
	return /^\d{4}(-\d\d){0,2}$/.test(iso) ? iso : null;
}

import { formatDuration } from 'date-fns';
import { calendarDay } from '#lib/dates/calendar.ts';
import { roundDuration } from '#lib/dates/duration.ts';
import { dateForm, isPlain, reachForm, type DateForm } from '#lib/dates/form.ts';
import type { DateEnd, FuzzyDate, Precision, Span } from '#lib/dates/fuzzy.ts';
import { instantIn, roundPrecision, spanEnds, writtenInstant } from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';
import { figure } from './numbers.ts';
import { monthName, nameRange, nameTogether, nameUnit } from './units.ts';

/**
 * What people read for a date: `17 April 2025`, `about May 2016`, `since 2015`, `between 26 and 29 May 2026`.
 * In full (`long`) months have three letters only where two dates stand side by side; in tight places (`short`) always.
 * @throws RangeError for an interval or range with neither end known, which `parseEdtf` never makes
 */
export function date(when: FuzzyDate, style: DateStyle = 'long'): string {
	return say(dateForm(when), style);
}

/** A date as it is looked for, a word by its beginning: `44 BC` and `44 BCE` find it, `AD 79`, `79 AD` and `79 CE`. */
export function searched(when: FuzzyDate): string {
	return date(when).replace(/ BC\b/g, ' BCE').replace(/AD /g, 'AD CE ');
}

/** The unit in which an instant (ms UTC) falls: `17 April 2025`, `April 2025`, `2025`. */
export function instant(ms: number, precision: Precision, style: DateStyle = 'long'): string {
	return nameUnit({ ms, precision }, style);
}

/** What an axis says of a boundary of the calendar, beside others like it: `2025`, `Apr`, `17 Apr`. */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	const name = monthName(month, 'short');
	return unit === 'month' ? name : `${day} ${name}`;
}

/** As much of a round instant's date as tells it from its neighbours: `2025`, `April 2025`, `17 April 2025`. */
export function boundary(ms: number, style: DateStyle = 'long'): string {
	return instant(ms, roundPrecision(ms), style);
}

/** Said of a drawing in which the years before an instant (ms UTC) have less room. */
export function compressedBefore(ms: number): string {
	return `The years before ${instant(ms, 'year')} are compressed`;
}

/** An ISO 8601 date as it was published: `28 August 2025`, `August 2025`, `2025`. */
export function published(iso: string): string {
	return nameUnit(writtenInstant(iso), 'long');
}

/**
 * A window on time, to the day when it is shorter than a year, to the month below thirty years, else to the year:
 * `3 Apr to 19 May 2025`, `2015 to July 2026`, `1976 to 2026`. A year or months in full are said as such: `2025`, `April 2025`.
 */
export function span(window: Span): string {
	const ends = spanEnds(window);
	return nameRange(ends, 'long', ends[0].precision === 'day' ? 'short' : 'long');
}

/**
 * The time between two instants (ms UTC, in either order) in at most two units, rounded: `5,498 years`, `1 year 2 months`,
 * `2 months 5 days`, `3 days`, `less than a day`. The later instant is not counted: from the latest instant of a date,
 * which is its last millisecond, pass one more.
 */
export function duration(fromMs: number, toMs: number): string {
	const rounded = roundDuration(fromMs, toMs);
	// date-fns does not part thousands
	if (rounded.years >= 1000) return `${figure(rounded.years)} years`;
	return formatDuration(rounded, { format: ['years', 'months', 'days'] }) || 'less than a day';
}

/** From the first date of several to the last: `1976 to May 2026`, `about 9500 BC to 2001`; a single name when they are one. */
export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends), 'long');
}

function say(form: DateForm, style: DateStyle): string {
	switch (form.is) {
		case 'single':
			return single(form.end, style);
		case 'since':
		case 'until':
			return `${form.is} ${alone(form.end, style)}`;
		case 'to-unknown':
			return `${alone(form.end, style, aside)} to an unknown date`;
		case 'from-unknown':
			return `from an unknown date to ${alone(form.end, style)}`;
		case 'by':
			return `${on(form.end)} or before ${alone(form.end, style)}`;
		case 'from':
			return `${on(form.end)} or after ${alone(form.end, style)}`;
		case 'reach':
			return fromTo(form.ends, style);
		case 'between': {
			const [first, last] = several(form.ends, style);
			return first === last ? single(form.ends[0], style) : `between ${first} and ${last}`;
		}
		case 'choice': {
			const names = several(form.ends, style);
			return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
		}
	}
}

function single(end: DateEnd, style: DateStyle): string {
	const name = nameEnd(end, style);
	// A dash in running text asks for a sentence: "between 2000 and 2099".
	if (!end.approximate && (end.precision === 'decade' || end.precision === 'century') && name.includes('–')) {
		return `between ${name.replace('–', ' and ')}${doubt(end)}`;
	}
	return `${about(end)}${unnamed(end)}${name}${doubt(end)}`;
}

function fromTo(ends: readonly [DateEnd, DateEnd], style: DateStyle): string {
	const [start, end] = ends;
	if (ends.every(isPlain)) return nameRange([instantIn(start), instantIn(end)], style);
	const bothUncertain = start.uncertain && end.uncertain;
	const [first, last] = ends.map((one) => alone(one, 'short', bothUncertain ? silent : aside));
	return `${first} to ${last}${bothUncertain ? doubt(end) : ''}`;
}

function several(ends: readonly DateEnd[], style: DateStyle): string[] {
	if (ends.every(isPlain)) return nameTogether(ends.map(instantIn), style);
	return ends.map((end) => `${about(end)}${unnamed(end)}${nameEnd(end, 'short')}${aside(end)}`);
}

/** One end of an interval or range that is worded by itself. */
function alone(end: DateEnd, style: DateStyle, uncertainty: (end: DateEnd) => string = doubt): string {
	return about(end) + nameEnd(end, style) + uncertainty(end);
}

function nameEnd(end: DateEnd, style: DateStyle): string {
	return nameUnit(instantIn(end), style);
}

function on({ precision }: DateEnd): string {
	return precision === 'day' ? 'on' : 'in';
}

function about(end: DateEnd): string {
	return end.approximate ? 'about ' : '';
}

function unnamed(end: DateEnd): string {
	return end.unnamed ? `a ${end.unnamed} of ` : '';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? ', uncertain' : '';
}

/** Doubt about one date of several must not seem to be about all. */
function aside(end: DateEnd): string {
	return end.uncertain ? ' (uncertain)' : '';
}

function silent(): string {
	return '';
}

import { formatDuration } from 'date-fns';
import { calendarDay, DAY, unitAt } from '#lib/dates/calendar.ts';
import { splitDuration } from '#lib/dates/duration.ts';
import type { DateEnd, FuzzyDate, Precision, Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import { figure } from './numbers.ts';
import { monthName, nameRange, nameTogether, nameUnit, type DateStyle, type NamedInstant } from './units.ts';

export type { DateStyle };

/**
 * What people read for a date: `17 April 2025`, `about May 2016`, `since 2015`, `between 26 and 29 May 2026`.
 * In full (`long`) months have three letters only where two dates stand side by side; in tight places (`short`) always.
 * @throws RangeError for an interval or range with neither end known, which `parseEdtf` never makes
 */
export function date(when: FuzzyDate, style: DateStyle = 'long'): string {
	switch (when.kind) {
		case 'date':
			return formatSingle(when.start, style);
		case 'interval':
			return formatInterval(when, style);
		case 'one-of':
			return when.choices ? formatChoices(when.choices, style) : formatRange(when, style);
	}
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
	const precisions: readonly Precision[] = ['year', 'month'];
	return instant(ms, precisions.find((precision) => unitAt(ms, precision).from === ms) ?? 'day', style);
}

/** Said of a drawing in which the years before an instant (ms UTC) have less room. */
export function compressedBefore(ms: number): string {
	return `The years before ${instant(ms, 'year')} are compressed`;
}

/** An ISO 8601 date as it was published: `28 August 2025`, `August 2025`, `2025`. */
export function published(iso: string): string {
	const precisions: readonly Precision[] = ['year', 'month', 'day'];
	return instant(Date.parse(iso), precisions[iso.split('-').length - 1] ?? 'day');
}

/**
 * A window on time, to the day when it is shorter than a year, to the month below thirty years, else to the year:
 * `3 Apr to 19 May 2025`, `2015 to July 2026`, `1976 to 2026`. A year or months in full are said as such: `2025`, `April 2025`.
 */
export function span({ from, to }: Span): string {
	// Half-open: the last instant in it, not the first beyond. An empty one is worded as the instant where it stands.
	const last = Math.max(from, to - 1);
	const [first, final] = spanPrecisions({ from, to }, last);
	const ends = [
		{ ms: from, precision: first },
		{ ms: last, precision: final }
	] as const;
	return nameRange(ends, 'long', first === 'day' ? 'short' : 'long');
}

function spanPrecisions({ from, to }: Span, last: number): readonly [Precision, Precision] {
	const days = (to - from) / DAY;
	if (days >= 30 * 365) return ['year', 'year'];
	const wholeMonths = to > from && [from, to].every((ms) => unitAt(ms, 'month').from === ms);
	if (days < 365 && !wholeMonths) return ['day', 'day'];
	const [start, end] = [calendarDay(from), calendarDay(last)];
	// A year says enough for its January at the start, and then for its December at the end.
	const fromYear = start.month === 1 && (end.year > start.year || end.month === 12);
	return [fromYear ? 'year' : 'month', fromYear && end.month === 12 ? 'year' : 'month'];
}

/**
 * The time between two instants (ms UTC, in either order) in at most two units, rounded: `5,498 years`, `1 year 2 months`,
 * `2 months 5 days`, `3 days`, `less than a day`. The later instant is not counted: from the latest instant of a date,
 * which is its last millisecond, pass one more.
 */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = splitDuration(fromMs, toMs);
	if (years === 0)
		return formatDuration({ months, days }, { format: ['months', 'days'] }) || 'less than a day';
	const rounded = years * 12 + months + (days > 15 ? 1 : 0);
	if (rounded >= leastAge * 12) return `${figure(Math.round(rounded / 12))} years`;
	const units = { years: Math.floor(rounded / 12), months: rounded % 12 };
	return formatDuration(units, { format: ['years', 'months'] });
}

/** Years of a stretch of time of which nobody counts the months. */
const leastAge = 100;

/** From the first date of several to the last: `1976 to May 2026`, `about 9500 BC to 2001`; a single name when they are one. */
export function reach([first, last]: readonly [DateEnd, DateEnd]): string {
	return first === last ? formatSingle(first, 'long') : formatInterval({ start: first, end: last }, 'long');
}

function formatSingle(end: DateEnd, style: DateStyle): string {
	const name = nameEnd(end, style);
	// A dash in running text asks for a sentence: "between 2000 and 2099".
	if (!end.approximate && (end.precision === 'decade' || end.precision === 'century') && name.includes('–')) {
		return `between ${name.replace('–', ' and ')}${doubt(end)}`;
	}
	return `${about(end)}${unnamed(end)}${name}${doubt(end)}`;
}

function formatInterval({ start, end }: Pick<FuzzyDate, 'start' | 'end'>, style: DateStyle): string {
	if (start.open === 'no' && end.open === 'open') return `since ${formatAlone(start, style)}`;
	if (start.open === 'open' && end.open === 'no') return `until ${formatAlone(end, style)}`;
	if (end.open !== 'no') return `${formatAlone(start, style, aside)} to an unknown date`;
	if (start.open !== 'no') return `from an unknown date to ${formatAlone(end, style)}`;
	if (isPlain(start) && isPlain(end)) return nameRange([instantIn(start), instantIn(end)], style);
	const bothUncertain = start.uncertain && end.uncertain;
	const [first, last] = [start, end].map((one) => formatAlone(one, 'short', bothUncertain ? silent : aside));
	return `${first} to ${last}${bothUncertain ? doubt(end) : ''}`;
}

function formatRange({ start, end }: FuzzyDate, style: DateStyle): string {
	if (start.open !== 'no')
		return `${end.precision === 'day' ? 'on' : 'in'} or before ${formatAlone(end, style)}`;
	if (end.open !== 'no')
		return `${start.precision === 'day' ? 'on' : 'in'} or after ${formatAlone(start, style)}`;
	const [first, last] = formatSeveral([start, end], style);
	return first === last ? formatSingle(start, style) : `between ${first} and ${last}`;
}

function formatChoices(choices: readonly DateEnd[], style: DateStyle): string {
	const names = formatSeveral(choices, style);
	return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}

function formatSeveral(ends: readonly DateEnd[], style: DateStyle): string[] {
	if (ends.every(isPlain)) return nameTogether(ends.map(instantIn), style);
	return ends.map((end) => `${about(end)}${unnamed(end)}${nameEnd(end, 'short')}${aside(end)}`);
}

/** One end of an interval or range that is worded by itself. */
function formatAlone(end: DateEnd, style: DateStyle, uncertainty: (end: DateEnd) => string = doubt): string {
	return about(end) + nameEnd(end, style) + uncertainty(end);
}

function nameEnd(end: DateEnd, style: DateStyle): string {
	return nameUnit(instantIn(end), style);
}

function instantIn(end: DateEnd): NamedInstant {
	const unit = namedUnit(end);
	if (!unit || !end.precision) throw new RangeError(`date without a name: ${end.open} end`);
	return { ms: unit.from, precision: end.precision };
}

function isPlain(end: DateEnd): boolean {
	return !end.approximate && !end.uncertain && !end.unnamed;
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

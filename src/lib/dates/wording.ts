import { calendarDay, DAY, unitAt } from './calendar.ts';
import { splitDuration } from './duration.ts';
import { namedUnit, type DateEnd, type FuzzyDate, type Precision, type Span } from './fuzzy.ts';
import { nameRange, nameTogether, nameUnit, type NamedInstant, type WordingStyle } from './naming.ts';

/**
 * What people read for a date: `17 April 2025`, `about May 2016`, `since 2015`, `between 26 and 29 May 2026`.
 * In full (`long`) months have three letters only where two dates stand side by side; in tight places (`short`) always.
 * @throws RangeError for an interval or range with neither end known, which `parseEdtf` never makes
 */
export function wordDate(date: FuzzyDate, style: WordingStyle = 'long'): string {
	switch (date.kind) {
		case 'date':
			return wordSingle(date.start, style);
		case 'interval':
			return wordInterval(date, style);
		case 'one-of':
			return date.choices ? wordChoices(date.choices, style) : wordRange(date, style);
	}
}

/** The unit in which an instant (ms UTC) falls: `17 April 2025`, `April 2025`, `2025`. */
export function wordInstant(ms: number, precision: Precision, style: WordingStyle = 'long'): string {
	return nameUnit({ ms, precision }, style);
}

/**
 * A window on time, to the day when it is shorter than a year, to the month below thirty years, else to the year:
 * `3 Apr to 19 May 2025`, `2015 to July 2026`, `1976 to 2026`. A year or months in full are said as such: `2025`, `April 2025`.
 */
export function wordSpan({ from, to }: Span): string {
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
 * The time between two instants (ms UTC, in either order) in whole units, at most two, the rest left out:
 * `1 year 2 months`, `2 months 5 days`, `3 days`, `less than a day`. The later instant is not counted:
 * from the latest instant of a date, which is its last millisecond, pass one more.
 */
export function wordDuration(fromMs: number, toMs: number): string {
	const duration = splitDuration(fromMs, toMs);
	const units = duration.years > 0 ? (['year', 'month'] as const) : (['month', 'day'] as const);
	const words = units
		.map((unit) => ({ unit, count: duration[`${unit}s`] }))
		.filter(({ count }) => count > 0)
		.map(({ unit, count }) => `${count} ${unit}${count === 1 ? '' : 's'}`);
	return words.join(' ') || 'less than a day';
}

function wordSingle(end: DateEnd, style: WordingStyle): string {
	const name = nameEnd(end, style);
	// A dash in running text asks for a sentence: "between 2000 and 2099".
	if (!end.approximate && (end.precision === 'decade' || end.precision === 'century') && name.includes('–')) {
		return `between ${name.replace('–', ' and ')}${doubt(end)}`;
	}
	return `${about(end)}${unnamed(end)}${name}${doubt(end)}`;
}

function wordInterval({ start, end }: FuzzyDate, style: WordingStyle): string {
	if (start.open === 'no' && end.open === 'open') return `since ${wordAlone(start, style)}`;
	if (start.open === 'open' && end.open === 'no') return `until ${wordAlone(end, style)}`;
	if (end.open !== 'no') return `${wordAlone(start, style, aside)} to an unknown date`;
	if (start.open !== 'no') return `from an unknown date to ${wordAlone(end, style)}`;
	if (isPlain(start) && isPlain(end)) return nameRange([instantIn(start), instantIn(end)], style);
	const bothUncertain = start.uncertain && end.uncertain;
	const [first, last] = [start, end].map((one) => wordAlone(one, 'short', bothUncertain ? silent : aside));
	return `${first} to ${last}${bothUncertain ? doubt(end) : ''}`;
}

function wordRange({ start, end }: FuzzyDate, style: WordingStyle): string {
	if (start.open !== 'no')
		return `${end.precision === 'day' ? 'on' : 'in'} or before ${wordAlone(end, style)}`;
	if (end.open !== 'no')
		return `${start.precision === 'day' ? 'on' : 'in'} or after ${wordAlone(start, style)}`;
	const [first, last] = wordSeveral([start, end], style);
	return first === last ? wordSingle(start, style) : `between ${first} and ${last}`;
}

function wordChoices(choices: readonly DateEnd[], style: WordingStyle): string {
	const names = wordSeveral(choices, style);
	return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}

function wordSeveral(ends: readonly DateEnd[], style: WordingStyle): string[] {
	if (ends.every(isPlain)) return nameTogether(ends.map(instantIn), style);
	return ends.map((end) => `${about(end)}${unnamed(end)}${nameEnd(end, 'short')}${aside(end)}`);
}

/** One end of an interval or range that is worded by itself. */
function wordAlone(end: DateEnd, style: WordingStyle, uncertainty: (end: DateEnd) => string = doubt): string {
	return about(end) + nameEnd(end, style) + uncertainty(end);
}

function nameEnd(end: DateEnd, style: WordingStyle): string {
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

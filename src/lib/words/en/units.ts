import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { areSame, inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

const seasons = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' } as Readonly<Record<number, string>>;

/** An astronomical year as people write it: `2015`, `AD 79` (a bare 79 would not read as a year), `218 BC` for -217. */
export function nameYear(year: number): string {
	if (year < 1) return `${1 - year} BC`;
	return year < 1000 ? `AD ${year}` : String(year);
}

/** `April`, or `Apr`; 1 is January. */
export function monthName(month: number, style: DateStyle): string {
	const name = months[month - 1] ?? '';
	return style === 'long' ? name : name.slice(0, 3);
}

/**
 * A unit by its name: `17 April 2025`, `May 2016`, `spring 2001`, `winter 2001–2002`, `the 2010s`.
 * The first decade of a century and whole centuries go by their years, `2000–2009`:
 * "the 2000s" is either, and the 21st century begins in 2001.
 */
export function nameUnit({ ms, precision }: NamedInstant, style: DateStyle): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return `${day} ${monthName(month, style)} ${nameYear(year)}`;
		case 'month':
			return `${monthName(month, style)} ${nameYear(year)}`;
		case 'season':
			return `${seasons[month]} ${month === 12 ? yearsBetween(year, year + 1) : nameYear(year)}`;
		case 'year':
			return nameYear(year);
		case 'decade':
			return year >= 1000 && year % 100 !== 0 ? `the ${year}s` : yearsBetween(year, year + 9);
		case 'century':
			return yearsBetween(year, year + 99);
	}
}

function yearsBetween(first: number, last: number): string {
	return `${nameYear(first)}–${nameYear(last)}`;
}

/**
 * Units by their names, in order of time, with what they have in common said once, by the last:
 * `26`, `29 May 2026`; `27 May`, `7 Jun 2026`; `14 Apr 2017`, `7 Oct 2025`.
 * @param style of the only month there is
 * @param styleOfSeveral of months that stand side by side
 */
export function nameTogether(
	units: readonly NamedInstant[],
	style: DateStyle,
	styleOfSeveral: DateStyle = 'short'
): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === units.length - 1)
			return nameUnit(unit, common === 'month' ? style : styleOfSeveral);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return String(day);
		const name = monthName(month, styleOfSeveral);
		return unit.precision === 'day' ? `${day} ${name}` : name;
	});
}

/**
 * From one unit to another: `5–6 February 2019`, `3 Apr to 19 May 2025`; a single name when both have it.
 * The styles are those of `nameTogether`.
 */
export function nameRange(
	ends: readonly [NamedInstant, NamedInstant],
	style: DateStyle,
	styleOfSeveral: DateStyle = 'short'
): string {
	if (areSame(...ends)) return nameUnit(ends[0], style);
	return nameTogether(ends, style, styleOfSeveral).join(inCommon(ends) === 'month' ? '–' : ' to ');
}

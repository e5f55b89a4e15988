import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import { digits } from './numbers.ts';

/* Months have no short names: dates are written alike wherever they stand. */

const seasons = { 3: '春季', 6: '夏季', 9: '秋季', 12: '冬季' } as Readonly<Record<number, string>>;

/** `2015年`, `公元79年` (a bare 79 would not read as a year), `公元前218年`; of an astronomical year. */
export function nameYear(year: number): string {
	return `${bareYear(year)}年`;
}

function bareYear(year: number): string {
	if (year < 1) return `公元前${digits(1 - year)}`;
	return year < 1000 ? `公元${digits(year)}` : digits(year);
}

/** 1 is January. */
export function monthName(month: number): string {
	return `${digits(month)}月`;
}

export function dayName(day: number): string {
	return `${digits(day)}日`;
}

/**
 * A unit by its name: `2025年4月17日`, `2016年5月`, `2001–2002年冬季`, `2010年代`. The first decade of a century and whole
 * centuries go by their years, `2000–2009年`.
 */
export function nameUnit({ ms, precision }: NamedInstant): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return nameYear(year) + monthName(month) + dayName(day);
		case 'month':
			return nameYear(year) + monthName(month);
		case 'season':
			return (month === 12 ? years(year, year + 1) : nameYear(year)) + (seasons[month] ?? '');
		case 'year':
			return nameYear(year);
		case 'decade':
			return year >= 1000 && year % 100 !== 0 ? `${digits(year)}年代` : years(year, year + 9);
		case 'century':
			return years(year, year + 99);
	}
}

function years(first: number, last: number): string {
	return `${bareYear(first)}–${nameYear(last)}`;
}

/** Units by their names, in order of time, with what they have in common said once, by the first: `2026年5月26日`, `29日`. */
export function nameTogether(units: readonly NamedInstant[]): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === 0) return nameUnit(unit);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return dayName(day);
		return unit.precision === 'day' ? monthName(month) + dayName(day) : monthName(month);
	});
}

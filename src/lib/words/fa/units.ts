import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import { digits } from './numbers.ts';

/* Months have no short names: dates are written alike wherever they stand. */

const months = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ');

/** What they are called in Afghanistan. */
const dariMonths = 'جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر'.split(' ');

const seasons = { 3: 'بهار', 6: 'تابستان', 9: 'پاییز', 12: 'زمستان' } as Readonly<Record<number, string>>;

/** `۲۰۱۵`, `۱۳۹۰ میلادی` (a year below 1500 would be read as one of the Persian calendar), `۲۱۸ پیش از میلاد`. */
export function nameYear(year: number): string {
	if (year < 1) return `${digits(1 - year)} پیش از میلاد`;
	return year < 1500 ? `${digits(year)} میلادی` : digits(year);
}

/** 1 is January. */
export function monthName(month: number): string {
	return months[month - 1] ?? '';
}

export function dariName(month: number): string {
	return dariMonths[month - 1] ?? '';
}

/**
 * A unit by its name: `۱۷ آوریل ۲۰۲۵`, `مه ۲۰۱۶`, `زمستان ۲۰۰۱–۲۰۰۲`, `دههٔ ۲۰۱۰`. The first decade of a century and whole
 * centuries go by their years, `۲۰۰۰–۲۰۰۹`.
 */
export function nameUnit({ ms, precision }: NamedInstant): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return `${digits(day)} ${monthName(month)} ${nameYear(year)}`;
		case 'month':
			return `${monthName(month)} ${nameYear(year)}`;
		case 'season':
			return `${seasons[month]} ${month === 12 ? years(year, year + 1) : nameYear(year)}`;
		case 'year':
			return nameYear(year);
		case 'decade':
			return year >= 1000 && year % 100 !== 0 ? `دههٔ ${nameYear(year)}` : years(year, year + 9);
		case 'century':
			return years(year, year + 99);
	}
}

function years(first: number, last: number): string {
	return `${nameYear(first)}–${nameYear(last)}`;
}

/** The same after a preposition: از `سال ۲۰۱۵`, تا `سال‌های ۲۰۰۰–۲۰۰۹`. */
export function inSentence(unit: NamedInstant): string {
	const name = nameUnit(unit);
	if (unit.precision === 'year') return `سال ${name}`;
	return isYears(unit) ? `سال‌های ${name}` : name;
}

/** Whether it goes by its first and last year. */
export function isYears(unit: NamedInstant): boolean {
	const { precision } = unit;
	return (precision === 'decade' || precision === 'century') && nameUnit(unit).includes('–');
}

/** Units by their names, in order of time, with what they have in common said once, by the last: `۲۶`, `۲۹ مه ۲۰۲۶`. */
export function nameTogether(units: readonly NamedInstant[]): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === units.length - 1) return nameUnit(unit);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return digits(day);
		return unit.precision === 'day' ? `${digits(day)} ${monthName(month)}` : monthName(month);
	});
}

import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';
import { digits } from './numbers.ts';

const months = [
	['يناير', 'كانون الثاني'],
	['فبراير', 'شباط'],
	['مارس', 'آذار'],
	['أبريل', 'نيسان'],
	['مايو', 'أيار'],
	['يونيو', 'حزيران'],
	['يوليو', 'تموز'],
	['أغسطس', 'آب'],
	['سبتمبر', 'أيلول'],
	['أكتوبر', 'تشرين الأول'],
	['نوفمبر', 'تشرين الثاني'],
	['ديسمبر', 'كانون الأول']
] as const;

const seasons = { 3: 'ربيع', 6: 'صيف', 9: 'خريف', 12: 'شتاء' } as Readonly<Record<number, string>>;

/** `2015`, `1390م` (a year below 1500 might be one of the Hijri calendar), `218 ق.م`; of an astronomical year. */
export function nameYear(year: number): string {
	if (year < 1) return `${digits(1 - year)} ق.م`;
	return year < 1500 ? `${digits(year)}م` : digits(year);
}

/** `مايو/أيار`, or `مايو`; 1 is January. */
export function monthName(month: number, style: DateStyle): string {
	const names = months[month - 1] ?? [];
	return style === 'long' ? names.join('/') : (names[0] ?? '');
}

/** A unit by its name: `17 أبريل/نيسان 2025`, `ربيع 2001`, `2015`; decades and centuries go by their years, `2010–2019`. */
export function nameUnit({ ms, precision }: NamedInstant, style: DateStyle): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return `${digits(day)} ${monthName(month, style)} ${nameYear(year)}`;
		case 'month':
			return `${monthName(month, style)} ${nameYear(year)}`;
		case 'season':
			return `${seasons[month]} ${month === 12 ? years(year, year + 1) : nameYear(year)}`;
		case 'year':
			return nameYear(year);
		case 'decade':
			return years(year, year + 9);
		case 'century':
			return years(year, year + 99);
	}
}

function years(first: number, last: number): string {
	return `${nameYear(first)}–${nameYear(last)}`;
}

/** The same after a preposition: منذ `عام 2015`, حتى `الأعوام 2010–2019`. */
export function inSentence(unit: NamedInstant, style: DateStyle): string {
	const name = nameUnit(unit, style);
	if (unit.precision === 'year') return `عام ${name}`;
	return isYears(unit) ? `الأعوام ${name}` : name;
}

export function isYears({ precision }: NamedInstant): boolean {
	return precision === 'decade' || precision === 'century';
}

/** Units by their names, in order of time, with what they have in common said once, by the last: `26`, `29 مايو/أيار 2026`. */
export function nameTogether(units: readonly NamedInstant[], style: DateStyle): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === units.length - 1) return nameUnit(unit, style);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return digits(day);
		const name = monthName(month, style);
		return unit.precision === 'day' ? `${digits(day)} ${name}` : name;
	});
}

/** `بين عامي 1667 و1670`, `بين 26 و29 مايو/أيار 2026`. */
export function between(units: readonly NamedInstant[], style: DateStyle): string {
	if (units.every(({ precision }) => precision === 'year'))
		return `بين عامي ${units.map((unit) => nameUnit(unit, style)).join(' و')}`;
	const names =
		inCommon(units) === null ? units.map((unit) => inSentence(unit, style)) : nameTogether(units, style);
	return `بين ${names.join(' و')}`;
}

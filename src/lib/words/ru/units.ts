import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';
import { digits } from './numbers.ts';

/** Nominative, genitive, accusative, instrumental: `май`, с `мая`, по `май`, между `маем` и … */
export type Case = 'nom' | 'gen' | 'acc' | 'ins';

const nominative = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
	' '
);
const months: Readonly<Record<Case, readonly string[]>> = {
	nom: nominative,
	gen: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
	acc: nominative,
	ins: 'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём'.split(
		' '
	)
};
const short = ['янв.', 'февр.', '', 'апр.', '', '', '', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'];

const seasons: Readonly<Record<Case, Readonly<Record<number, string>>>> = {
	nom: { 3: 'весна', 6: 'лето', 9: 'осень', 12: 'зима' },
	gen: { 3: 'весны', 6: 'лета', 9: 'осени', 12: 'зимы' },
	acc: { 3: 'весну', 6: 'лето', 9: 'осень', 12: 'зиму' },
	ins: { 3: 'весной', 6: 'летом', 9: 'осенью', 12: 'зимой' }
};

const yearWord: Readonly<Record<Case, string>> = { nom: 'год', gen: 'года', acc: 'год', ins: 'годом' };
const yearsWord: Readonly<Record<Case, string>> = { nom: '', gen: ' годов', acc: ' годы', ins: ' годами' };
const decadeEnding: Readonly<Record<Case, string>> = { nom: 'е', gen: 'х', acc: 'е', ins: 'ми' };

const hasEra = (year: number) => year < 1000;

function era(year: number): string {
	return year < 1 ? 'до\u00a0н.\u00a0э.' : 'н.\u00a0э.';
}

function yearDigits(year: number): string {
	return digits(year < 1 ? 1 - year : year);
}

/**
 * An astronomical year: `2015`, `79 год н. э.` (a bare 79 would not read as a year), `218 год до н. э.`; after a
 * preposition with its word, с `2015 года`.
 */
export function nameYear(year: number, form: Case = 'nom'): string {
	if (hasEra(year)) return `${yearDigits(year)} ${yearWord[form]} ${era(year)}`;
	return form === 'nom' ? digits(year) : `${digits(year)} ${yearWord[form]}`;
}

/** A year after a month or season. */
function yearAfter(year: number): string {
	return hasEra(year) ? nameYear(year, 'gen') : digits(year);
}

/** 1 is January. */
export function monthName(month: number, style: DateStyle, form: Case = 'nom'): string {
	return (style === 'short' && short[month - 1]) || (months[form][month - 1] ?? '');
}

/**
 * A unit by its name: `17 апреля 2025`, `май 2016`, `зима 2001–2002`, `2010-е`. The first decade of a century and whole
 * centuries go by their years, `2000–2009`.
 */
export function nameUnit({ ms, precision }: NamedInstant, style: DateStyle, form: Case = 'nom'): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return `${digits(day)} ${monthName(month, style, 'gen')} ${yearAfter(year)}`;
		case 'month':
			return `${monthName(month, style, form)} ${yearAfter(year)}`;
		case 'season':
			return `${seasons[form][month]} ${month === 12 ? years(year, year + 1) : yearAfter(year)}`;
		case 'year':
			return nameYear(year, form);
		case 'decade':
			return year >= 1000 && year % 100 !== 0
				? `${digits(year)}-${decadeEnding[form]}`
				: years(year, year + 9) + yearsWord[form];
		case 'century':
			return years(year, year + 99) + yearsWord[form];
	}
}

function years(first: number, last: number): string {
	if (!hasEra(first) && !hasEra(last)) return `${digits(first)}–${digits(last)}`;
	return [first, last]
		.map((year) => (hasEra(year) ? `${yearDigits(year)} ${era(year)}` : digits(year)))
		.join(' – ');
}

/** Units by their names, in order of time, with what they have in common said once, by the last: `26`, `29 мая 2026`. */
export function nameTogether(units: readonly NamedInstant[], style: DateStyle, form: Case = 'nom'): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === units.length - 1) return nameUnit(unit, style, form);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return digits(day);
		return unit.precision === 'day'
			? `${digits(day)} ${monthName(month, style, 'gen')}`
			: monthName(month, style, form);
	});
}

/** `между 1667 и 1670 годами`, `между 26 и 29 мая 2026`, `между мартом и августом 2025`. */
export function between(units: readonly [NamedInstant, NamedInstant], style: DateStyle): string {
	const years = units.map(({ ms }) => calendarDay(ms).year);
	if (units.every(({ precision }) => precision === 'year') && !years.some(hasEra))
		return `между ${years.map(digits).join(' и ')} годами`;
	return `между ${nameTogether(units, style, 'ins').join(' и ')}`;
}

/** `5–6 февраля 2019`, `3 апреля — 19 мая 2025`, `2015–2020`. */
export function fromTo(units: readonly [NamedInstant, NamedInstant], style: DateStyle): string {
	const names = nameTogether(units, style);
	const isTight = inCommon(units) === 'month' || names.every((name) => /^\d+$/.test(name));
	return names.join(isTight ? '–' : ' — ');
}

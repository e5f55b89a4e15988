import { calendarDay, unitAt } from '#lib/dates/calendar.ts';
import { inCommon, type NamedInstant } from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';
import { digits } from './numbers.ts';

const months = {
	long: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
	short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')
};

const seasons = { 3: 'printemps', 6: 'été', 9: 'automne', 12: 'hiver' } as Readonly<Record<number, string>>;

/** `2015`, `79 apr. J.-C.` (a bare 79 would not read as a year), `218 av. J.-C.`; of an astronomical year. */
export function nameYear(year: number): string {
	if (year < 1) return `${digits(1 - year)} av.\u00a0J.-C.`;
	return year < 1000 ? `${digits(year)} apr.\u00a0J.-C.` : digits(year);
}

/** 1 is January. */
export function monthName(month: number, style: DateStyle): string {
	return months[style][month - 1] ?? '';
}

/** `1er`, `2`. */
export function dayName(day: number): string {
	return day === 1 ? '1er' : digits(day);
}

/**
 * A unit by its name: `17 avril 2025`, `mai 2016`, `hiver 2001–2002`, `années 2010`. The first decade of a century and
 * whole centuries go by their years, `2000–2009`.
 */
export function nameUnit({ ms, precision }: NamedInstant, style: DateStyle): string {
	const { year, month, day } = calendarDay(unitAt(ms, precision).from);
	switch (precision) {
		case 'day':
			return `${dayName(day)} ${monthName(month, style)} ${nameYear(year)}`;
		case 'month':
			return `${monthName(month, style)} ${nameYear(year)}`;
		case 'season':
			return `${seasons[month]} ${month === 12 ? years(year, year + 1) : nameYear(year)}`;
		case 'year':
			return nameYear(year);
		case 'decade':
			return year >= 1000 && year % 100 !== 0 ? `années ${digits(year)}` : years(year, year + 9);
		case 'century':
			return years(year, year + 99);
	}
}

function years(first: number, last: number): string {
	return `${nameYear(first)}–${nameYear(last)}`;
}

/** A name that stands in a sentence, with the article it has there: `le 17 avril 2025`, `l’été 2001`, `les années 2010`. */
export function withArticle(name: string, { precision }: NamedInstant): string {
	if (precision === 'day') return `le ${name}`;
	if (precision === 'season') return /^[éah]/.test(name) ? `l’${name}` : `le ${name}`;
	return name.startsWith('années') ? `les ${name}` : name;
}

/** `du 17 avril`, `d’avril 2025`, `des années 2010`, `de 2015`; of a name with its article. */
export function of(name: string): string {
	if (name.startsWith('le ')) return `du ${name.slice(3)}`;
	if (name.startsWith('les ')) return `des ${name.slice(4)}`;
	return /^[ao]/.test(name) ? `d’${name}` : `de ${name}`;
}

/** `au 17 avril`, `à avril 2025`, `aux années 2010`. */
export function to(name: string): string {
	if (name.startsWith('le ')) return `au ${name.slice(3)}`;
	if (name.startsWith('les ')) return `aux ${name.slice(4)}`;
	return `à ${name}`;
}

/** When something is: `le 17 avril`, `en avril 2025`, `à l’été 2001`, `au printemps 2001`, `dans les années 2010`. */
export function at(name: string, { precision }: NamedInstant): string {
	if (precision === 'day') return name;
	if (precision === 'season') return to(name);
	return name.startsWith('les ') ? `dans ${name}` : `en ${name}`;
}

/** Units by their names, in order of time, with what they have in common said once, by the last: `26`, `29 mai 2026`. */
export function nameTogether(units: readonly NamedInstant[], style: DateStyle): string[] {
	const common = inCommon(units);
	return units.map((unit, i) => {
		if (common === null || i === units.length - 1) return nameUnit(unit, style);
		const { month, day } = calendarDay(unit.ms);
		if (common === 'month') return dayName(day);
		return unit.precision === 'day' ? `${dayName(day)} ${monthName(month, style)}` : monthName(month, style);
	});
}

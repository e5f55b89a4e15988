import { calendarDay } from '#lib/dates/calendar.ts';
import { roundDuration } from '#lib/dates/duration.ts';
import { dateForm, isPlain, reachForm, type DateForm } from '#lib/dates/form.ts';
import type { DateEnd, FuzzyDate, Precision, Span } from '#lib/dates/fuzzy.ts';
import {
	areSame,
	instantIn,
	roundPrecision,
	spanEnds,
	writtenInstant,
	type NamedInstant
} from '#lib/dates/instant.ts';
import type { DateStyle } from '../date-style.ts';
import { counted, list } from './numbers.ts';
import * as units from './units.ts';
import { at, dayName, monthName, nameTogether, nameUnit, withArticle } from './units.ts';

/** `17 avril 2025`, `vers mai 2016`, `depuis 2015`, `entre le 26 et le 29 mai 2026`. */
export function date(when: FuzzyDate, style: DateStyle = 'long'): string {
	return say(dateForm(when), style);
}

/** A date as it is looked for, months in full. */
export function searched(when: FuzzyDate): string {
	return date(when);
}

export function instant(ms: number, precision: Precision, style: DateStyle = 'long'): string {
	return nameUnit({ ms, precision }, style);
}

/** What an axis says: `2025`, `avr.`, `17 avr.` */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	const name = monthName(month, 'short');
	return unit === 'month' ? name : `${dayName(day)} ${name}`;
}

export function boundary(ms: number, style: DateStyle = 'long'): string {
	return instant(ms, roundPrecision(ms), style);
}

export function compressedBefore(ms: number): string {
	return `Les années avant ${instant(ms, 'year')} sont resserrées`;
}

export function published(iso: string): string {
	return nameUnit(writtenInstant(iso), 'long');
}

/** `du 3 avr. au 19 mai 2025`, `de 2015 à juillet 2026`. */
export function span(window: Span): string {
	const ends = spanEnds(window);
	return fromTo(ends, ends[0].precision === 'day' ? 'short' : 'long');
}

/** `1 an 2 mois`, `3 jours`, `moins d’un jour`. */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = roundDuration(fromMs, toMs);
	const said = [
		years > 0 && counted(years, { one: '# an', other: '# ans' }),
		months > 0 && `${months} mois`,
		days > 0 && counted(days, { one: '# jour', other: '# jours' })
	];
	return said.filter(Boolean).join(' ') || 'moins d’un jour';
}

export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends), 'long');
}

function say(form: DateForm, style: DateStyle): string {
	switch (form.is) {
		case 'single':
			return single(form.end, style);
		case 'since':
			return `${since(instantIn(form.end), style)}${roughly(form.end)}${doubt(form.end)}`;
		case 'until':
			return `${until(instantIn(form.end), style)}${roughly(form.end)}${doubt(form.end)}`;
		case 'to-unknown':
			return `${aside(units.of(named(form.end, style)), form.end)} à une date inconnue`;
		case 'from-unknown':
			return `d’une date inconnue ${aside(units.to(named(form.end, style)), form.end)}`;
		case 'by':
			return `${when(form.end, style)} au plus tard${doubt(form.end)}`;
		case 'from':
			return `${when(form.end, style)} au plus tôt${doubt(form.end)}`;
		case 'reach': {
			const [start, end] = form.ends;
			if (form.ends.every(isPlain)) return fromTo([instantIn(start), instantIn(end)], style);
			return `${aside(units.of(named(start, style)), start)} ${aside(units.to(named(end, style)), end)}`;
		}
		case 'between': {
			const [start, end] = form.ends;
			if (areSame(instantIn(start), instantIn(end))) return single(start, style);
			const [first, last] = form.ends.every(isPlain)
				? together(form.ends, style)
				: form.ends.map((one) => aside(named(one, style), one));
			return `entre ${first} et ${last}`;
		}
		case 'choice': {
			const names = form.ends.every(isPlain)
				? nameTogether(form.ends.map(instantIn), style)
				: form.ends.map((one) => aside(loose(one, style), one));
			return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ou ${names.at(-1)}`;
		}
	}
}

function single(end: DateEnd, style: DateStyle): string {
	const name = nameEnd(end, style);
	if (end.approximate) return `vers ${end.unnamed ? loose(end, style) : named(end, style)}${doubt(end)}`;
	if (end.unnamed) return `${loose(end, style)}${doubt(end)}`;
	// A dash in running text asks for a sentence: "entre 2000 et 2099".
	const isYears = (end.precision === 'decade' || end.precision === 'century') && name.includes('–');
	return (isYears ? `entre ${name.replace('–', ' et ')}` : name) + doubt(end);
}

/** From one unit to another; a single name when both have it. */
export function fromTo(ends: readonly [NamedInstant, NamedInstant], style: DateStyle): string {
	if (areSame(...ends)) return nameUnit(ends[0], style);
	const [first, last] = nameTogether(ends, style).map((name, i) => withArticle(name, ends[i]!));
	return `${units.of(first!)} ${units.to(last!)}`;
}

function together(ends: readonly DateEnd[], style: DateStyle): string[] {
	const instants = ends.map(instantIn);
	return nameTogether(instants, style).map((name, i) => withArticle(name, instants[i]!));
}

function nameEnd(end: DateEnd, style: DateStyle): string {
	return nameUnit(instantIn(end), style);
}

function named(end: DateEnd, style: DateStyle): string {
	return withArticle(nameEnd(end, style), instantIn(end));
}

function when(end: DateEnd, style: DateStyle): string {
	return `${at(named(end, style), instantIn(end))}${roughly(end)}`;
}

/** `depuis mai 2016`, `depuis le 15 août 2021`. */
export function since(unit: NamedInstant, style: DateStyle): string {
	return `depuis ${withArticle(nameUnit(unit, style), unit)}`;
}

/** `jusqu’en mai 2016`, `jusqu’au 15 août 2021`. */
export function until(unit: NamedInstant, style: DateStyle): string {
	const name = nameUnit(unit, style);
	const isBare = unit.precision === 'year' || unit.precision === 'month';
	return `jusqu’${isBare ? `en ${name}` : units.to(withArticle(name, unit))}`;
}

/** `un mois de 2004`, `un jour d’avril 1985` where a smaller unit is meant that nobody names. */
function loose(end: DateEnd, style: DateStyle): string {
	const name = nameEnd(end, style);
	return end.unnamed ? `un ${end.unnamed === 'day' ? 'jour' : 'mois'} ${units.of(name)}` : name;
}

function roughly(end: DateEnd): string {
	return end.approximate ? ' environ' : '';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? ', date incertaine' : '';
}

/** Doubt about one date of several must not seem to be about all. */
function aside(name: string, end: DateEnd): string {
	const doubts = [end.approximate && 'environ', end.uncertain && 'date incertaine'].filter(
		(doubt) => doubt !== false
	);
	return doubts.length ? `${name} (${list(doubts)})` : name;
}

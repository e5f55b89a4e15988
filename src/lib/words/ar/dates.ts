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
import { counted } from './numbers.ts';
import * as units from './units.ts';
import { inSentence, isYears, monthName, nameTogether, nameUnit } from './units.ts';

/*
 * Decided: the digits 0–9, as most newspapers and broadcasters read from Morocco to Iraq set them, and as the addresses,
 * locators and tables of a page have them anyway. Months by both their names, `مايو/أيار`, for half of the readers say
 * one and half the other; by the first alone where there is little room. The Gregorian calendar always, carried back as
 * ISO 8601 does; a year that could be one of the Hijri calendar has م behind it.
 */

/** `17 أبريل/نيسان 2025`, `حوالي مايو/أيار 2016`, `منذ عام 2015`, `بين 26 و29 مايو/أيار 2026`. */
export function date(when: FuzzyDate, style: DateStyle = 'long'): string {
	return say(dateForm(when), style);
}

/** A date as it is looked for. */
export function searched(when: FuzzyDate): string {
	return date(when).replaceAll('/', ' ');
}

export function instant(ms: number, precision: Precision, style: DateStyle = 'long'): string {
	return nameUnit({ ms, precision }, style);
}

/** What an axis says: `2025`, `أبريل`, `17 أبريل`. */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	const name = monthName(month, 'short');
	return unit === 'month' ? name : `${day} ${name}`;
}

export function boundary(ms: number, style: DateStyle = 'long'): string {
	return instant(ms, roundPrecision(ms), style);
}

export function compressedBefore(ms: number): string {
	return `السنوات السابقة لعام ${instant(ms, 'year')} مضغوطة`;
}

export function published(iso: string): string {
	return nameUnit(writtenInstant(iso), 'long');
}

/** `من 3 أبريل إلى 19 مايو 2025`, `2015 إلى 2026`: years stand where there is little room. */
export function span(window: Span): string {
	const ends = spanEnds(window);
	const name = fromTo(ends, ends[0].precision === 'day' ? 'short' : 'long');
	return ends.every(({ precision }) => precision === 'year') ? name.replace(/^من /, '') : name;
}

/** `سنة واحدة وشهران`, `3 أيام`, `أقل من يوم`. */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = roundDuration(fromMs, toMs);
	const said = [
		years > 0 && counted(years, { one: 'سنة واحدة', two: 'سنتان', few: '# سنوات', other: '# سنة' }),
		months > 0 &&
			counted(months, { one: 'شهر واحد', two: 'شهران', few: '# أشهر', many: '# شهرًا', other: '# شهر' }),
		days > 0 &&
			counted(days, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })
	];
	return said.filter(Boolean).join(' و') || 'أقل من يوم';
}

export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends), 'long');
}

function say(form: DateForm, style: DateStyle): string {
	switch (form.is) {
		case 'single':
			return single(form.end, style);
		case 'since':
			return `منذ ${alone(form.end, style)}${doubt(form.end)}`;
		case 'until':
			return `حتى ${alone(form.end, style)}${doubt(form.end)}`;
		case 'to-unknown':
			return `من ${alone(form.end, style)}${aside(form.end)} إلى تاريخ غير معروف`;
		case 'from-unknown':
			return `من تاريخ غير معروف إلى ${alone(form.end, style)}${doubt(form.end)}`;
		case 'by':
			return `في ${alone(form.end, style)} أو قبل${it(form.end)}${doubt(form.end)}`;
		case 'from':
			return `في ${alone(form.end, style)} أو بعد${it(form.end)}${doubt(form.end)}`;
		case 'reach': {
			const [start, end] = form.ends;
			if (form.ends.every(isPlain)) return fromTo([instantIn(start), instantIn(end)], style);
			const [first, last] = form.ends.map((one) => alone(one, style) + aside(one));
			return `من ${first} إلى ${last}`;
		}
		case 'between': {
			const instants = form.ends.map(instantIn);
			if (areSame(instants[0]!, instants[1]!)) return single(form.ends[0], style);
			if (form.ends.every(isPlain)) return units.between(instants, style);
			return `بين ${form.ends.map((one) => alone(one, style) + aside(one)).join(' و')}`;
		}
		case 'choice': {
			const names = form.ends.every(isPlain)
				? nameTogether(form.ends.map(instantIn), style)
				: form.ends.map((one) => about(one) + loose(one, style) + aside(one));
			return names.join(' أو ');
		}
	}
}

function single(end: DateEnd, style: DateStyle): string {
	if (end.approximate)
		return about(end) + (end.unnamed ? loose(end, style) : sentence(end, style)) + doubt(end);
	const unit = instantIn(end);
	// A dash in running text asks for a sentence: "بين عامي 2000 و2099".
	const name = isYears(unit) ? `بين عامي ${nameUnit(unit, style).replace('–', ' و')}` : loose(end, style);
	return name + doubt(end);
}

export function fromTo(ends: readonly [NamedInstant, NamedInstant], style: DateStyle): string {
	if (areSame(...ends)) return nameUnit(ends[0], style);
	const [first, last] = nameTogether(ends, style);
	return `من ${first} إلى ${last}`;
}

/** `منذ مايو/أيار 2016`, `منذ عام 2015`. */
export function since(unit: NamedInstant, style: DateStyle): string {
	return `منذ ${inSentence(unit, style)}`;
}

/** `حتى مايو/أيار 2016`. */
export function until(unit: NamedInstant, style: DateStyle): string {
	return `حتى ${inSentence(unit, style)}`;
}

/** One end that is worded by itself. */
function alone(end: DateEnd, style: DateStyle): string {
	return about(end) + sentence(end, style);
}

function sentence(end: DateEnd, style: DateStyle): string {
	return inSentence(instantIn(end), style);
}

/** `أحد أشهر عام 2004`, `أحد أيام أبريل/نيسان 1985` where a smaller unit is meant that nobody names. */
function loose(end: DateEnd, style: DateStyle): string {
	if (!end.unnamed) return nameUnit(instantIn(end), style);
	return `${end.unnamed === 'day' ? 'أحد أيام' : 'أحد أشهر'} ${sentence(end, style)}`;
}

function it(end: DateEnd): string {
	return isYears(instantIn(end)) ? 'ها' : 'ه';
}

function about(end: DateEnd): string {
	return end.approximate ? 'حوالي ' : '';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? '، تاريخ غير مؤكد' : '';
}

/** Doubt about one date of several must not seem to be about all. */
function aside(end: DateEnd): string {
	return end.uncertain ? ' (غير مؤكد)' : '';
}

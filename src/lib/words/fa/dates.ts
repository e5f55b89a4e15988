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
import { digits, figure } from './numbers.ts';
import { dariName, inSentence, isYears, monthName, nameTogether, nameUnit } from './units.ts';

/*
 * Decided: Persian digits in all that is said, 0–9 in locators and addresses. The Gregorian calendar always, in which the
 * sources and EDTF are; its months as the Persian of Iran and of most broadcasters calls them, and those of Dari find a
 * date too. A year that could be one of the Persian calendar has میلادی behind it.
 */

/** `۱۷ آوریل ۲۰۲۵`, `حدود مه ۲۰۱۶`, `از سال ۲۰۱۵ به بعد`, `بین ۲۶ و ۲۹ مه ۲۰۲۶`. */
export function date(when: FuzzyDate): string {
	return say(dateForm(when));
}

/** A date as it is looked for, its months also as Dari has them. */
export function searched(when: FuzzyDate): string {
	const months = [when.start, when.end]
		.filter(({ open, precision }) => open === 'no' && (precision === 'day' || precision === 'month'))
		.map((end) => dariName(calendarDay(instantIn(end).ms).month));
	return [date(when), ...new Set(months)].join(' ');
}

export function instant(ms: number, precision: Precision): string {
	return nameUnit({ ms, precision });
}

/** What an axis says: `۲۰۲۵`, `آوریل`, `۱۷ آوریل`. */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	return unit === 'month' ? monthName(month) : `${digits(day)} ${monthName(month)}`;
}

export function boundary(ms: number): string {
	return instant(ms, roundPrecision(ms));
}

export function compressedBefore(ms: number): string {
	return `سال‌های پیش از ${instant(ms, 'year')} فشرده شده‌اند`;
}

export function published(iso: string): string {
	return nameUnit(writtenInstant(iso));
}

/** `۳ آوریل تا ۱۹ مه ۲۰۲۵`, `۲۰۱۵ تا ژوئیه ۲۰۲۶`. */
export function span(window: Span): string {
	return fromTo(spanEnds(window));
}

/** `۱ سال و ۲ ماه`, `۳ روز`, `کمتر از یک روز`. */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = roundDuration(fromMs, toMs);
	const said = [
		years > 0 && `${figure(years)} سال`,
		months > 0 && `${figure(months)} ماه`,
		days > 0 && `${figure(days)} روز`
	];
	return said.filter(Boolean).join(' و ') || 'کمتر از یک روز';
}

export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends));
}

function say(form: DateForm): string {
	switch (form.is) {
		case 'single':
			return single(form.end);
		case 'since':
			return `از ${alone(form.end)} به بعد${doubt(form.end)}`;
		case 'until':
			return `تا ${alone(form.end)}${doubt(form.end)}`;
		case 'to-unknown':
			return `از ${alone(form.end)}${aside(form.end)} تا تاریخی نامعلوم`;
		case 'from-unknown':
			return `از تاریخی نامعلوم تا ${alone(form.end)}${doubt(form.end)}`;
		case 'by':
			return `در ${alone(form.end)} یا پیش از آن${doubt(form.end)}`;
		case 'from':
			return `در ${alone(form.end)} یا پس از آن${doubt(form.end)}`;
		case 'reach': {
			const [start, end] = form.ends;
			if (form.ends.every(isPlain)) return fromTo([instantIn(start), instantIn(end)]);
			return form.ends.map((one) => alone(one) + aside(one)).join(' تا ');
		}
		case 'between': {
			const instants = form.ends.map(instantIn);
			if (areSame(instants[0]!, instants[1]!)) return single(form.ends[0]);
			const names = form.ends.every(isPlain)
				? nameTogether(instants)
				: form.ends.map((one) => alone(one) + aside(one));
			return `بین ${names.join(' و ')}`;
		}
		case 'choice': {
			const names = form.ends.every(isPlain)
				? nameTogether(form.ends.map(instantIn))
				: form.ends.map((one) => about(one) + loose(one) + aside(one));
			return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('، ')} یا ${names.at(-1)}`;
		}
	}
}

function single(end: DateEnd): string {
	const unit = instantIn(end);
	if (end.approximate) return about(end) + (end.unnamed ? loose(end) : inSentence(unit)) + doubt(end);
	// A dash in running text asks for a sentence: "بین سال‌های ۲۰۰۰ و ۲۰۹۹".
	const name = isYears(unit) ? `بین سال‌های ${nameUnit(unit).replace('–', ' و ')}` : loose(end);
	return name + doubt(end);
}

export function fromTo(ends: readonly [NamedInstant, NamedInstant]): string {
	return areSame(...ends) ? nameUnit(ends[0]) : nameTogether(ends).join(' تا ');
}

/** `از مه ۲۰۱۶ به بعد`. */
export function since(unit: NamedInstant): string {
	return `از ${inSentence(unit)} به بعد`;
}

/** `تا سال ۲۰۱۵`. */
export function until(unit: NamedInstant): string {
	return `تا ${inSentence(unit)}`;
}

/** One end that is worded by itself. */
function alone(end: DateEnd): string {
	return about(end) + inSentence(instantIn(end));
}

/** `یکی از ماه‌های سال ۲۰۰۴`, `یکی از روزهای آوریل ۱۹۸۵` where a smaller unit is meant that nobody names. */
function loose(end: DateEnd): string {
	const unit = instantIn(end);
	if (!end.unnamed) return nameUnit(unit);
	return `${end.unnamed === 'day' ? 'یکی از روزهای' : 'یکی از ماه‌های'} ${inSentence(unit)}`;
}

function about(end: DateEnd): string {
	return end.approximate ? 'حدود ' : '';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? '، تاریخ نامطمئن' : '';
}

/** Doubt about one date of several must not seem to be about all. */
function aside(end: DateEnd): string {
	return end.uncertain ? ' (نامطمئن)' : '';
}

import { addMonths, calendarDay, unitAt } from '#lib/dates/calendar.ts';
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
import { monthName, nameTogether, nameUnit, type Case } from './units.ts';

/** `17 апреля 2025`, `около мая 2016`, `с 2015 года`, `между 26 и 29 мая 2026`. */
export function date(when: FuzzyDate, style: DateStyle = 'long'): string {
	return say(dateForm(when), style);
}

/** A date as it is looked for, its months also as a dictionary has them: `17 апреля 2025` is found by `апрель`. */
export function searched(when: FuzzyDate): string {
	const months = [when.start, when.end]
		.filter(({ open, precision }) => open === 'no' && (precision === 'day' || precision === 'month'))
		.map((end) => monthName(calendarDay(instantIn(end).ms).month, 'long'));
	return [date(when), ...new Set(months)].join(' ');
}

export function instant(ms: number, precision: Precision, style: DateStyle = 'long'): string {
	return nameUnit({ ms, precision }, style);
}

/** What an axis says: `2025`, `апр.`, `17 апр.` */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	return unit === 'month' ? monthName(month, 'short') : `${day} ${monthName(month, 'short', 'gen')}`;
}

export function boundary(ms: number, style: DateStyle = 'long'): string {
	return instant(ms, roundPrecision(ms), style);
}

export function compressedBefore(ms: number): string {
	return `Годы ${before(ms)} сжаты`;
}

/** `до 2015 года`; of the year in which an instant (ms UTC) falls. */
export function before(ms: number): string {
	return `до ${nameUnit({ ms, precision: 'year' }, 'long', 'gen')}`;
}

export function published(iso: string): string {
	return nameUnit(writtenInstant(iso), 'long');
}

/** `3 апр. — 19 мая 2025`, `2015 — июль 2026`. */
export function span(window: Span): string {
	const ends = spanEnds(window);
	return fromTo(ends, ends[0].precision === 'day' ? 'short' : 'long');
}

/** `1 год 2 месяца`, `3 дня`, `меньше суток`. */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = roundDuration(fromMs, toMs);
	const said = [
		years > 0 && counted(years, { one: '# год', few: '# года', other: '# лет' }),
		months > 0 && counted(months, { one: '# месяц', few: '# месяца', other: '# месяцев' }),
		days > 0 && counted(days, { one: '# день', few: '# дня', other: '# дней' })
	];
	return said.filter(Boolean).join(' ') || 'меньше суток';
}

export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends), 'long');
}

function say(form: DateForm, style: DateStyle): string {
	switch (form.is) {
		case 'single':
			return single(form.end, style);
		case 'since':
			return after('с', form.end, 'gen', style);
		case 'until':
			return after('по', form.end, 'acc', style);
		case 'to-unknown':
			return `${after('с', form.end, 'gen', style)} до неизвестной даты`;
		case 'from-unknown':
			return `с неизвестной даты ${after('по', form.end, 'acc', style)}`;
		case 'by':
			return after('не позднее', form.end, 'gen', style);
		case 'from':
			return after('не ранее', form.end, 'gen', style);
		case 'reach': {
			const [start, end] = form.ends;
			if (form.ends.every(isPlain)) return fromTo([instantIn(start), instantIn(end)], style);
			return form.ends.map((one) => about(one, style) + aside(one)).join(' — ');
		}
		case 'between': {
			const [start, end] = [instantIn(form.ends[0]), instantIn(form.ends[1])];
			if (areSame(start, end)) return single(form.ends[0], style);
			if (form.ends.every(isPlain)) return units.between([start, end], style);
			const [first, last] = form.ends.map((one) => {
				const doubts = [one.approximate && 'примерно', one.uncertain && 'под вопросом'].filter(Boolean);
				const name = nameUnit(instantIn(one), style, 'ins');
				return doubts.length ? `${name} (${doubts.join(', ')})` : name;
			});
			return `между ${first} и ${last}`;
		}
		case 'choice': {
			const names = form.ends.every(isPlain)
				? nameTogether(form.ends.map(instantIn), style)
				: form.ends.map((one) => (one.unnamed ? loose(one, style) : about(one, style)) + aside(one));
			return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} или ${names.at(-1)}`;
		}
	}
}

function single(end: DateEnd, style: DateStyle): string {
	const { ms, precision } = instantIn(end);
	if (end.unnamed) return `${roughly(end)}${loose(end, style)}${doubt(end)}`;
	if (end.approximate) return `${about(end, style)}${doubt(end)}`;
	const name = nameUnit({ ms, precision }, style);
	if ((precision !== 'decade' && precision !== 'century') || !name.includes('–')) return name + doubt(end);
	// A dash in running text asks for a sentence: "между 2000 и 2099 годами".
	const last = addMonths(unitAt(ms, precision).to, -12);
	const years = units.between(
		[
			{ ms, precision: 'year' },
			{ ms: last, precision: 'year' }
		],
		style
	);
	return years + doubt(end);
}

export function fromTo(ends: readonly [NamedInstant, NamedInstant], style: DateStyle): string {
	return areSame(...ends) ? nameUnit(ends[0], style) : units.fromTo(ends, style);
}

/** `с мая 2016`, `с 15 августа 2021`. */
export function since(unit: NamedInstant, style: DateStyle): string {
	return `с ${nameUnit(unit, style, 'gen')}`;
}

/** `по май 2016`, `по 15 августа 2021`. */
export function until(unit: NamedInstant, style: DateStyle): string {
	return `по ${nameUnit(unit, style, 'acc')}`;
}

/** `с мая 2016`, `примерно с 2015 года`, `по май 2016, дата под вопросом`. */
function after(preposition: string, end: DateEnd, form: Case, style: DateStyle): string {
	return `${roughly(end)}${preposition} ${nameUnit(instantIn(end), style, form)}${doubt(end)}`;
}

/** `май 2016`, `около мая 2016`. */
function about(end: DateEnd, style: DateStyle): string {
	const unit = instantIn(end);
	return end.approximate ? `около ${nameUnit(unit, style, 'gen')}` : nameUnit(unit, style);
}

/** `один из месяцев 2004 года`, `один из дней апреля 1985` where a smaller unit is meant that nobody names. */
function loose(end: DateEnd, style: DateStyle): string {
	const one = end.unnamed === 'day' ? 'один из дней' : 'один из месяцев';
	return `${one} ${nameUnit(instantIn(end), style, 'gen')}`;
}

function roughly(end: DateEnd): string {
	return end.approximate ? 'примерно ' : '';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? ', дата под вопросом' : '';
}

/** Doubt about one date of several must not seem to be about all. */
function aside(end: DateEnd): string {
	return end.uncertain ? ' (под вопросом)' : '';
}

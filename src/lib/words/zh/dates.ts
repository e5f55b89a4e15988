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
import { figure } from './numbers.ts';
import { dayName, monthName, nameTogether, nameUnit } from './units.ts';

/** `2025年4月17日`, `约2016年5月`, `自2015年起`, `2026年5月26日至29日之间`. */
export function date(when: FuzzyDate): string {
	return say(dateForm(when));
}

/** A date as it is looked for. */
export function searched(when: FuzzyDate): string {
	return date(when);
}

export function instant(ms: number, precision: Precision): string {
	return nameUnit({ ms, precision });
}

/** What an axis says: `2025年`, `4月`, `4月17日`. */
export function tick(ms: number, unit: 'year' | 'month' | 'day'): string {
	if (unit === 'year') return instant(ms, 'year');
	const { month, day } = calendarDay(ms);
	return unit === 'month' ? monthName(month) : monthName(month) + dayName(day);
}

export function boundary(ms: number): string {
	return instant(ms, roundPrecision(ms));
}

export function compressedBefore(ms: number): string {
	return `${instant(ms, 'year')}以前的年份已压缩显示`;
}

export function published(iso: string): string {
	return nameUnit(writtenInstant(iso));
}

/** `2025年4月3日至5月19日`, `2015年至2026年7月`. */
export function span(window: Span): string {
	return fromTo(spanEnds(window));
}

/** `1年2个月`, `3天`, `不到一天`. */
export function duration(fromMs: number, toMs: number): string {
	const { years, months, days } = roundDuration(fromMs, toMs);
	const said = [
		years > 0 && `${figure(years)}年`,
		months > 0 && `${figure(months)}个月`,
		days > 0 && `${figure(days)}天`
	];
	return said.filter(Boolean).join('') || '不到一天';
}

export function reach(ends: readonly [DateEnd, DateEnd]): string {
	return say(reachForm(ends));
}

function say(form: DateForm): string {
	switch (form.is) {
		case 'single':
			return single(form.end);
		case 'since':
			return `${about(form.end)}自${named(form.end)}起${doubt(form.end)}`;
		case 'until':
			return `${about(form.end)}至${named(form.end)}为止${doubt(form.end)}`;
		case 'to-unknown':
			return `${about(form.end)}自${named(form.end)}起${doubt(form.end)}，终止日期不明`;
		case 'from-unknown':
			return `起始日期不明，${about(form.end)}至${named(form.end)}为止${doubt(form.end)}`;
		case 'by':
			return `不晚于${alone(form.end)}${doubt(form.end)}`;
		case 'from':
			return `不早于${alone(form.end)}${doubt(form.end)}`;
		case 'reach': {
			const [start, end] = form.ends;
			if (form.ends.every(isPlain)) return fromTo([instantIn(start), instantIn(end)]);
			return form.ends.map((one) => alone(one) + doubt(one)).join('至');
		}
		case 'between': {
			const instants = form.ends.map(instantIn);
			if (areSame(instants[0]!, instants[1]!)) return single(form.ends[0]);
			const names = form.ends.every(isPlain)
				? nameTogether(instants)
				: form.ends.map((one) => alone(one) + doubt(one));
			return `${names.join('至')}之间`;
		}
		case 'choice': {
			const names = form.ends.every(isPlain)
				? nameTogether(form.ends.map(instantIn))
				: form.ends.map((one) => alone(one) + loose(one) + doubt(one));
			return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}或${names.at(-1)}`;
		}
	}
}

function single(end: DateEnd): string {
	const name = alone(end);
	// A dash in running text asks for words: "2000年至2099年间".
	const isYears = (end.precision === 'decade' || end.precision === 'century') && name.includes('–');
	return (isYears && !end.approximate ? `${name.replace('–', '年至')}间` : name) + loose(end) + doubt(end);
}

export function fromTo(ends: readonly [NamedInstant, NamedInstant]): string {
	return areSame(...ends) ? nameUnit(ends[0]) : nameTogether(ends).join('至');
}

/** `自2016年5月起`. */
export function since(unit: NamedInstant): string {
	return `自${nameUnit(unit)}起`;
}

/** `至2015年为止`. */
export function until(unit: NamedInstant): string {
	return `至${nameUnit(unit)}为止`;
}

/** One end that is worded by itself. */
function alone(end: DateEnd): string {
	return about(end) + named(end);
}

/** Stands before the whole phrase, `约自2016年5月起`. */
function about(end: DateEnd): string {
	return end.approximate ? '约' : '';
}

function named(end: DateEnd): string {
	return nameUnit(instantIn(end));
}

/** After a unit, where a smaller one is meant that nobody names: `2004年某月`, `1985年4月某日`. */
function loose({ unnamed }: DateEnd): string {
	if (!unnamed) return '';
	return unnamed === 'day' ? '某日' : '某月';
}

function doubt(end: DateEnd): string {
	return end.uncertain ? '（存疑）' : '';
}

import { UTCDateMini } from '@date-fns/utc';
import {
	addDays,
	addMonths as addUtcMonths,
	addYears,
	getDaysInMonth,
	startOfDay,
	startOfDecade,
	startOfMonth,
	startOfYear
} from 'date-fns';
import type { Precision, Span } from './fuzzy.ts';

/** A day in ms; UTC has no longer or shorter ones. */
export const DAY = 86_400_000;
/** A mean Gregorian year, ms. */
export const YEAR = 365.2425 * DAY;

/** A day of the Gregorian calendar, carried back before 1582 as ISO 8601 does. */
export interface CalendarDay {
	/** astronomical: 0 is 1 BC, -217 is 218 BC */
	readonly year: number;
	/** 1–12 */
	readonly month: number;
	/** 1–31 */
	readonly day: number;
}

/**
 * The first instant of a day, in ms UTC. Months and days beyond their range roll over: month 13 is January of the next year.
 * `Date.UTC` takes the years 0–99 for 1900–1999; this does not.
 */
export function utc(year: number, month = 1, day = 1): number {
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The day in which an instant (ms UTC) falls. */
export function calendarDay(ms: number): CalendarDay {
	const date = new Date(ms);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days a month (1–12) has in a year. */
export function daysInMonth(year: number, month: number): number {
	return getDaysInMonth(new UTCDateMini(utc(year, month)));
}

/** The same day and time some months later or earlier; the last day of a month when it has no such day: 31 January + 1 is 28 February. */
export function addMonths(ms: number, count: number): number {
	return +addUtcMonths(new UTCDateMini(ms), count);
}

/**
 * The unit of the calendar in which an instant (ms UTC) falls.
 * Seasons are northern and meteorological: spring March–May, summer June–August, autumn September–November,
 * winter December–February. Decades and centuries are those of shared digits: 2010–2019, 2000–2099.
 */
export function unitAt(ms: number, precision: Precision): Span {
	const date = new UTCDateMini(ms);
	switch (precision) {
		case 'day':
			return spanFrom(startOfDay(date), addDays, 1);
		case 'month':
			return spanFrom(startOfMonth(date), addUtcMonths, 1);
		case 'season':
			// January and February are of the December before.
			return spanFrom(addUtcMonths(startOfMonth(date), -(calendarDay(ms).month % 3)), addUtcMonths, 3);
		case 'year':
			return spanFrom(startOfYear(date), addYears, 1);
		case 'decade':
			return spanFrom(startOfDecade(date), addYears, 10);
		case 'century':
			return spanFrom(new UTCDateMini(utc(Math.floor(calendarDay(ms).year / 100) * 100)), addYears, 100);
	}
}

function spanFrom(first: Date, add: (date: Date, count: number) => Date, count: number): Span {
	return { from: +first, to: +add(first, count) };
}

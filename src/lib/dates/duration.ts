import { addMonths, calendarDay, DAY, YEAR } from './calendar.ts';

/** A stretch of time in whole units of the calendar. */
export interface CalendarDuration {
	readonly years: number;
	/** 0–11 */
	readonly months: number;
	/** 0–30 */
	readonly days: number;
}

/**
 * How many whole years, months and days lie between two instants (ms UTC, in either order), counted from the earlier.
 * date-fns' `intervalToDuration` counts ends of months otherwise, in UTC too: 31 January 7971 to 30 April 7987 has 30 days left.
 */
export function splitDuration(fromMs: number, toMs: number): CalendarDuration {
	const [first, last] = fromMs <= toMs ? [fromMs, toMs] : [toMs, fromMs];
	const [a, b] = [calendarDay(first), calendarDay(last)];
	const between = (b.year - a.year) * 12 + b.month - a.month;
	const months = addMonths(first, between) > last ? between - 1 : between;
	return {
		years: Math.floor(months / 12),
		months: months % 12,
		days: Math.floor((last - addMonths(first, months)) / DAY)
	};
}

/** Years of a stretch of time of which nobody counts the months. */
const leastAge = 100;

/**
 * The same in at most two units, rounded: years alone from a hundred on, years and months, or months and days.
 * All zero for less than a day.
 */
export function roundDuration(fromMs: number, toMs: number): CalendarDuration {
	const { years, months, days } = splitDuration(fromMs, toMs);
	if (years === 0) return { years, months, days };
	const rounded = years * 12 + months + (days > 15 ? 1 : 0);
	if (rounded >= leastAge * 12) return { years: Math.round(rounded / 12), months: 0, days: 0 };
	return { years: Math.floor(rounded / 12), months: rounded % 12, days: 0 };
}

const units = [
	['year', YEAR],
	['month', YEAR / 12],
	['day', DAY]
] as const;

/**
 * A length (ms) in the largest unit of which there are at least two when it is rounded, in days otherwise; 0 days for
 * less than one.
 */
export function roundLength(length: number): {
	readonly unit: 'year' | 'month' | 'day';
	readonly count: number;
} {
	const [unit, size] = units.find(([, size]) => length >= 1.5 * size) ?? units[2];
	return { unit, count: Math.round(length / size) };
}

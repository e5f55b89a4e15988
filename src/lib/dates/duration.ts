import { addMonths, calendarDay, DAY } from './calendar.ts';

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

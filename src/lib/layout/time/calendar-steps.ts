import { tickStep, utcDay, utcMonth, utcYear, type TimeInterval } from 'd3';
import { calendarDay, DAY, utc, YEAR } from '#lib/dates/calendar.ts';

/** A way of dividing time into equal units, of which every boundary is also one of the next finer way. */
export interface CalendarStep {
	readonly unit: 'year' | 'month' | 'day';
	/** about how long, in ms */
	readonly length: number;
	/** the boundary at or before an instant, ms UTC */
	floor(ms: number): number;
	/** the boundary after a boundary */
	next(ms: number): number;
}

/** ms UTC */
export const beginningOfEra = utc(1);

/** @param interval of D3's */
function stepOf(unit: CalendarStep['unit'], length: number, interval: TimeInterval): CalendarStep {
	return {
		unit,
		length,
		floor: (ms) => +interval.floor(new Date(ms)),
		next: (ms) => +interval.offset(new Date(ms), 1)
	};
}

/**
 * Years in steps that read as round on both sides of the beginning of our era: … 200 BC, 100 BC, AD 1, AD 100 …
 * D3 counts from an astronomical year 0, and calls -100 round, which is 101 BC: before the era its steps are a year off.
 */
function years(count: number): CalendarStep {
	const interval = utcYear.every(count) ?? utcYear;
	const floor = (ms: number) => {
		if (ms >= beginningOfEra) return Math.max(beginningOfEra, +interval.floor(new Date(ms)));
		return +utcYear.offset(interval.floor(utcYear.offset(new Date(ms), -1)), 1);
	};
	return {
		unit: 'year',
		length: count * YEAR,
		floor,
		next: (ms) => {
			const after = +utcYear.offset(new Date(ms), count);
			return ms === beginningOfEra ? floor(after) : after;
		}
	};
}

/** About so many beginnings of round years between two instants, ms UTC, on both sides of the beginning of our era. */
export function yearTicks(from: number, to: number, count: number): number[] {
	const step = years(Math.max(1, tickStep(calendarDay(from).year, calendarDay(to).year, count)));
	const ticks: number[] = [];
	for (let at = step.floor(from); at <= to; at = step.next(at)) if (at >= from) ticks.push(at);
	return ticks;
}

/** Days of the month 1, 1 + count, … without D3's short step at its end: 1, 11, 21, not 31. */
function days(count: number): CalendarStep {
	const last = count === 1 ? 31 : 1 + count * (Math.floor(30 / count) - 1);
	const isBoundary = (day: number) => (day - 1) % count === 0 && day <= last;
	const interval = count === 1 ? utcDay : utcDay.filter((date) => isBoundary(date.getUTCDate()));
	return stepOf('day', count * DAY, interval);
}

/** From coarse to fine; every boundary of one step is a boundary of all that follow. */
export const calendarSteps: readonly CalendarStep[] = [
	...[10_000, 5000, 1000, 500, 100, 50, 10, 5, 1].map(years),
	stepOf('month', YEAR / 4, utcMonth.every(3) ?? utcMonth),
	stepOf('month', YEAR / 12, utcMonth),
	...[10, 5, 1].map(days)
];

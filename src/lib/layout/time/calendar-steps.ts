import { calendarDay, DAY, utc } from '#lib/dates/calendar.ts';

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

const meanYear = 365.2425 * DAY;

/**
 * Years in steps that read as round on both sides of the beginning of our era: … 200 BC, 100 BC, AD 1, AD 100 …
 * (there is no year 0, and the astronomical year -100, which is 101 BC, is round to nobody).
 */
function years(count: number): CalendarStep {
	return {
		unit: 'year',
		length: count * meanYear,
		floor(ms) {
			const { year } = calendarDay(ms);
			if (year >= count) return utc(Math.floor(year / count) * count);
			return year >= 1 ? utc(1) : utc(1 - count * Math.ceil((1 - year) / count));
		},
		next(ms) {
			const { year } = calendarDay(ms);
			return utc(year === 1 && count > 1 ? count : year + count);
		}
	};
}

function months(count: number): CalendarStep {
	return {
		unit: 'month',
		length: (count * meanYear) / 12,
		floor(ms) {
			const { year, month } = calendarDay(ms);
			return utc(year, month - ((month - 1) % count));
		},
		next(ms) {
			const { year, month } = calendarDay(ms);
			return utc(year, month + count);
		}
	};
}

/** Days of the month 1, 1 + count, … without a short step at its end: 1, 11, 21, not 31. */
function days(count: number): CalendarStep {
	const last = 1 + count * (Math.floor(30 / count) - 1);
	const first = (day: number) => Math.min(1 + Math.floor((day - 1) / count) * count, last);
	return {
		unit: 'day',
		length: count * DAY,
		floor(ms) {
			const { year, month, day } = calendarDay(ms);
			return utc(year, month, count === 1 ? day : first(day));
		},
		next(ms) {
			const { year, month, day } = calendarDay(ms);
			if (count === 1) return utc(year, month, day + 1);
			return day + count > last ? utc(year, month + 1) : utc(year, month, day + count);
		}
	};
}

/** From coarse to fine; every boundary of one step is a boundary of all that follow. */
export const calendarSteps: readonly CalendarStep[] = [
	...[10_000, 5000, 1000, 500, 100, 50, 10, 5, 1].map(years),
	...[3, 1].map(months),
	...[10, 5, 1].map(days)
];

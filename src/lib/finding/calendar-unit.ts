import { calendarDay, daysInMonth, utc } from '#lib/dates/calendar.ts';
import type { Precision } from '#lib/dates/fuzzy.ts';

/** A unit of the calendar by its numbers. */
export interface CalendarUnit {
	readonly precision: Precision;
	/** astronomical, as in EDTF: 0 is 1 BC; of a decade or century its first year */
	readonly year: number;
	/** 1–12, or 21–24 for a season: spring, summer, autumn, winter */
	readonly month?: number;
	readonly day?: number;
}

/** How many years a unit of several has. */
const yearsIn = { decade: 10, century: 100 } as const;

export function yearUnit(year: number): CalendarUnit {
	return { precision: 'year', year };
}

export function monthUnit(year: number, month: number): CalendarUnit {
	return { precision: month > 20 ? 'season' : 'month', year, month };
}

/** A day; null when there is none. */
export function dayUnit(year: number, month: number, day: number): CalendarUnit | null {
	const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
	return exists ? { precision: 'day', year, month, day } : null;
}

/** @param count from 1; before our era they are counted backwards */
export function centuryUnit(count: number, isBefore: boolean): CalendarUnit {
	return { precision: 'century', year: isBefore ? 1 - count * 100 : (count - 1) * 100 };
}

/** The day an instant (ms UTC) falls in. */
export function dayAt(ms: number): CalendarUnit {
	return { precision: 'day', ...calendarDay(ms) };
}

/** First instant of a unit, ms UTC. */
export function startOf({ year, month = 1, day = 1 }: CalendarUnit): number {
	// 21 is spring, which begins in March
	return utc(year, month > 20 ? (month - 20) * 3 : month, day);
}

/** First instant after a unit, ms UTC. */
export function endOf({ precision, year, month = 1, day = 1 }: CalendarUnit): number {
	if (precision === 'day') return utc(year, month, day + 1);
	if (precision === 'month') return utc(year, month + 1);
	if (precision === 'season') return utc(year, (month - 20) * 3 + 3);
	return utc(year + (precision === 'year' ? 1 : yearsIn[precision]));
}

/** The unit some units of its own length later; a negative count: earlier. */
export function moved(unit: CalendarUnit, count: number): CalendarUnit {
	const { precision, year, month = 1, day = 1 } = unit;
	if (precision === 'day') return dayAt(utc(year, month, day + count));
	if (precision === 'season') return { ...unit, year: year + count };
	if (precision === 'month') {
		const { year: then, month: of } = calendarDay(utc(year, month + count));
		return monthUnit(then, of);
	}
	return { ...unit, year: year + count * (precision === 'year' ? 1 : yearsIn[precision]) };
}

/** The larger unit it lies in; null where it is not so precise. */
export function widened({ year, month, day }: CalendarUnit, precision: Precision): CalendarUnit | null {
	switch (precision) {
		case 'day':
			return month === undefined || day === undefined ? null : { precision, year, month, day };
		case 'month':
			return month === undefined || month > 20 ? null : { precision, year, month };
		case 'season':
			return null;
		case 'year':
			return { precision, year };
		case 'decade':
		case 'century':
			return { precision, year: Math.floor(year / yearsIn[precision]) * yearsIn[precision] };
	}
}

/** Its EDTF: `1832-06-05`, `1832-21`, `183X`; null for several years that share no digits, as those BC. */
export function edtfOf({ precision, year, month, day }: CalendarUnit): string | null {
	if (precision === 'decade' || precision === 'century') {
		const length = yearsIn[precision];
		if (year < 0 || year > 9999 || year % length !== 0) return null;
		return edtfYear(year).slice(0, precision === 'decade' ? 3 : 2) + (precision === 'decade' ? 'X' : 'XX');
	}
	const parts = [month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'));
	return [edtfYear(year), ...parts].join('-');
}

/** The same for the first and last of what a unit may mean, where one of them has to be named. */
export function edtfEnds(unit: CalendarUnit): readonly [first: string, last: string] {
	const whole = edtfOf(unit);
	if (whole !== null) return [whole, whole];
	const years = unit.precision === 'century' ? 100 : 10;
	return [edtfYear(unit.year), edtfYear(unit.year + years - 1)];
}

function edtfYear(year: number): string {
	const sign = year < 0 ? '-' : '';
	const digits = String(Math.abs(year));
	return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

/** The day, month or year that an EDTF date begins with; null where it begins with none. */
export function readWritten(edtf: string): CalendarUnit | null {
	const [, y, m, d] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf) ?? [];
	if (y === undefined) return null;
	if (m === undefined) return yearUnit(Number(y));
	return d === undefined ? monthUnit(Number(y), Number(m)) : dayUnit(Number(y), Number(m), Number(d));
}

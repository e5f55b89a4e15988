import {
	edtfEnds,
	edtfOf,
	endOf,
	startOf,
	yearUnit,
	monthUnit,
	dayUnit,
	type CalendarUnit
} from './calendar-unit.ts';
import type { Bound, Part } from './modifiers.ts';
import type { Meant } from './resolve.ts';

/** Which of ten, or of a hundred years are meant; late begins before early ends as people use the words. */
const partsOfYears: Readonly<Record<Part, readonly [first: number, last: number]>> = {
	early: [0, 0.4],
	middle: [0.4, 0.6],
	late: [0.6, 0.9],
	'first-half': [0, 0.4],
	'second-half': [0.5, 0.9]
};
const partsOfYear: Readonly<Record<Part, readonly [first: number, last: number]>> = {
	early: [1, 3],
	middle: [5, 8],
	late: [10, 12],
	'first-half': [1, 6],
	'second-half': [7, 12]
};
const partsOfMonth: Readonly<Record<Part, readonly [first: number, last: number]>> = {
	early: [1, 10],
	middle: [11, 20],
	late: [21, 31],
	'first-half': [1, 15],
	'second-half': [16, 31]
};

/** A date with all that the words around it make of it. */
export interface Dated extends Meant {
	readonly bound: Bound | null;
	readonly isUncertain: boolean;
}

/** The part of a unit that is meant: `early 1990s`, `late May 1832`; as it is where it has no such parts. */
export function partOf(meant: Meant, part: Part | null): Meant {
	if (!part || meant.shape !== 'one') return meant;
	const { precision, year, month = 1 } = meant.last;
	const within = (first: CalendarUnit, last: CalendarUnit): Meant => ({
		...meant,
		first,
		last,
		shape: 'within'
	});
	if (precision === 'year') {
		const [from, to] = partsOfYear[part];
		return within(monthUnit(year, from), monthUnit(year, to));
	}
	if (precision === 'month') {
		const [from, to] = partsOfMonth[part];
		const last = [to, 30, 29, 28].flatMap((day) => (day <= to ? (dayUnit(year, month, day) ?? []) : []))[0];
		const first = dayUnit(year, month, from);
		return first && last ? within(first, last) : meant;
	}
	if (precision === 'decade' || precision === 'century') {
		const years = precision === 'decade' ? 10 : 100;
		const [from, to] = partsOfYears[part];
		const last = precision === 'decade' ? to * 10 : Math.min(99, to * 100 + 9);
		return within(yearUnit(year + Math.round(from * years)), yearUnit(year + Math.round(last)));
	}
	return meant;
}

/** The EDTF of a date; null where none says it. */
export function writtenAs({ first, last, shape, bound, isApproximate, isUncertain }: Dated): string | null {
	const sign = isApproximate && isUncertain ? '%' : isApproximate ? '~' : isUncertain ? '?' : '';
	const [from, to] = [first && edtfEnds(first)[0], edtfEnds(last)[1]];
	if (bound === 'since' && from) return `${from}${sign}/..`;
	if (bound === 'until') return `../${to}${sign}`;
	if (bound === 'before') return `[..${to}]`;
	if (bound === 'after' && from) return `[${from}..]`;
	if (shape === 'one') {
		const whole = edtfOf(last);
		if (whole !== null) return whole + (whole.includes('X') ? '' : sign);
	}
	if (!from || !first) return shape === 'within' ? `[..${to}]` : `/${to}`;
	if (!isInOrder(first, last) && edtfOf(last) !== null) return null;
	return shape === 'from-to' ? `${from}${sign}/${to}${sign}` : `[${from}..${to}]`;
}

/** Whether one unit may be followed by another in a range: it begins before the other ends. */
function isInOrder(first: CalendarUnit, last: CalendarUnit): boolean {
	return startOf(first) < endOf(last) && startOf(first) <= startOf(last) && endOf(first) <= endOf(last);
}

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

type Parts = Readonly<Record<Part, readonly [first: number, last: number]>>;

/** Which of a hundred, or of ten years are meant; late begins before early ends as people use the words. */
const partsOfCentury: Parts = {
	...{ early: [0, 49], middle: [40, 69], late: [60, 99] },
	...{ 'early-to-middle': [0, 69], 'middle-to-late': [40, 99] },
	...{ 'first-half': [0, 49], 'second-half': [50, 99], 'first-quarter': [0, 24], 'last-quarter': [75, 99] }
};
const partsOfDecade: Parts = {
	...{ early: [0, 4], middle: [4, 6], late: [6, 9] },
	...{ 'early-to-middle': [0, 6], 'middle-to-late': [4, 9] },
	...{ 'first-half': [0, 4], 'second-half': [5, 9], 'first-quarter': [0, 2], 'last-quarter': [7, 9] }
};
const partsOfYear: Parts = {
	...{ early: [1, 3], middle: [5, 8], late: [10, 12] },
	...{ 'early-to-middle': [1, 8], 'middle-to-late': [5, 12] },
	...{ 'first-half': [1, 6], 'second-half': [7, 12], 'first-quarter': [1, 3], 'last-quarter': [10, 12] }
};
const partsOfMonth: Parts = {
	...{ early: [1, 10], middle: [11, 20], late: [21, 31] },
	...{ 'early-to-middle': [1, 20], 'middle-to-late': [11, 31] },
	...{ 'first-half': [1, 15], 'second-half': [16, 31], 'first-quarter': [1, 8], 'last-quarter': [24, 31] }
};

/** A date with all that the words around it make of it. */
export interface Dated extends Meant {
	readonly bound: Bound | null;
	readonly isUncertain: boolean;
}

/** The part of a unit that is meant: `early 1990s`, `late May 1832`; as it is where it has no such parts. */
export function partOf(meant: Meant, part: Part | null): Meant {
	if (part && meant.reason?.kind === 'known-time' && meant.first) {
		if (part === 'early') return { ...meant, last: meant.first, shape: 'one' };
		if (part === 'late') return { ...meant, first: meant.last, shape: 'one' };
	}
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
		const [from, to] = (precision === 'decade' ? partsOfDecade : partsOfCentury)[part];
		return within(yearUnit(year + from), yearUnit(year + to));
	}
	return meant;
}

/** The EDTF of a date; null where none says it. */
export function writtenAs({ first, last, shape, bound, isApproximate, isUncertain }: Dated): string | null {
	const sign = isApproximate && isUncertain ? '%' : isApproximate ? '~' : isUncertain ? '?' : '';
	const [from, to] = [first && edtfEnds(first)[0], edtfEnds(last)[1]];
	// `from 1850–60`
	const begins = bound === 'since' || (bound === 'from' && shape !== 'from-to');
	if (begins && from) return `${from}${sign}/..`;
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

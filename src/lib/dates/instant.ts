import { calendarDay, DAY, unitAt } from './calendar.ts';
import type { DateEnd, Precision, Span } from './fuzzy.ts';
import { namedUnit } from './named-unit.ts';

/** A unit of the calendar, by any instant (ms UTC) in it. */
export interface NamedInstant {
	readonly ms: number;
	readonly precision: Precision;
}

/**
 * The unit that one end of a date names.
 * @throws RangeError for an end that is not known
 */
export function instantIn(end: DateEnd): NamedInstant {
	const unit = namedUnit(end);
	if (!unit || !end.precision) throw new RangeError(`date without a name: ${end.open} end`);
	return { ms: unit.from, precision: end.precision };
}

/** The coarsest unit that tells a round instant (ms UTC) from its neighbours: the year that begins then, the month, the day. */
export function roundPrecision(ms: number): Precision {
	const precisions: readonly Precision[] = ['year', 'month'];
	return precisions.find((precision) => unitAt(ms, precision).from === ms) ?? 'day';
}

/** The unit an ISO 8601 date names: `2025-08-28`, `2025-08`, `2025`. */
export function writtenInstant(iso: string): NamedInstant {
	const precisions: readonly Precision[] = ['year', 'month', 'day'];
	return { ms: Date.parse(iso), precision: precisions[iso.split('-').length - 1] ?? 'day' };
}

export function areSame(a: NamedInstant, b: NamedInstant): boolean {
	return a.precision === b.precision && unitAt(a.ms, a.precision).from === unitAt(b.ms, b.precision).from;
}

/** What several units have in common and need to say only once; null for units of different kinds, and for coarser ones. */
export function inCommon(units: readonly NamedInstant[]): 'month' | 'year' | null {
	const precision = units[0]?.precision;
	if (precision !== 'day' && precision !== 'month') return null;
	if (units.some((unit) => unit.precision !== precision)) return null;
	const isOne = (unit: Precision) => new Set(units.map(({ ms }) => unitAt(ms, unit).from)).size === 1;
	if (precision === 'day' && isOne('month')) return 'month';
	return isOne('year') ? 'year' : null;
}

/**
 * The units by which a window on time is called: days when it is shorter than a year, months below thirty years, else
 * years; a year or months in full are called by their own names.
 */
export function spanEnds({ from, to }: Span): readonly [NamedInstant, NamedInstant] {
	// Half-open: the last instant in it, not the first beyond. An empty one is worded as the instant where it stands.
	const last = Math.max(from, to - 1);
	const [first, final] = spanPrecisions({ from, to }, last);
	return [
		{ ms: from, precision: first },
		{ ms: last, precision: final }
	];
}

function spanPrecisions({ from, to }: Span, last: number): readonly [Precision, Precision] {
	const days = (to - from) / DAY;
	if (days >= 30 * 365) return ['year', 'year'];
	const wholeMonths = to > from && [from, to].every((ms) => unitAt(ms, 'month').from === ms);
	if (days < 365 && !wholeMonths) return ['day', 'day'];
	const [start, end] = [calendarDay(from), calendarDay(last)];
	// A year says enough for its January at the start, and then for its December at the end.
	const fromYear = start.month === 1 && (end.year > start.year || end.month === 12);
	return [fromYear ? 'year' : 'month', fromYear && end.month === 12 ? 'year' : 'month'];
}

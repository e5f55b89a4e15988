import { DAY, YEAR } from '#lib/dates/calendar.ts';
import type { NumberRange } from './event-count.ts';

/** What events are counted in, from the shortest to the longest. */
export type TempoUnit =
	'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium' | 'ten-millennia' | 'hundred-millennia';

/** Events in one unit of time. */
export interface Tempo extends NumberRange {
	readonly unit: TempoUnit;
}

/** Mean lengths, ms. */
const lengths: Readonly<Record<TempoUnit, number>> = {
	day: DAY,
	month: YEAR / 12,
	year: YEAR,
	decade: 10 * YEAR,
	century: 100 * YEAR,
	millennium: 1000 * YEAR,
	'ten-millennia': 10_000 * YEAR,
	'hundred-millennia': 100_000 * YEAR
};
const units = Object.keys(lengths) as TempoUnit[];

/** A stretch of time, ms, and what begins in it. */
interface Counted {
	readonly length: number;
	readonly events: NumberRange;
}

/**
 * How many events begin in one unit of time, the same unit for all that are compared; null for a stretch shorter than
 * half a unit: it says nothing of a whole one.
 */
export function tempos(counted: readonly Counted[]): (Tempo | null)[] {
	const unit = unitFor(counted);
	const size = lengths[unit];
	return counted.map(({ length, events: { least, most } }) =>
		length >= size / 2 ? { unit, least: (least * size) / length, most: (most * size) / length } : null
	);
}

/**
 * The unit nearest to a year in which the sparsest has at least half an event and fewer than a hundred, as far as units
 * go and none is too short for a longer one that was not for a year: with one decimal, all then tell something.
 */
function unitFor(counted: readonly Counted[]): TempoUnit {
	const sparsest = Math.min(
		...counted
			.filter(({ length, events }) => length > 0 && events.most > 0)
			.map(({ length, events }) => events.most / length)
	);
	let at = units.indexOf('year');
	if (!Number.isFinite(sparsest)) return units[at]!;
	const among = (unit: TempoUnit | undefined) => sparsest * (unit ? lengths[unit] : NaN);
	const shortest = Math.min(...counted.map(({ length }) => length).filter((length) => length >= YEAR / 2));
	const reaches = (unit: TempoUnit | undefined) => unit !== undefined && shortest >= lengths[unit] / 2;
	while (among(units[at]) < 0.5 && reaches(units[at + 1])) at++;
	while (among(units[at]) >= 100 && at > 0) at--;
	return units[at]!;
}

/** How many times as many events begin in one subject as in another in the same time; null where that has no answer. */
export function tempoRatio(
	from: { readonly tempo: Tempo | null },
	to: { readonly tempo: Tempo | null }
): NumberRange | null {
	if (!from.tempo || !to.tempo || from.tempo.least === 0) return null;
	return { least: to.tempo.least / from.tempo.most, most: to.tempo.most / from.tempo.least };
}

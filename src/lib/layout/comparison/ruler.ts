import { addMonths, DAY, YEAR } from '#lib/dates/calendar.ts';
import { words } from '#lib/words/words.ts';
import type { Aligned, AlignedRow } from './align.ts';
import { axisTicks } from '#lib/layout/time/axis.ts';
import { textWidth } from '#lib/layout/type/measure.ts';

/** A mark of the ruler that several stretches of time share. */
export interface RulerTick {
	/** of the ruler */
	readonly fraction: number;
	/** empty where it has no room */
	readonly label: string;
	readonly anchor: 'start' | 'end';
}

/** A real date above a row. */
export interface RowDate {
	readonly fraction: number;
	readonly label: string;
	/** an end of the stretch */
	readonly end: boolean;
	readonly anchor: 'start' | 'end';
}

const MONTH = YEAR / 12;
/** least px from one tick to the next: a date in short and a little air */
const tickGap = 78;
const labelSize = 12.5;

interface Step {
	readonly count: number;
	readonly unit: 'day' | 'month' | 'year';
}

const lengths = { day: DAY, month: MONTH, year: 12 * MONTH };
const steps: readonly Step[] = [
	...[1, 2, 5, 10, 20].map((count) => ({ count, unit: 'day' as const })),
	...[1, 2, 3, 6].map((count) => ({ count, unit: 'month' as const })),
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({ count, unit: 'year' as const }))
];

/**
 * The ticks of the shared ruler: dates, elapsed time or percent, by its alignment. A month or year of elapsed time is of
 * mean length (365.2425 days a year), so that the same px stand for the same days in every row.
 * @param widthPx of the whole ruler
 */
export function rulerTicks({ alignment, ruler, rows }: Aligned, widthPx: number): RulerTick[] {
	if (alignment === 'proportional') {
		return [0, 25, 50, 75, 100].map((p) => ({
			fraction: p / 100,
			label: words.comparison.percent(p),
			anchor: p === 100 ? 'end' : 'start'
		}));
	}
	if (alignment === 'calendar') {
		const { scale } = rows[0]!;
		return axisTicks(scale, scale.domain, widthPx).flatMap(({ fraction, label }) =>
			label === null ? [] : [{ fraction, label, anchor: 'start' }]
		);
	}
	const length = ruler.to - ruler.from;
	return tickNumbers(ruler, length, widthPx).map(({ n, step }) => {
		const fraction = (n * step.count * lengths[step.unit] - ruler.from) / length;
		const label = words.comparison.elapsed(n * step.count, step.unit);
		const fits = fraction * widthPx + 5 + textWidth(label, 13, 600) <= widthPx;
		return { fraction, label: fits ? label : '', anchor: 'start' };
	});
}

function stepFor(length: number, widthPx: number): Step {
	return (
		steps.find(({ count, unit }) => ((count * lengths[unit]) / length) * widthPx >= tickGap) ?? steps.at(-1)!
	);
}

function tickNumbers(ruler: { from: number; to: number }, length: number, widthPx: number) {
	const step = stepFor(length, widthPx);
	const size = step.count * lengths[step.unit];
	const [first, last] = [Math.ceil(ruler.from / size), Math.floor(ruler.to / size)];
	return Array.from({ length: last - first + 1 }, (_, i) => ({ n: first + i, step }));
}

/**
 * The real dates of a row: its two ends, or the one day it is, and in between those at the steps of the ruler where there is room. On a ruler
 * of elapsed time they are the anniversaries of day 0 by the calendar, which stray from its ticks by a day or two.
 * @param until the instant that names its end, ms UTC
 */
export function rowDates(
	row: AlignedRow,
	{ alignment, ruler }: Aligned,
	widthPx: number,
	until: number
): RowDate[] {
	const start = row.scale.invert(row.from);
	const stop = row.scale.invert(row.to);
	const name = (ms: number) => words.dates.instant(ms, 'day', 'short');
	const width = (label: string) => textWidth(label, labelSize, 600);
	const [first, last] = [name(start), name(until)];
	const room = (row.to - row.from) * widthPx;
	// A short stretch has its first date before it, where that has room.
	const before = room < width(first) + 12 && row.from * widthPx >= width(first) + 3;
	const fitsRight = row.to * widthPx + 6 + width(last) <= widthPx && (before || room >= width(first) + 6);
	const fitsLeft = room >= width(first) + width(last) + 12;
	const ends: RowDate[] = [{ fraction: row.from, label: first, end: true, anchor: before ? 'end' : 'start' }];
	if (first !== last && (fitsRight || fitsLeft)) {
		ends.push({ fraction: row.to, label: last, end: true, anchor: fitsRight ? 'start' : 'end' });
	}
	const free = {
		from: row.from * widthPx + width(first) + 10,
		to: row.to * widthPx - (fitsRight ? 0 : width(last) + 10)
	};
	const between = instantsBetween(row, alignment, ruler, widthPx)
		.filter((ms) => ms > start && ms < stop)
		.map((ms) => ({
			fraction: row.scale.fraction(ms),
			label: name(ms),
			end: false,
			anchor: 'start' as const
		}))
		.filter(({ fraction, label }) => {
			const left = fraction * widthPx;
			return left >= free.from && left + 3 + width(label) + 6 <= free.to;
		});
	return [...ends, ...between].sort((a, b) => a.fraction - b.fraction);
}

function instantsBetween(
	{ scale, origin }: AlignedRow,
	alignment: Aligned['alignment'],
	ruler: Aligned['ruler'],
	widthPx: number
): number[] {
	if (alignment === 'calendar') return [];
	if (alignment === 'proportional') return [0.25, 0.5, 0.75].map((fraction) => scale.invert(fraction));
	return tickNumbers(ruler, ruler.to - ruler.from, widthPx).map(({ n, step: { count, unit } }) =>
		unit === 'day' ? origin + n * count * DAY : addMonths(origin, n * count * (unit === 'year' ? 12 : 1))
	);
}

/**
 * Where words about an empty lane stand: in their row, or beside it on the side that has room, never over what stands
 * before the ruler.
 * @param words px
 */
export function besideRow(
	{ from, to }: Pick<AlignedRow, 'from' | 'to'>,
	widthPx: number,
	words: number
): { readonly fraction: number; readonly dx: number; readonly anchor: 'start' | 'end' } {
	const air = 6;
	const isIn = (to - from) * widthPx >= words + 2 * air;
	const hasRoomAfter = (1 - to) * widthPx >= words + air;
	if (!isIn && hasRoomAfter) return { fraction: to, dx: air, anchor: 'start' };
	if (!isIn && from * widthPx >= words + air) return { fraction: from, dx: -air, anchor: 'end' };
	return { fraction: from, dx: air, anchor: 'start' };
}

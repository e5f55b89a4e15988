import { fullLaneHeight, lineY, pointY } from '#lib/layout/band/lane-measures.ts';
import { placeBars } from './bars.ts';
import { placeSlots, type Slots } from './counts.ts';
import { placeInRows, type PointRows } from './point-rows.ts';
import type { LaneLimits } from '#lib/layout/band/limits.ts';
import type { ManySetting } from './setting.ts';
import type { LaneTable } from './table.ts';

/** Marks that stand in one row, none on another: from left to right by both their edges. */
export interface Row {
	readonly kind: 'bar' | 'slot';
	/** px from the top of the drawing to the middle of its marks */
	readonly y: number;
	/** life-lines, by their places in the table, or slots */
	readonly marks: ArrayLike<number>;
	/** px, label and all */
	readonly lefts: ArrayLike<number>;
	readonly rights: ArrayLike<number>;
}

/** A lane laid out at one zoom level. */
export interface ManyLane {
	readonly category: string;
	/** px */
	readonly height: number;
	readonly table: LaneTable;
	readonly isBar: Uint8Array;
	readonly slots: Slots;
	/** null in a mini lane, which has one row and no labels */
	readonly points: PointRows | null;
	readonly rows: readonly Row[];
}

/** @param top px from the top of the drawing @param laneHeight px, of a mini lane */
export function layoutManyLane(
	table: LaneTable,
	category: string,
	{ top, laneHeight, limits }: { top: number; laneHeight: number; limits: LaneLimits },
	setting: ManySetting
): ManyLane {
	const bars = placeBars(table, limits, setting);
	const slots = placeSlots(table, bars.isDrawn, limits, setting);
	const isFull = setting.density === 'full';
	const points = isFull ? placeInRows(table, slots, setting) : null;
	const middle = top + laneHeight / 2;
	const barRows = bars.rows.map(({ bars: marks, lefts, rights }, i): Row => {
		return { kind: 'bar', y: isFull ? top + lineY(i) : middle, marks, lefts, rights };
	});
	const pointRows = points
		? rowsOf(slots, points, (row) => top + pointY(row, barRows.length))
		: [rowOfAll(slots, middle)];
	return {
		category,
		height: points ? fullLaneHeight(barRows.length, points.count) : laneHeight,
		table,
		isBar: bars.isDrawn,
		slots,
		points,
		rows: [...barRows, ...pointRows]
	};
}

function rowsOf(
	{ size }: Slots,
	{ row, count, lefts, rights }: PointRows,
	yOf: (row: number) => number
): Row[] {
	const sizes = new Uint32Array(count);
	for (let slot = 0; slot < size; slot++) sizes[row[slot]!]!++;
	const rows = Array.from(sizes, (length, i) => ({
		kind: 'slot' as const,
		y: yOf(i),
		marks: new Uint32Array(length),
		lefts: new Float64Array(length),
		rights: new Float64Array(length)
	}));
	sizes.fill(0);
	for (let slot = 0; slot < size; slot++) {
		const own = rows[row[slot]!]!;
		const at = sizes[row[slot]!]!++;
		own.marks[at] = slot;
		own.lefts[at] = lefts[slot]!;
		own.rights[at] = rights[slot]!;
	}
	return rows;
}

function rowOfAll({ size, x, half }: Slots, y: number): Row {
	return {
		kind: 'slot',
		y,
		marks: Uint32Array.from({ length: size }, (_, i) => i),
		lefts: x.map((middle, i) => middle - half[i]!),
		rights: x.map((middle, i) => middle + half[i]!)
	};
}

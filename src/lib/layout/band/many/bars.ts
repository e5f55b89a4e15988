import { barGap, barLabel, endReach } from '#lib/layout/band/bar-labels.ts';
import { unknownFade } from '#lib/layout/band/bars.ts';
import type { Extent } from '#lib/layout/band/lanes.ts';
import { widestWindow, type LaneLimits } from '#lib/layout/band/limits.ts';
import type { ManySetting } from './setting.ts';
import { endUnknown, isBar, startUnknown, type LaneTable } from './table.ts';

/** The life-lines of a lane that found a row. */
export interface BarRows {
	/** by place in the table: whether it is drawn as a life-line */
	readonly isDrawn: Uint8Array;
	/** of each row, places in the table and edges in px, from left to right */
	readonly rows: readonly BarRow[];
}

export interface BarRow {
	readonly bars: number[];
	readonly lefts: number[];
	readonly rights: number[];
}

/**
 * Puts life-lines in rows, first come first served from the left, up to the number of rows and of life-lines that may be
 * in sight at once. What finds no place, and what is too short, is left to be drawn as a point where it begins.
 */
export function placeBars(
	table: LaneTable,
	limits: LaneLimits,
	{ width, density, walls }: ManySetting
): BarRows {
	const isDrawn = new Uint8Array(table.size);
	const rows: BarRow[] = [];
	// As many seats as there may be life-lines in sight: one is free when its last holder ended a window ago.
	const seats = new Float64Array(limits.bars).fill(-Infinity);
	for (let at = 0; at < table.size; at++) {
		if (!(table.flags[at]! & isBar)) continue;
		const line = lineOf(at);
		if (line.to - line.from < limits.shortest) continue;
		// Most find no place where they begin, and need no name to be told so.
		if (seatAt(line.from) === -1 || rowAt(line.from) === -1) continue;
		const { left, right } = density === 'full' ? named(at, line) : { left: line.from, right: line.to };
		const [seat, row] = [seatAt(left), rowAt(left)];
		if (seat === -1 || row === -1) continue;
		seats[seat] = right;
		isDrawn[at] = 1;
		const { bars, lefts, rights } = (rows[row] ??= { bars: [], lefts: [], rights: [] });
		bars.push(at);
		lefts.push(left);
		rights.push(right);
	}
	return { isDrawn, rows };

	function seatAt(left: number): number {
		return seats.findIndex((end) => end < left - widestWindow);
	}

	/** The first row that ends before a place; a new one when there may be more; -1 for none. */
	function rowAt(left: number): number {
		const row = rows.findIndex(({ rights }) => rights.at(-1)! + barGap <= left);
		return row === -1 && rows.length < limits.barRows ? rows.length : row;
	}

	function lineOf(at: number): { from: number; to: number } {
		const flags = table.flags[at]!;
		return {
			from: table.from[at]! * width - (flags & startUnknown ? unknownFade : 0),
			to: table.to[at]! * width + (flags & endUnknown ? unknownFade : 0)
		};
	}

	function named(at: number, { from, to }: { from: number; to: number }): Extent {
		const { extent } = barLabel('', table.labelWidth(at), Math.max(0, from), walls);
		return { left: Math.min(from - endReach, extent.left), right: Math.max(to + endReach, extent.right) };
	}
}

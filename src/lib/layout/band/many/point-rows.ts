import { labelGap } from '#lib/layout/band/board.ts';
import { mostPointRows } from '#lib/layout/band/lane-measures.ts';
import { widthOfMore } from '#lib/layout/band/more-width.ts';
import {
	countLabelOffset,
	labelOffset,
	labelSize,
	openWhisker,
	pastWhisker,
	whiskerOffset
} from '#lib/layout/band/slots.ts';
import type { Slots } from './counts.ts';
import type { ManySetting } from './setting.ts';
import { isBar, type LaneTable } from './table.ts';

/** The row of each slot of a lane, and what it has in it beside its mark; px. */
export interface PointRows {
	/** how many rows are used */
	readonly count: number;
	readonly row: Uint8Array;
	/** whether its whisker has room */
	readonly whisker: Uint8Array;
	/** from the mark's x to the label: above 0 for one to the right, below for one to the left, 0 for none */
	readonly dx: Float64Array;
	/** width of the label, known where there is one */
	readonly label: Float64Array;
	/** edges of it all */
	readonly lefts: Float64Array;
	readonly rights: Float64Array;
}

/**
 * Puts slots in rows from left to right, and names them. Each takes the first row in which nothing is in its way, and has
 * its label to the right for the time being; where none is free, the least important of the labels in the way yields.
 * Labels that have yielded are set in what room is left at the end. Since no two marks share any px, each has a place in
 * every row.
 */
export function placeInRows(table: LaneTable, slots: Slots, { width, walls }: ManySetting): PointRows {
	const { size, x, half, starts, members } = slots;
	const row = new Uint8Array(size);
	const whisker = new Uint8Array(size);
	const [dx, label, lefts, rights] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array
	];
	/** the last slot of each row so far */
	const last: number[] = [];
	let wall = 1;

	for (let slot = 0; slot < size; slot++) {
		while (wall < walls.length - 1 && walls[wall]! <= x[slot]!) wall++;
		const left = x[slot]! - half[slot]!;
		const whiskerLeft = whiskerEdge(slot, 'left');
		let free = freeRow(Math.min(left, whiskerLeft));
		const hasWhisker = free !== -1 && whiskerLeft < Infinity;
		if (free === -1) free = freeRow(left);
		if (free === -1) free = leastRow();
		const previous = last[free];
		if (previous !== undefined) clear(previous, left);
		row[slot] = free;
		last[free] = slot;
		whisker[slot] = hasWhisker ? 1 : 0;
		settle(slot);
		const room = previous === undefined ? -Infinity : rights[previous]!;
		if (!nameRight(slot, walls[wall]!)) nameLeft(slot, Math.max(room + labelGap, walls[wall - 1]!));
	}
	nameTheRest();
	// What the current event may push aside has a row to go to: reading on never moves the lanes.
	const count = last.length === 1 && hasUnnamed() ? 2 : last.length;
	return { count, row, whisker, dx, label, lefts, rights };

	function hasUnnamed(): boolean {
		return dx.some((offset, slot) => offset === 0 || isCount(slot));
	}

	/** The first row that ends before a place; a new one when there may be more. */
	function freeRow(left: number): number {
		for (let i = 0; i < mostPointRows; i++) {
			if (last[i] === undefined || rights[last[i]!]! + labelGap <= left) return i;
		}
		return -1;
	}

	/** The row whose last name matters least, of equals the one further on. */
	function leastRow(): number {
		let least = 0;
		for (let i = 1; i < mostPointRows; i++) {
			const [a, b] = [last[least]!, last[i]!];
			if (weight(b) > weight(a) || (weight(b) === weight(a) && b > a)) least = i;
		}
		return least;
	}

	/** The more, the less important: what a count stands for comes after what stands for itself. */
	function weight(slot: number): number {
		return dx[slot] === 0 ? 8 : 2 * table.rank[slots.lead[slot]!]! + (isCount(slot) ? 1 : 0);
	}

	/** Takes from a slot what reaches over a place: its label, and its whisker if that does not help. */
	function clear(slot: number, left: number): void {
		if (rights[slot]! + labelGap <= left) return;
		dx[slot] = Math.min(0, dx[slot]!);
		settle(slot);
		if (rights[slot]! + labelGap <= left) return;
		whisker[slot] = 0;
		settle(slot);
	}

	/** Sets the edges of a slot to those of what it has. */
	function settle(slot: number): void {
		let left = x[slot]! - half[slot]!;
		let right = x[slot]! + half[slot]!;
		if (whisker[slot]) {
			left = Math.min(left, whiskerEdge(slot, 'left'));
			right = Math.max(right, whiskerEdge(slot, 'right'));
		}
		if (dx[slot]! > 0) right = Math.max(right, x[slot]! + dx[slot]! + label[slot]!);
		if (dx[slot]! < 0) left = Math.min(left, x[slot]! + dx[slot]! - label[slot]!);
		lefts[slot] = left;
		rights[slot] = right;
	}

	/** Where a whisker ends with its tick; infinite when there is none or it would hide under its own mark. */
	function whiskerEdge(slot: number, side: 'left' | 'right'): number {
		const at = members[starts[slot]!]!;
		const [from, to] = [table.from[at]!, table.to[at]!];
		const isShort = (to - from) * width < 2 * half[slot]!;
		// NaN for what has no whisker; a life-line drawn as a point has none either.
		if (isCount(slot) || Number.isNaN(from) || isShort || table.flags[at]! & isBar) return Infinity;
		if (side === 'right') return to * width + 2;
		return (from === -Infinity ? x[slot]! - openWhisker : from * width) - 2;
	}

	function isCount(slot: number): boolean {
		return starts[slot + 1]! - starts[slot]! > 1;
	}

	function measure(slot: number): number {
		if (label[slot] === 0) {
			const more = starts[slot + 1]! - starts[slot]! - 1;
			label[slot] = table.labelWidth(slots.lead[slot]!) + widthOfMore(more, labelSize);
		}
		return label[slot]!;
	}

	function nameRight(slot: number, limit: number): boolean {
		const offset = offsetOf(slot, 'right');
		if (x[slot]! + offset + measure(slot) > limit) return false;
		dx[slot] = offset;
		settle(slot);
		return true;
	}

	function nameLeft(slot: number, limit: number): boolean {
		const offset = offsetOf(slot, 'left');
		if (x[slot]! - offset - measure(slot) < limit) return false;
		dx[slot] = -offset;
		settle(slot);
		return true;
	}

	function offsetOf(slot: number, side: 'left' | 'right'): number {
		if (isCount(slot)) return countLabelOffset(starts[slot + 1]! - starts[slot]!);
		return whisker[slot] ? offsetPast(table, members[starts[slot]!]!, side, width) : labelOffset;
	}

	/** From right to left, so that each knows where the next one of its row begins. */
	function nameTheRest(): void {
		const next = new Array<number>(mostPointRows).fill(Infinity);
		const before = previousInRow();
		let above = walls.length - 1;
		for (let slot = size - 1; slot >= 0; slot--) {
			while (above > 1 && walls[above - 1]! > x[slot]!) above--;
			const line = row[slot]!;
			if (dx[slot] === 0) {
				const end = before[slot] === -1 ? -Infinity : rights[before[slot]!]!;
				if (!nameRight(slot, Math.min(next[line]! - labelGap, walls[above]!)))
					nameLeft(slot, Math.max(end + labelGap, walls[above - 1]!));
			}
			next[line] = lefts[slot]!;
		}
	}

	function previousInRow(): Int32Array {
		const before = new Int32Array(size);
		const seen = new Array<number>(mostPointRows).fill(-1);
		for (let slot = 0; slot < size; slot++) {
			before[slot] = seen[row[slot]!]!;
			seen[row[slot]!] = slot;
		}
		return before;
	}
}

/** Px from a point to its label past its whisker. @param at its place in the table */
export function offsetPast(
	{ x, from, to }: LaneTable,
	at: number,
	side: 'left' | 'right',
	width: number
): number {
	if (side === 'right') return pastWhisker((to[at]! - x[at]!) * width);
	return from[at] === -Infinity ? openWhisker + whiskerOffset : pastWhisker((x[at]! - from[at]!) * width);
}

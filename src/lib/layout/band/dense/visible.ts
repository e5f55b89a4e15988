import { bisectLeft, bisectRight } from 'd3';
import type { Mark } from '#lib/layout/band/marks.ts';
import type { BroughtOut } from './brought-out.ts';
import { bringOut } from './current.ts';
import type { DenseLane, Row } from './lane.ts';
import type { DenseLevel } from './level.ts';
import { barMark, orderOfSlot, slotMark, type DenseDrawing, type PlacedMark } from './marks.ts';

/** A level with what the current event changes in it. */
export interface DenseIndex {
	readonly level: DenseLevel;
	readonly broughtOut: BroughtOut | null;
}

/** What the last look at each row made: a pan finds most of its marks here, the very same. */
const lastMade = new WeakMap<Row, ReadonlyMap<number, PlacedMark>>();

/** @param current id of the event that has a mark of its own */
export function indexLevel(level: DenseLevel, current: string | null): DenseIndex {
	return { level, broughtOut: current === null ? null : bringOut(level.drawing, level.lanes, current) };
}

/** The marks of which anything lies between two fractions, in time order. */
export function denseMarks({ level, broughtOut }: DenseIndex, from: number, to: number): Mark[] {
	const { drawing, lanes } = level;
	const [left, right] = [from * drawing.width, to * drawing.width];
	const found: PlacedMark[] = [];
	for (const lane of lanes) {
		const hidden = broughtOut?.lane === lane ? broughtOut.hidden : null;
		for (const row of lane.rows) {
			for (const [at, placed] of marksOf(drawing, lane, row, left, right)) {
				if (row.kind === 'bar' || !hidden?.has(at)) found.push(placed);
			}
		}
	}
	for (const each of broughtOut?.marks ?? []) {
		if (each.left <= right && each.right >= left) found.push(each);
	}
	return found.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
}

function marksOf(
	drawing: DenseDrawing,
	lane: DenseLane,
	row: Row,
	left: number,
	right: number
): ReadonlyMap<number, PlacedMark> {
	const before = lastMade.get(row);
	const now = new Map<number, PlacedMark>();
	const end = bisectRight(row.lefts, right);
	for (let i = bisectLeft(row.rights, left); i < end; i++) {
		const at = row.marks[i]!;
		now.set(at, before?.get(at) ?? markOf(drawing, lane, row, at));
	}
	lastMade.set(row, now);
	return now;
}

function markOf(drawing: DenseDrawing, lane: DenseLane, { kind, y }: Row, at: number): PlacedMark {
	return kind === 'bar'
		? { mark: barMark(drawing, lane, at, y), order: lane.table.order[at]! }
		: { mark: slotMark(drawing, lane, at, y), order: orderOfSlot(lane, at) };
}

import { bisectLeft, bisectRight } from 'd3';
import type { Lane, OrderedMark } from '#lib/layout/band/marks.ts';
import type { BroughtOut } from './brought-out.ts';
import { bringOut } from './current.ts';
import type { ManyLane, Row } from './lane.ts';
import type { ManyLevel } from './level.ts';
import { barMark, orderOfSlot, slotMark, type ManyDrawing } from './marks.ts';

/** What the last look at each row made: a pan finds most of its marks here, the very same. */
const lastMade = new WeakMap<Row, ReadonlyMap<number, OrderedMark>>();

/** The lanes of a level, from top to bottom. @param current id of the event that has a mark of its own */
export function manyLanes(level: ManyLevel, current: string | null): Lane[] {
	const { drawing, lanes } = level;
	const broughtOut = current === null ? null : bringOut(drawing, lanes, current);
	return lanes.map((lane) => ({
		between: (from, to) =>
			marksBetween(
				drawing,
				lane,
				broughtOut?.lane === lane ? broughtOut : null,
				from * drawing.width,
				to * drawing.width
			)
	}));
}

function marksBetween(
	drawing: ManyDrawing,
	lane: ManyLane,
	broughtOut: BroughtOut | null,
	left: number,
	right: number
): OrderedMark[] {
	const found: OrderedMark[] = [];
	for (const row of lane.rows) {
		for (const [at, placed] of marksOf(drawing, lane, row, left, right)) {
			if (row.kind === 'bar' || !broughtOut?.hidden.has(at)) found.push(placed);
		}
	}
	for (const each of broughtOut?.marks ?? []) if (each.left <= right && each.right >= left) found.push(each);
	return found;
}

function marksOf(
	drawing: ManyDrawing,
	lane: ManyLane,
	row: Row,
	left: number,
	right: number
): ReadonlyMap<number, OrderedMark> {
	const before = lastMade.get(row);
	const now = new Map<number, OrderedMark>();
	const end = bisectRight(row.lefts, right);
	for (let i = bisectLeft(row.rights, left); i < end; i++) {
		const at = row.marks[i]!;
		now.set(at, before?.get(at) ?? markOf(drawing, lane, row, at));
	}
	lastMade.set(row, now);
	return now;
}

function markOf(drawing: ManyDrawing, lane: ManyLane, { kind, y }: Row, at: number): OrderedMark {
	return kind === 'bar'
		? { mark: barMark(drawing, lane, at, y), order: lane.table.order[at]! }
		: { mark: slotMark(drawing, lane, at, y), order: orderOfSlot(lane, at) };
}

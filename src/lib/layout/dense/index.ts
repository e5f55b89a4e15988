import { bisectLeft, bisectRight } from 'd3';
import type { Mark } from '#lib/layout/marks.ts';
import type { DenseLane, Row } from './lane.ts';
import { barMark, slotMark, type DenseDrawing } from './marks.ts';

/** The lanes of a dense drawing, from which marks are made as they come into sight. */
export interface DenseIndex {
	readonly drawing: DenseDrawing;
	readonly lanes: readonly DenseLane[];
	/** by lane and row, what the last call made: a pan finds most of its marks here, the very same */
	readonly made: Map<Row, ReadonlyMap<number, PlacedMark>>;
}

interface PlacedMark {
	readonly mark: Mark;
	/** its place in time order */
	readonly order: number;
}

/** The marks of which anything lies between two fractions, in time order. */
export function denseMarks({ drawing, lanes, made }: DenseIndex, from: number, to: number): Mark[] {
	const [left, right] = [from * drawing.width, to * drawing.width];
	const found: PlacedMark[] = [];
	for (const lane of lanes) {
		for (const row of lane.rows) {
			const before = made.get(row);
			const now = new Map<number, PlacedMark>();
			const end = bisectRight(row.lefts, right);
			for (let i = bisectLeft(row.rights, left); i < end; i++) {
				const at = row.marks[i]!;
				const placed = before?.get(at) ?? markOf(drawing, lane, row, at);
				now.set(at, placed);
				found.push(placed);
			}
			made.set(row, now);
		}
	}
	return found.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
}

function markOf(drawing: DenseDrawing, lane: DenseLane, { kind, y }: Row, at: number): PlacedMark {
	const { order } = lane.table;
	if (kind === 'bar') return { mark: barMark(drawing, lane, at, y), order: order[at]! };
	const { members, starts } = lane.slots;
	let first = Infinity;
	for (let i = starts[at]!; i < starts[at + 1]!; i++) first = Math.min(first, order[members[i]!]!);
	return { mark: slotMark(drawing, lane, at, y), order: first };
}

import { least, range, sum } from 'd3';
import { createBoard, type Board } from '#lib/layout/band/board.ts';
import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { mostPointRows } from '#lib/layout/band/lane-measures.ts';
import type { Box } from '#lib/layout/band/occupancy.ts';
import { addMembers, markExtent, type RowPoint, type Slot } from '#lib/layout/band/slots.ts';

/** px within which a mark that finds no place is counted with its neighbour. */
export const mergeDistance = 17;

/**
 * Places the points of one lane in rows, and their labels, so that no label lies on another or on a foreign mark:
 *
 * 1. what must be named takes its mark and label together;
 * 2. all other marks take the first free row, the more important first;
 * 3. labels of no higher rank yield before a mark is merged;
 * 4. else the mark merges into the nearest one as a count;
 * 5. the other labels by rank, right of the mark, then left, then in another row; else none.
 *
 * Places depend on the width of the whole drawing only, not on the part in sight: panning never reshuffles anything.
 * @param slots nothing of them in a row yet
 * @param width px of the whole drawing
 * @param walls px that labels may not cross, ascending, the drawing's ends among them
 */
export function placeInRows(slots: readonly Slot[], width: number, walls: readonly number[]): Board {
	const board = createBoard(width, walls);
	const byRank = (a: Slot, b: Slot) => a.lead.rank - b.lead.rank || a.lead.order - b.lead.order;
	for (const slot of slots.toSorted(byRank)) {
		if (slot.lead.rank === 0 && placeWithLabel(board, slot)) continue;
		placeMark(board, slot);
	}
	const unnamed = board.slots().filter(({ label }) => label === null);
	for (const slot of unnamed.sort(byRank)) placeLabel(board, slot, mostPointRows);
	board.closeRows();
	return board;
}

function placeWithLabel(board: Board, slot: Slot): boolean {
	for (let row = 0; row < mostPointRows; row++) {
		if (board.inTheWay(slot, row).length > 0) continue;
		const label = board.freeLabel(slot, row);
		if (!label) continue;
		board.put(slot, row);
		board.setLabel(slot, label);
		return true;
	}
	return false;
}

function placeMark(board: Board, slot: Slot): void {
	const rows = range(mostPointRows).map((row) => ({ row, boxes: board.inTheWay(slot, row) }));
	const free = rows.find(({ boxes }) => boxes.length === 0);
	if (free) {
		board.put(slot, free.row);
		return;
	}
	const yielding = rows.filter(({ boxes }) =>
		boxes.every(({ part, owner }) => part === 'label' && owner.lead.rank >= slot.lead.rank)
	);
	const neighbour = yielding.length === 0 && (board.nearest(slot.x, mergeDistance) ?? countUnder(slot, rows));
	if (neighbour) {
		mergeInto(board, neighbour, slot.members);
		return;
	}
	// With no mark near enough to be counted with, only more important labels and lines of whiskers are in the way.
	const { row, boxes } = least(
		yielding.length > 0 ? yielding : rows,
		(a, b) => lossOf(a.boxes) - lossOf(b.boxes)
	)!;
	for (const { part, owner } of boxes) if (part === 'label') board.setLabel(owner, null);
	board.put(slot, row);
}

/** A count so wide that the mark would lie on it, though its middle is further away than marks are merged. */
function countUnder(slot: Slot, rows: readonly { readonly boxes: readonly Box<Slot>[] }[]): Slot | undefined {
	const { left, right } = markExtent(slot);
	const boxes = rows.flatMap((row) => row.boxes).filter(({ part }) => part === 'mark');
	return boxes.find((box) => box.left < right && box.right > left)?.owner;
}

/** What it costs to stand in the way of these: whiskers and important labels most. */
function lossOf(boxes: readonly Box<Slot>[]): number {
	return sum(boxes, ({ part, owner }) => (part === 'label' ? 4 - owner.lead.rank : 8));
}

/**
 * Counts further members with a mark, which becomes a count where it stands. Counts are wider than single marks: labels
 * in the way yield, and marks in the way are counted too, but for one that must stay.
 */
export function mergeInto(board: Board, slot: Slot, members: readonly RowPoint[], staying?: Slot): void {
	const { row, counted } = slot;
	const width = countHalfWidth(slot.members.length, 'full');
	addMembers(slot, members);
	if (
		counted &&
		slot.label === null &&
		board.has(slot) &&
		countHalfWidth(slot.members.length, 'full') === width
	)
		return;
	board.take(slot);
	slot.counted = true;
	const inTheWay = () => board.inTheWay(slot, row).filter(({ owner }) => owner !== staying);
	const nextMark = () => inTheWay().find(({ part }) => part === 'mark')?.owner;
	for (let mark = nextMark(); mark; mark = nextMark()) {
		board.take(mark);
		addMembers(slot, mark.members);
	}
	for (const { part, owner } of inTheWay()) if (part === 'label') board.setLabel(owner, null);
	board.put(slot, row);
}

/**
 * Gives a mark its label: right of it, then left, then with the mark in another row.
 * @param rows how many rows there may be
 */
export function placeLabel(board: Board, slot: Slot, rows: number): void {
	const here = board.freeLabel(slot, slot.row);
	if (here) {
		board.setLabel(slot, here);
		return;
	}
	for (let row = 0; row < rows; row++) {
		if (row === slot.row || board.inTheWay(slot, row).length > 0) continue;
		const label = board.freeLabel(slot, row);
		if (!label) continue;
		board.take(slot);
		board.put(slot, row);
		board.setLabel(slot, label);
		return;
	}
}

import { least, range } from 'd3';
import type { Board } from '#lib/layout/band/board.ts';
import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { mergeDistance, mergeInto, placeLabel } from './point-rows.ts';
import type { Box } from '#lib/layout/band/occupancy.ts';
import { labelChoices, slotOf, type PlacedLabel, type RowPoint, type Slot } from '#lib/layout/band/slots.ts';

/** px kept free about the current mark on each side, for its halo: a count of one digit then stands 17 px from the mark's middle. */
const clearOfMark = mergeDistance - countHalfWidth(1, 'full');

/** px that a mark may be away from what it is counted with to make room for the current event's label. */
const furthestCount = 60;

/**
 * Brings out the current event in rows already placed: it always has a mark of its own, and a label unless marks leave
 * no room for one. Only what is next to it changes, and no row is added: reading on never moves the lanes.
 */
export function bringOut(board: Board, event: string): void {
	const slot = board.slots().find(({ members }) => members.some((member) => member.event === event));
	if (!slot) return;
	const current = slot.counted ? splitOff(board, slot, event) : slot;
	if (!current.label) forceLabel(board, current);
}

/** Takes an event out of a count, which moves outward so that it does not hide under the event's mark. */
function splitOff(board: Board, slot: Slot, event: string): Slot {
	const { row } = slot;
	board.take(slot);
	const [own, ...rest] = slot.members.toSorted((a, b) => +(b.event === event) - +(a.event === event));
	const current = slotOf([own!]);
	for (const { part, owner } of board.inTheWay(current, row)) {
		if (part === 'label') board.setLabel(owner, null);
		// What a long whisker merely crosses stays.
		else if (part === 'mark' && Math.abs(owner.x - current.x) < mergeDistance) {
			board.take(owner);
			rest.push(...owner.members);
		}
	}
	board.put(current, row);
	placeRest(board, rest, slot.x, current);
	return current;
}

/** A single event left over gets its own mark back when a row has room for it; else the count stands beside the mark. */
function placeRest(board: Board, [first, ...others]: readonly RowPoint[], x: number, current: Slot): void {
	if (!first) return;
	const alone = others.length === 0 ? slotOf([first]) : null;
	const free = range(board.rowCount).find((row) => alone && board.inTheWay(alone, row).length === 0);
	if (alone && free !== undefined) {
		board.put(alone, free);
		placeLabel(board, alone, board.rowCount);
		return;
	}
	const rest = slotOf([first, ...others], true);
	rest.row = current.row;
	const away = clearOfMark + countHalfWidth(rest.members.length, 'full');
	const sides = x < current.x ? [current.x - away, current.x + away] : [current.x + away, current.x - away];
	const inside = sides.filter((side) => side >= 0 && side <= board.width);
	const marksAt = (side: number) =>
		board.inTheWay({ ...rest, x: side }, current.row).filter(({ part }) => part === 'mark').length;
	rest.x = least(inside, (a, b) => marksAt(a) - marksAt(b)) ?? sides[0]!;
	mergeInto(board, rest, [], current);
}

/** A place for the label, were the labels in its way gone. */
interface Choice {
	readonly row: number;
	readonly label: PlacedLabel;
	/** labels that yield */
	readonly obstacles: readonly Box<Slot>[];
	/** marks that move to other rows */
	readonly leaving: readonly { readonly mark: Slot; readonly row: number }[];
}

/** The label takes the place of others where it must: beside the mark, else so with the mark in another row. */
function forceLabel(board: Board, slot: Slot): void {
	const choices = range(board.rowCount).flatMap((row) => {
		const beside = row === slot.row ? [] : board.inTheWay(slot, row);
		return labelChoices(slot, board.width, board.walls).flatMap((label) =>
			clearOfMarks(board, slot, row, label, beside)
		);
	});
	const moves = ({ row }: Choice) => +(row !== slot.row);
	const chosen = least(
		choices,
		(a, b) =>
			a.leaving.length - b.leaving.length || moves(a) - moves(b) || a.obstacles.length - b.obstacles.length
	);
	if (!chosen) {
		makeRoom(board, slot);
		return;
	}
	for (const { mark, row } of chosen.leaving) {
		board.take(mark);
		for (const { owner } of board.inTheWay(mark, row)) board.setLabel(owner, null);
		board.put(mark, row);
	}
	const yielding = new Set(chosen.obstacles.map(({ owner }) => owner));
	for (const owner of yielding) board.setLabel(owner, null);
	if (chosen.row !== slot.row) {
		board.take(slot);
		board.put(slot, chosen.row);
	}
	board.setLabel(slot, chosen.label);
	for (const owner of yielding) board.setLabel(owner, board.freeLabel(owner, owner.row) ?? null);
}

/**
 * The label where it should stand. Past a foreign mark it would seem to be that one's: marks in its way move to another
 * row, or there is no label here.
 */
function clearOfMarks(
	board: Board,
	slot: Slot,
	row: number,
	label: PlacedLabel,
	beside: readonly Box<Slot>[]
): Choice[] {
	const obstacles = [...beside, ...board.inTheWayOfLabel(slot, label, row)];
	const marks = new Set(obstacles.filter(({ part }) => part !== 'label').map(({ owner }) => owner));
	const refuges = [...marks].map((mark) => ({ mark, row: refugeOf(board, mark, row) }));
	if (refuges.some((refuge) => refuge.row === undefined)) return [];
	const leaving = refuges.map((refuge) => ({ mark: refuge.mark, row: refuge.row! }));
	return [{ row, label, leaving, obstacles: obstacles.filter(({ owner }) => !marks.has(owner)) }];
}

/** Another row in which only labels are in the way of a mark. */
function refugeOf(board: Board, mark: Slot, row: number): number | undefined {
	return range(board.rowCount).find(
		(other) => other !== row && board.inTheWay(mark, other).every(({ part }) => part === 'label')
	);
}

/**
 * Where every row is full of marks on both sides: the event being read is named beside its mark all the same, and what
 * stands there is counted with the nearest marks of other rows. Only where these are too far away is there no label.
 */
function makeRoom(board: Board, slot: Slot): void {
	const elsewhere = board.slots().filter(({ row }) => row !== slot.row);
	const choices = labelChoices(slot, board.width, board.walls).flatMap((label) => {
		const boxes = board.inTheWayOfLabel(slot, label, slot.row);
		const marks = [...new Set(boxes.filter(({ part }) => part !== 'label').map(({ owner }) => owner))];
		const moves = marks.map((mark) => {
			const to = least(elsewhere, (a, b) => Math.abs(a.x - mark.x) - Math.abs(b.x - mark.x));
			return { mark, to, distance: to ? Math.abs(to.x - mark.x) : Infinity };
		});
		return moves.every(({ distance }) => distance <= furthestCount) ? [{ label, moves }] : [];
	});
	const chosen = least(choices, (a, b) => a.moves.length - b.moves.length);
	if (!chosen) return;
	for (const { mark } of chosen.moves) board.take(mark);
	for (const { owner } of board.inTheWayOfLabel(slot, chosen.label, slot.row)) board.setLabel(owner, null);
	board.setLabel(slot, chosen.label);
	for (const { mark, to } of chosen.moves) {
		// What it was to be counted with may have been counted with another by now.
		const home = to && board.has(to) ? to : board.nearest(mark.x, furthestCount);
		mergeInto(board, home ?? mark, home ? mark.members : [], slot);
	}
}

import { least, range } from 'd3';
import type { Board } from './board.ts';
import { countHalfWidth } from './clusters.ts';
import { mergeDistance, mergeInto, placeLabel } from './point-rows.ts';
import { labelChoices, slotOf, type RowPoint, type Slot } from './slots.ts';

/** Half of the halo under the current mark, px: a count of one digit then stands 17 px from the mark's middle. */
const clearOfMark = mergeDistance - countHalfWidth(1, 'full');

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

/** The label takes the place of others where it must: in its row, else in another one with room for its mark. */
function forceLabel(board: Board, slot: Slot): void {
	const choices = range(board.rowCount)
		.filter((row) => row === slot.row || board.inTheWay(slot, row).length === 0)
		.flatMap((row) => labelChoices(slot, board.width, board.walls).map((label) => ({ row, label })))
		.map(({ row, label }) => ({ row, label, obstacles: board.inTheWayOfLabel(slot, label, row) }))
		.filter(({ obstacles }) => obstacles.every(({ part }) => part === 'label'));
	const moves = ({ row }: { row: number }) => +(row !== slot.row);
	const chosen = least(choices, (a, b) => moves(a) - moves(b) || a.obstacles.length - b.obstacles.length);
	if (!chosen) return;
	const { row, label, obstacles } = chosen;
	for (const { owner } of obstacles) board.setLabel(owner, null);
	if (row !== slot.row) {
		board.take(slot);
		board.put(slot, row);
	}
	board.setLabel(slot, label);
	for (const { owner } of obstacles) board.setLabel(owner, board.freeLabel(owner, owner.row) ?? null);
}

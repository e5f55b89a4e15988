import { least } from 'd3';
import type { Board } from './board.ts';
import { countHalfWidth } from './clusters.ts';
import { mergeDistance, mergeInto } from './point-rows.ts';
import { labelChoices, singleSlot, type PlacedLabel, type Slot } from './slots.ts';

/**
 * Brings out the current event in rows already placed: it always has a mark of its own, and a label unless marks leave
 * no room for one. Only what is next to it changes; no row is added, so that reading on never moves the lanes.
 */
export function bringOut(board: Board, event: string): void {
	const slot = [...board.slots].find(({ members }) => members.some((member) => member.event === event));
	if (!slot) return;
	const current = slot.counted ? splitOff(board, slot, event) : slot;
	if (!current.label) forceLabel(board, current);
}

/** Takes an event out of a count, which moves outward so that it does not hide under the event's mark. */
function splitOff(board: Board, slot: Slot, event: string): Slot {
	const { row } = slot;
	board.take(slot);
	const current = singleSlot(slot.members.find((member) => member.event === event)!);
	const rest: Slot = {
		members: slot.members.filter((member) => member.event !== event),
		counted: true,
		x: slot.x,
		row,
		label: null
	};
	clear(board, current, rest, row);
	const away = mergeDistance - 8.5 + countHalfWidth(rest.members.length, 'full');
	const outward = slot.x < current.x ? [-away, away] : [away, -away];
	const sides = outward.map((dx) => current.x + dx).filter((x) => x >= 0 && x <= board.width);
	board.put(current, row);
	rest.x = least(sides, (x) => marksAt(board, { ...rest, x }, row)) ?? current.x + outward[0]!;
	mergeInto(board, rest, []);
	return current;
}

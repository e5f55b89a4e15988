import { bisectLeft, bisectRight, least } from 'd3';
import { labelGap } from '#lib/layout/band/board.ts';
import { pointLabel } from '#lib/layout/band/lane-measures.ts';
import type { Extent } from '#lib/layout/band/lanes.ts';
import type { LabelBox } from '#lib/layout/band/marks.ts';
import { labelOffset } from '#lib/layout/band/slots.ts';
import { haloHalf, type BroughtOut, type Leaving, type StandIn } from './brought-out.ts';
import { besideCount } from './current-in-row.ts';
import type { ManyLane, Row } from './lane.ts';
import {
	countMark,
	firstOf,
	membersOf,
	orderOfSlot,
	pointMark,
	slotMark,
	type ManyDrawing
} from './marks.ts';
import { offsetPast } from './point-rows.ts';

/**
 * Brings out the current event: it has a mark of its own and, in full lanes, its label. What is left of a count it was in
 * and the marks under its label move to another row, where any mark has a place; labels in the way yield. No lane is laid
 * out anew, and what changes lies within the width of a label.
 * @returns null when the event is not drawn, or has its mark and label already
 */
export function bringOut(
	drawing: ManyDrawing,
	lanes: readonly ManyLane[],
	current: string
): BroughtOut | null {
	const order = drawing.events.findIndex(({ id }) => id === current);
	const lane = lanes.find(({ category }) => category === drawing.events[order]?.category);
	const at = lane?.table.order.indexOf(order) ?? -1;
	if (!lane || at === -1 || lane.isBar[at]) return null;
	const { members, starts } = lane.slots;
	const slot = bisectRight(starts, bisectLeft(members, at)) - 1;
	const rest = membersOf(lane, slot).filter((each) => each !== at);
	const leaving = { at, x: lane.table.x[at]! * drawing.width, slot, rest };
	if (lane.points === null) return rest.length === 0 ? null : besideCount(drawing, lane, leaving);
	return rest.length === 0 && lane.points.dx[slot] !== 0 ? null : amongRows(drawing, lane, leaving);
}

/** A row for the current event, and on which side its label stands. */
interface Choice {
	readonly row: Row;
	readonly dx: number;
	readonly extent: Extent;
	/** slots of the row that have to leave it */
	readonly leaving: readonly number[];
	/** slots of the row whose labels or whiskers yield */
	readonly yielding: readonly number[];
}

function amongRows(drawing: ManyDrawing, lane: ManyLane, leaving: Leaving): BroughtOut {
	const { at, x, slot, rest } = leaving;
	const { slots, points, table } = lane;
	const rows = lane.rows.filter(({ kind }) => kind === 'slot');
	const hasWhisker = rest.length === 0 && points!.whisker[slot] === 1;
	const length = table.labelWidth(at);
	const chosen = choose();
	const other = rows.find((row) => row !== chosen.row)!;
	const newcomers = [...chosen.leaving, ...(rest.length > 0 ? [slot] : [])];
	const moved = newcomers.map(markExtent);
	const covered = moved.flatMap((extent) => slotsIn(other, extent));
	const bare = new Set([...covered, ...chosen.yielding].filter((each) => !newcomers.includes(each)));
	bare.delete(slot);

	const { y } = chosen.row;
	const label: LabelBox | null =
		chosen.dx === 0
			? null
			: {
					text: drawing.events[table.order[at]!]!.label,
					more: 0,
					anchor: chosen.dx > 0 ? 'start' : 'end',
					dx: chosen.dx,
					y: y + pointLabel,
					width: length
				};
	return {
		lane,
		hidden: new Set([slot, ...newcomers, ...bare]),
		marks: [
			{ mark: pointMark(drawing, lane, at, y, label, hasWhisker), order: table.order[at]!, ...chosen.extent },
			...(rest.length > 0
				? [
						{
							mark: countMark(drawing, lane, rest, slots.x[slot]!, other.y, null),
							order: firstOf(lane, rest),
							...markExtent(slot)
						}
					]
				: []),
			...chosen.leaving.map((each) => bareMark(each, other)),
			...[...bare].map((each) => bareMark(each, rows[points!.row[each]!]!))
		]
	};

	function choose(): Choice {
		const sides = ['right', 'left'] as const;
		const choices = rows.flatMap((row) =>
			sides.flatMap((side) => {
				const offset = hasWhisker ? offsetPast(table, at, side, drawing.width) : labelOffset;
				const edge = side === 'right' ? x + offset + length : x - offset - length;
				return isWithinWalls(edge) ? [choiceOf(row, side === 'right' ? offset : -offset, edge)] : [];
			})
		);
		// The row it stands in, right of the mark, unless more has to make way.
		const losses = ({ leaving: marks, yielding, row, dx }: Choice) =>
			4 * marks.length +
			2 * yielding.length +
			(row === rows[points!.row[slot]!] ? 0 : 1) +
			(dx > 0 ? 0 : 0.5);
		return least(choices, losses) ?? choiceOf(rows[points!.row[slot]!]!, 0, x);
	}

	function isWithinWalls(edge: number): boolean {
		const { walls } = drawing;
		const [low, high] = [Math.min(x, edge), Math.max(x, edge)];
		return low >= 0 && high <= walls.at(-1)! && walls.every((wall) => wall <= low || wall >= high);
	}

	function choiceOf(row: Row, dx: number, edge: number): Choice {
		const whisker = hasWhisker ? [points!.lefts[slot]!, points!.rights[slot]!] : [];
		const extent = {
			left: Math.min(x - haloHalf, edge, ...whisker),
			right: Math.max(x + haloHalf, edge, ...whisker)
		};
		const inTheWay = slotsIn(row, extent);
		const isUnder = (each: number) => meets(markExtent(each), extent);
		return {
			row,
			dx,
			extent,
			leaving: inTheWay.filter(isUnder),
			yielding: inTheWay.filter((each) => !isUnder(each))
		};
	}

	/** Other slots of a row of which anything lies in an extent. */
	function slotsIn(row: Row, { left, right }: Extent): number[] {
		const first = bisectLeft(row.rights, left - labelGap);
		const end = bisectRight(row.lefts, right + labelGap);
		return Array.from({ length: Math.max(0, end - first) }, (_, i) => row.marks[first + i]!).filter(
			(each) => each !== slot
		);
	}

	function markExtent(each: number): Extent {
		const [middle, half] = [slots.x[each]!, slots.half[each]!];
		return { left: middle - half, right: middle + half };
	}

	function bareMark(each: number, row: Row): StandIn {
		return {
			mark: slotMark(drawing, lane, each, row.y, true),
			order: orderOfSlot(lane, each),
			...markExtent(each)
		};
	}
}

function meets(a: Extent, b: Extent): boolean {
	return a.left < b.right + labelGap && b.left < a.right + labelGap;
}

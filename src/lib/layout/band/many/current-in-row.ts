import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { haloHalf, type BroughtOut, type Leaving, type StandIn } from './brought-out.ts';
import type { ManyLane } from './lane.ts';
import { countMark, firstOf, membersOf, pointMark, type ManyDrawing } from './marks.ts';

/**
 * The current event out of its count in a lane of one row: the count stays or moves to one of its sides, whichever is
 * free, and where neither is, its nearest neighbour counts for both. Single events stay where they belong, even if the
 * current one then lies on them.
 */
export function besideCount(
	drawing: ManyDrawing,
	lane: ManyLane,
	{ at, x, slot, rest }: Leaving
): BroughtOut {
	const { slots, table, rows } = lane;
	const { y } = rows.at(-1)!;
	const half = countHalfWidth(rest.length, 'mini');
	const away = haloHalf + half;
	const [before, after] = [edgeOf(slot - 1, 1), edgeOf(slot + 1, -1)];
	const isFree = (place: number) =>
		Math.abs(place - x) >= away && place - half > before && place + half < after;
	const sides = slots.x[slot]! < x ? [x - away, x + away] : [x + away, x - away];
	const inside = sides.filter((place) => place >= 0 && place <= drawing.width);
	const place = [slots.x[slot]!, ...inside].find(isFree);
	const own: StandIn = {
		mark: pointMark(drawing, lane, at, y, null, false),
		order: table.order[at]!,
		left: x - haloHalf,
		right: x + haloHalf
	};
	if (place !== undefined || slots.size === 1) {
		return { lane, hidden: new Set([slot]), marks: [own, count(rest, place ?? sides[0]!)] };
	}
	const neighbour = x - before < after - x ? slot - 1 : slot + 1;
	const [first, second] = [rest, membersOf(lane, neighbour)];
	const together = new Uint32Array(first.length + second.length);
	together.set(first);
	together.set(second, first.length);
	together.sort();
	return {
		lane,
		hidden: new Set([slot, neighbour]),
		marks: [own, count(together, slots.x[neighbour]!)]
	};

	/** Where a neighbour ends on the side of the count. */
	function edgeOf(other: number, towards: 1 | -1): number {
		const middle = slots.x[other];
		return middle === undefined ? -towards * Infinity : middle + towards * slots.half[other]!;
	}

	function count(members: Uint32Array, middle: number): StandIn {
		const reach = countHalfWidth(members.length, 'mini');
		return {
			mark: countMark(drawing, lane, members, middle, y, null),
			order: firstOf(lane, members),
			left: middle - reach,
			right: middle + reach
		};
	}
}

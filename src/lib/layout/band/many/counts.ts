import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { caseHalf, describedHalf } from '#lib/layout/band/lane-measures.ts';
import { groupPlaces } from '#lib/layout/band/groups.ts';
import type { LaneLimits } from '#lib/layout/band/limits.ts';
import type { ManySetting } from './setting.ts';
import { isDescribed, type LaneTable } from './table.ts';

/**
 * The points and counts of a lane in columns, by place. A slot stands for a stretch of `members`; one for a single
 * member is that event's own mark.
 */
export interface Slots {
	readonly size: number;
	/** places in the table of all that is not a life-line, ascending */
	readonly members: Uint32Array;
	/** where in `members` each slot begins, and at the end where the last one ends */
	readonly starts: Uint32Array;
	/** px */
	readonly x: Float64Array;
	/** px on each side of x */
	readonly half: Float64Array;
	/** the member that names it: its place in the table */
	readonly lead: Uint32Array;
}

/** px between two marks, even at the same place in different rows */
const markGap = 2;

/**
 * Goes along a lane once and puts into one slot what stands too near to the first of it: within the pitch where events are
 * many, within the width of a mark where they are few. Counts stand amid their members as far as their neighbours
 * allow, single events where they belong; no two marks share any px, whatever row they will stand in.
 * @param isDrawn by place in the table: what has a life-line and is left out here
 */
export function placeSlots(
	table: LaneTable,
	isDrawn: Uint8Array,
	{ pitch }: LaneLimits,
	setting: ManySetting
): Slots {
	const members = new Uint32Array(table.size);
	const xs = new Float64Array(table.size);
	let size = 0;
	for (let at = 0; at < table.size; at++) {
		if (isDrawn[at]) continue;
		members[size] = at;
		xs[size++] = table.x[at]! * setting.width;
	}
	const starts = groupPlaces(xs.subarray(0, size), pitch);
	const slots = starts.length - 1;
	const [x, half] = [new Float64Array(slots), new Float64Array(slots)];
	const lead = new Uint32Array(slots);
	let end = -Infinity;
	for (let slot = 0; slot < slots; slot++) {
		const [first, next] = [starts[slot]!, starts[slot + 1]!];
		lead[slot] = leadOf(table, members, first, next);
		half[slot] = halfOf(table, members, first, next, setting.density);
		x[slot] = xs[first]!;
		if (next - first > 1) {
			// Whatever stands next needs no more room before its first member than a dot does.
			const latest = next < size ? xs[next]! - describedHalf - markGap - half[slot]! : Infinity;
			const middle = (xs[first]! + xs[next - 1]!) / 2;
			x[slot] = Math.max(Math.min(middle, latest), end + markGap + half[slot]!);
		}
		end = x[slot]! + half[slot]!;
	}
	return { size: slots, members: members.subarray(0, size), starts, x, half, lead };
}

/** The most important of some members, of those the first in time. */
function leadOf({ rank, order }: LaneTable, members: Uint32Array, first: number, next: number): number {
	let lead = members[first]!;
	for (let i = first + 1; i < next; i++) {
		const at = members[i]!;
		const isBefore = order[at]! < order[lead]!;
		if (rank[at]! < rank[lead]! || (rank[at] === rank[lead] && isBefore)) lead = at;
	}
	return lead;
}

function halfOf(
	{ flags }: LaneTable,
	members: Uint32Array,
	first: number,
	next: number,
	density: 'full' | 'mini'
): number {
	if (next - first > 1) return countHalfWidth(next - first, density);
	return density === 'mini' || flags[members[first]!]! & isDescribed ? describedHalf : caseHalf;
}

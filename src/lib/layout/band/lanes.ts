import { range, sort } from 'd3';

/** What a mark or a word takes up along one axis, in px. */
export interface Extent {
	readonly left: number;
	readonly right: number;
}

/**
 * A lane for each extent, counted from 0, so that no two in a lane come closer than `gap`.
 * First fit by left edge, which for intervals needs no more lanes than the deepest pile-up has members.
 * @param gap the least space between neighbours in a lane, in px
 */
export function placeInLanes(extents: readonly Extent[], gap = 4): number[] {
	const order = sort(range(extents.length), (i) => extents[i]!.left);
	const lanes = new Array<number>(extents.length);
	const ends: number[] = [];
	for (const i of order) {
		const { left, right } = extents[i]!;
		const free = ends.findIndex((end) => end + gap <= left);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = right;
		lanes[i] = lane;
	}
	return lanes;
}

import { range, sort } from 'd3';

/** What a mark or a word takes up along one axis, in px. */
export interface Extent {
	readonly left: number;
	readonly right: number;
}

/** How many may have a lane. */
interface Room {
	readonly lanes: number;
	/** so many at most within each window */
	readonly seats: number;
	/** px */
	readonly window: number;
}

const unlimited: Room = { lanes: Infinity, seats: Infinity, window: 0 };

/**
 * A lane for each extent, counted from 0, so that no two in a lane come closer than `gap`; -1 for what has no room.
 * First fit by left edge, which for intervals needs no more lanes than the deepest pile-up has members.
 * @param gap the least space between neighbours in a lane, in px
 */
export function placeInLanes(extents: readonly Extent[], gap = 4, room = unlimited): number[] {
	const order = sort(range(extents.length), (i) => extents[i]!.left);
	const lanes = new Array<number>(extents.length);
	const ends: number[] = [];
	let seated: number[] = [];
	for (const i of order) {
		const { left, right } = extents[i]!;
		const free = ends.findIndex((end) => end + gap <= left);
		const lane = free === -1 ? ends.length : free;
		seated = seated.filter((end) => end >= left - room.window);
		const hasRoom = lane < room.lanes && seated.length < room.seats;
		lanes[i] = hasRoom ? lane : -1;
		if (!hasRoom) continue;
		ends[lane] = right;
		seated.push(right);
	}
	return lanes;
}

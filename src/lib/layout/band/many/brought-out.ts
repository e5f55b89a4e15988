import type { Extent } from '#lib/layout/band/lanes.ts';
import type { ManyLane } from './lane.ts';
import type { OrderedMark } from '#lib/layout/band/marks.ts';

/** What the current event changes in its lane: marks in place of others. */
export interface BroughtOut {
	readonly lane: ManyLane;
	/** slots whose marks are replaced */
	readonly hidden: ReadonlySet<number>;
	readonly marks: readonly StandIn[];
}

/** A mark with its edges in px. */
export interface StandIn extends OrderedMark, Extent {}

/** The current event on its way out of the slot it is in. */
export interface Leaving {
	/** its place in the table */
	readonly at: number;
	/** px */
	readonly x: number;
	readonly slot: number;
	/** what else the slot holds: places in the table */
	readonly rest: Uint32Array;
}

/** px on each side of the current mark, for its halo */
export const haloHalf = 10;

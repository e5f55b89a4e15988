import { rollup } from 'd3';
import { placedByRank } from '#lib/story/sizes.ts';
import type { EventOutline } from '#lib/story/types.ts';
import { leastBarRows, mostBarRows } from './lane-measures.ts';

/*
 * Why there are two ways to lay out a lane behind one contract (`Lane`). By rank (`few`), every mark looks for a place
 * among those already there, the more important first: as many labels stand as fit, at a cost that grows with the pairs of
 * marks and with every event drawn. From left to right (`many`), what stands together is counted first and a lane is gone
 * through once, so that a window holds few marks however many events there are; labels yield to what stands further on.
 * `npm run bench` has the figures.
 *
 * At the widest look a whole story lies in one window, so that its events are its density. A lane is for many when the
 * story has more events in it than its part of `placedByRank`: by itself, so that one event more changes one lane, and
 * whatever filters leave, so that none of them ever changes how a lane is laid out.
 */

/** Whether a lane is laid out for many. @param all events of the whole story @param lanes how many lanes there are */
export function isCrowded(all: readonly EventOutline[], category: string, lanes: number): boolean {
	return (countByLane(all).get(category) ?? 0) > placedByRank / Math.max(1, lanes);
}

/**
 * Rows of life-lines that a lane may have: one fewer each time its events double beyond what is placed by rank, so that a
 * drawing of thousands is not higher than a screen, and one event more takes away one row at most.
 */
export function barRowsOf(all: readonly EventOutline[], category: string, lanes: number): number {
	const load = (countByLane(all).get(category) ?? 0) / (placedByRank / Math.max(1, lanes));
	return Math.max(leastBarRows, mostBarRows - Math.max(0, Math.floor(Math.log2(Math.max(1, load)))));
}

const counted = new WeakMap<readonly EventOutline[], ReadonlyMap<string, number>>();

/** How many events each category has, counted once for a list of events. */
export function countByLane(events: readonly EventOutline[]): ReadonlyMap<string, number> {
	const known = counted.get(events);
	if (known) return known;
	const counts = rollup(
		events,
		(own) => own.length,
		({ category }) => category
	);
	counted.set(events, counts);
	return counts;
}

import { rollup } from 'd3';
import { placedByRank } from '#lib/story/sizes.ts';
import type { EventOutline } from '#lib/story/types.ts';

/*
 * Why there are two ways to lay out a lane behind one contract (`Lane`). By rank (`few`), every mark looks for a place
 * among those already there, the more important first: as many labels stand as fit, at a cost that grows with the pairs of
 * marks and with every event drawn. From left to right (`many`), what stands together is counted first and a lane is gone
 * through once, so that a window holds few marks however many events there are; labels yield to what stands further on.
 * `npm run bench` has the figures.
 *
 * At the widest look a whole story lies in one window, so that its events are its density. A lane is for many when the
 * story has twice as many events in it as its part of `placedByRank`: by itself, so that one event more changes one lane,
 * and whatever filters leave, so that none of them ever changes how a lane is laid out. In between it gives up marks one
 * by one (`limits.ts`), so that no single event changes the picture.
 */

/** How many events a lane has for each that is placed by rank there. @param all events of the whole story @param lanes how many lanes there are */
export function loadOf(all: readonly EventOutline[], category: string, lanes: number): number {
	return (countByLane(all).get(category) ?? 0) / rankedIn(lanes);
}

/** Whether a lane of such a load is laid out for many. */
export function isCrowded(load: number): boolean {
	return load >= 2;
}

/** Events of one lane of several up to which each has its mark placed by its rank. */
export function rankedIn(lanes: number): number {
	return placedByRank / Math.max(1, lanes);
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

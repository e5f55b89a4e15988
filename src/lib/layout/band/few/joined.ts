import { range, sort } from 'd3';
import { groupPlaces } from '#lib/layout/band/groups.ts';
import type { LaneLimits } from '#lib/layout/band/limits.ts';
import { slotOf, type RowPoint, type Slot } from '#lib/layout/band/slots.ts';

/**
 * The marks that points begin with: each its own, or, as their lane fills up, a share of what a crowded lane counts together,
 * what stands nearest first. One event more gives up a mark or two, and the last of them leaves what a crowded lane has.
 */
export function joinNearest(points: readonly RowPoint[], { counted, pitch }: LaneLimits): Slot[] {
	const inPlace = sort(points, (a, b) => a.x - b.x || a.order - b.order);
	const xs = Float64Array.from(inPlace, ({ x }) => x);
	const apart = new Set(counted > 0 ? groupPlaces(xs, pitch) : range(xs.length));
	const within = sort(
		range(xs.length).filter((i) => !apart.has(i)),
		(i) => xs[i]! - xs[i - 1]!
	);
	for (const i of within.slice(Math.round(counted * within.length))) apart.add(i);
	return range(xs.length)
		.filter((i) => apart.has(i))
		.map((start, i, all) => together(inPlace.slice(start, all[i + 1])));
}

function together(members: readonly RowPoint[]): Slot {
	const [first, ...others] = members;
	const slot = slotOf([first!, ...others], others.length > 0);
	slot.x = (first!.x + members.at(-1)!.x) / 2;
	return slot;
}

import { curveStep, line } from 'd3';
import { layoutHeights, type Heights } from './heights.ts';
import type { Movement } from './leaps.ts';
import type { Occurrence } from './reading-order.ts';

/** One mention on the strip; positions are fractions of the strip's width and height. */
export interface Stop {
	readonly occurrence: Occurrence;
	readonly x: number;
	readonly y: number;
}

/** A mention that has a place in time, in ms. */
interface Placed {
	readonly occurrence: Occurrence;
	readonly time: number;
}

export interface PathThroughTime extends Omit<Heights, 'y'> {
	/** in reading order; mentions whose date has no known end are left out */
	readonly stops: readonly Stop[];
	/** a stepped line through all stops, in a box of 100 by 100 */
	readonly line: string;
	/** where the section begins, between two mentions; 0 for the first */
	readonly sections: readonly { readonly number: number; readonly x: number }[];
	/** where the longest step back arrives; null when the text never steps back */
	readonly leap: Stop | null;
}

/** Free space at the ends of the strip. */
const side = 0.012;

/**
 * The way a text takes through time: mentions at even distances from left to right, later dates higher up.
 * @param occurrences in reading order
 */
export function layoutPath(occurrences: readonly Occurrence[], { longestBack }: Movement): PathThroughTime {
	const placed = occurrences.flatMap((occurrence): Placed[] => {
		const time = occurrence.standing.at;
		return time === null ? [] : [{ occurrence, time }];
	});
	const { y, ticks, compressedBefore } = layoutHeights(occurrences);
	const step = (1 - 2 * side) / Math.max(1, placed.length - 1);
	const stops = placed.map(({ occurrence, time }, i) => ({
		occurrence,
		x: placed.length === 1 ? 0.5 : side + i * step,
		y: y(time)
	}));
	return {
		stops,
		line: steps(stops) ?? '',
		sections: sectionStarts(stops),
		ticks,
		compressedBefore,
		leap: stops.find(({ occurrence }) => occurrence.key === longestBack?.to.key) ?? null
	};
}

/** Halfway from one mention to the next it steps to the other's time. */
const steps = line<Stop>(
	({ x }) => x * 100,
	({ y }) => y * 100
).curve(curveStep);

function sectionStarts(stops: readonly Stop[]): PathThroughTime['sections'] {
	return stops.flatMap(({ occurrence, x }, i) => {
		const number = occurrence.passage.section;
		const before = stops[i - 1];
		if (before?.occurrence.passage.section === number) return [];
		return [{ number, x: before ? (before.x + x) / 2 : 0 }];
	});
}

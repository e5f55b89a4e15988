import { curveStep, extent, line, utcTicks } from 'd3';
import { beginningOfEra, yearTicks } from '#lib/layout/time/calendar-steps.ts';
import { findBreak, roundedSpan } from '#lib/layout/time/domain.ts';
import type { Movement } from './leaps.ts';
import type { Occurrence } from './reading-order.ts';
import { brokenScale, linearScale } from '#lib/layout/time/scale.ts';

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

export interface PathThroughTime {
	/** in reading order; mentions whose date has no known end are left out */
	readonly stops: readonly Stop[];
	/** a stepped line through all stops, in a box of 100 by 100 */
	readonly line: string;
	/** where the section begins, between two mentions; 0 for the first */
	readonly sections: readonly { readonly number: number; readonly x: number }[];
	/** from the top down; `time` in ms */
	readonly ticks: readonly { readonly time: number; readonly y: number }[];
	/** the years before this instant (ms) are drawn closer together; null when none are */
	readonly compressedBefore: number | null;
	/** where the longest step back arrives; null when the text never steps back */
	readonly leap: Stop | null;
}

/** Free space at the ends of the strip. */
const [side, top, bottom] = [0.012, 0.04, 0.96];
/** The share of the height that compressed years get: more than elsewhere, for a strip is lower than a timeline is wide. */
const compressed = 0.37;
/** Least height between two labels: a tenth of 170 px leaves a line of 12.5 px clear. */
const tickGap = 0.1;

/**
 * The way a text takes through time: mentions at even distances from left to right, later dates higher up.
 * Years in which few of the events begin are compressed (`findBreak`): `compressedBefore` is there so that the drawing
 * can say so.
 * @param occurrences in reading order
 */
export function layoutPath(occurrences: readonly Occurrence[], { longestBack }: Movement): PathThroughTime {
	const placed = occurrences.flatMap((occurrence): Placed[] => {
		const time = occurrence.standing.at;
		return time === null ? [] : [{ occurrence, time }];
	});
	const { y, ticks, compressedBefore } = timeScale(placed);
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

function timeScale(placed: readonly Placed[]): {
	y: (time: number) => number;
	ticks: PathThroughTime['ticks'];
	compressedBefore: number | null;
} {
	const [first = 0, last = first] = extent(placed, ({ time }) => time);
	const whole = roundedSpan(first, last);
	// What all lies on one day stands amid the days about it.
	const domain = first === last ? whole : { from: whole.from, to: last + 1 };
	const at = findBreak([...new Set(placed.map(({ occurrence }) => occurrence.event))]);
	const compressedBefore = at !== null && at > domain.from && at < domain.to ? at : null;
	const scale =
		compressedBefore === null ? linearScale(domain) : brokenScale(domain, compressedBefore, compressed);
	const y = (time: number) => bottom - scale.fraction(time) * (bottom - top);

	// Where years are compressed, both ends of the piece are named before anything else.
	const candidates =
		compressedBefore === null
			? [...ticksOf(domain.from, domain.to, 4), domain.from]
			: [
					compressedBefore,
					domain.from,
					...ticksOf(compressedBefore, domain.to, 3),
					...ticksOf(domain.from, compressedBefore, 2)
				];
	const ticks: { time: number; y: number }[] = [];
	for (const time of candidates) {
		if (ticks.every((tick) => Math.abs(tick.y - y(time)) >= tickGap)) ticks.push({ time, y: y(time) });
	}
	return { y, ticks: ticks.sort((a, b) => a.y - b.y), compressedBefore };
}

/** Round instants in ms, about so many. */
function ticksOf(from: number, to: number, count: number): number[] {
	if (from < beginningOfEra) return yearTicks(from, to, count);
	return utcTicks(new Date(from), new Date(to), count).map(Number);
}

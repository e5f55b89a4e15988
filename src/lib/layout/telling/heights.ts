import { extent, utcTicks } from 'd3';
import { beginningOfEra, yearTicks } from '#lib/layout/time/calendar-steps.ts';
import { findBreak, roundedSpan } from '#lib/layout/time/domain.ts';
import { brokenScale, linearScale } from '#lib/layout/time/scale.ts';
import type { Occurrence } from './reading-order.ts';

/** Time on a strip, later is higher. Heights are fractions of the strip's, from its top. */
export interface Heights {
	/** @param time ms UTC */
	readonly y: (time: number) => number;
	/** from the top down; `time` in ms */
	readonly ticks: readonly { readonly time: number; readonly y: number }[];
	/** the years before this instant (ms) are drawn closer together; null when none are */
	readonly compressedBefore: number | null;
}

/** Free space at the ends of the strip. */
const [top, bottom] = [0.04, 0.96];
/** The share of the height that compressed years get: more than elsewhere, for a strip is lower than a timeline is wide. */
const compressed = 0.37;
/** Least height between two labels: a tenth of 170 px leaves a line of 12.5 px clear. */
const tickGap = 0.1;

/**
 * Years in which few of the events begin are compressed (`findBreak`): `compressedBefore` is there so that the drawing
 * can say so.
 */
export function layoutHeights(occurrences: readonly Occurrence[]): Heights {
	const times = occurrences.flatMap(({ standing }) => standing.at ?? []);
	const [first = 0, last = first] = extent(times);
	const whole = roundedSpan(first, last);
	// What all lies on one day stands amid the days about it.
	const domain = first === last ? whole : { from: whole.from, to: last + 1 };
	const dated = occurrences.filter(({ standing }) => standing.at !== null);
	const at = findBreak([...new Set(dated.map(({ event }) => event))]);
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

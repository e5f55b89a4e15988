import { bisectRight, scaleLinear } from 'd3';
import type { Span } from '#lib/dates/fuzzy.ts';

/** Where an instant stands along a drawing, and which instant stands at a place. */
export interface TimeScale {
	readonly domain: Span;
	/** 0 at the domain's start, 1 at its end; instants beyond it get fractions beyond these */
	fraction(ms: number): number;
	/** the instant, in ms UTC, at a fraction */
	invert(fraction: number): number;
}

/** Equal lengths for equal times. */
export function linearScale(domain: Span): TimeScale {
	return throughStops([domain.from, domain.to], [0, 1]);
}

/**
 * The years before `at` squeezed into a fraction of the drawing, linear on both sides.
 * A drawing that uses it must say so. Linear throughout when `at` is not within the domain.
 */
export function brokenScale(domain: Span, at: number, squeezed = 0.13): TimeScale {
	if (at <= domain.from || at >= domain.to) return linearScale(domain);
	return throughStops([domain.from, at, domain.to], [0, squeezed, 1]);
}

/**
 * One equal step from each instant to the next, whatever time lies between; the domain's ends count as instants.
 * Instants outside the domain and repeated ones are left out.
 *
 * With its stops an equal step apart, a fraction tells its stop without a search. `scaleLinear` would keep a pair of closures
 * for each: of 100,000 stops that is 70 MB and more than a second, where this has an array of 0.8 MB.
 */
export function evenScale(instants: readonly number[], domain: Span): TimeScale {
	const sorted = new Float64Array(instants.length + 2);
	sorted[0] = domain.from;
	sorted[1] = domain.to;
	let size = 2;
	for (const ms of instants) if (ms > domain.from && ms < domain.to) sorted[size++] = ms;
	const stops = distinct(sorted.subarray(0, size).sort());
	refuseEmpty(stops);
	const steps = stops.length - 1;
	const within = (step: number) => Math.max(0, Math.min(steps - 1, step));
	return {
		domain,
		fraction(ms) {
			const step = within(bisectRight(stops, ms) - 1);
			return (step + (ms - stops[step]!) / (stops[step + 1]! - stops[step]!)) / steps;
		},
		invert(fraction) {
			const step = within(Math.floor(fraction * steps));
			const past = fraction * steps - step;
			return stops[step]! * (1 - past) + stops[step + 1]! * past;
		}
	};
}

/** Each once. @param sorted is overwritten */
function distinct(sorted: Float64Array): Float64Array {
	let size = 0;
	for (const ms of sorted) if (size === 0 || ms !== sorted[size - 1]) sorted[size++] = ms;
	return sorted.subarray(0, size);
}

/** What a scale shows of a stretch of time, as a scale of its own. @throws RangeError when the stretch has no length */
export function partOf(scale: TimeScale, domain: Span): TimeScale {
	const start = scale.fraction(domain.from);
	const length = scale.fraction(domain.to) - start;
	if (!(length > 0)) throw new RangeError(`domain without length: ${JSON.stringify(domain)}`);
	return {
		domain,
		fraction: (ms) => (scale.fraction(ms) - start) / length,
		invert: (fraction) => scale.invert(start + fraction * length)
	};
}

/**
 * Linear from each stop to the next; the first and last pieces go on beyond the ends. Not `scaleUtc`: it is the same sum, but
 * inverts to a new Date each time, of whole milliseconds, which are long where a reader looks at hours.
 * @param instants ms UTC, ascending @param fractions of the drawing, where they stand
 * @throws RangeError when a piece has no length
 */
export function throughStops(instants: readonly number[], fractions: readonly number[]): TimeScale {
	refuseEmpty(instants);
	const scale = scaleLinear(instants, fractions);
	return {
		domain: { from: instants[0]!, to: instants.at(-1)! },
		fraction: (ms) => scale(ms),
		invert: (fraction) => scale.invert(fraction)
	};
}

function refuseEmpty(instants: ArrayLike<number>): void {
	for (let i = 0; i < Math.max(1, instants.length - 1); i++) {
		if (!(instants[i + 1]! > instants[i]!))
			throw new RangeError(`domain without length: ${JSON.stringify(Array.from(instants))}`);
	}
}

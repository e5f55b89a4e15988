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
	return throughKnots(Float64Array.of(domain.from, domain.to), Float64Array.of(0, 1));
}

/**
 * The years before `at` squeezed into the first `share` of the drawing, linear on both sides.
 * A drawing that uses it must say so. Linear throughout when `at` is not within the domain.
 */
export function brokenScale(domain: Span, at: number, share = 0.13): TimeScale {
	if (at <= domain.from || at >= domain.to) return linearScale(domain);
	return throughKnots(Float64Array.of(domain.from, at, domain.to), Float64Array.of(0, share, 1));
}

/**
 * One equal step from each instant to the next, whatever time lies between; the domain's ends count as instants.
 * Instants outside the domain and repeated ones are left out.
 */
export function evenScale(instants: readonly number[], domain: Span): TimeScale {
	const sorted = new Float64Array(instants.length + 2);
	sorted[0] = domain.from;
	sorted[1] = domain.to;
	let size = 2;
	for (const ms of instants) if (ms > domain.from && ms < domain.to) sorted[size++] = ms;
	const stops = distinct(sorted.subarray(0, size).sort());
	const fractions = new Float64Array(stops.length);
	for (let i = 0; i < stops.length; i++) fractions[i] = i / (stops.length - 1);
	return throughKnots(stops, fractions);
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

/** Linear from each knot to the next; the first and last pieces go on beyond the ends. */
function throughKnots(instants: Float64Array, fractions: Float64Array): TimeScale {
	const [from = NaN, to = NaN] = [instants[0], instants.at(-1)];
	for (let i = 1; i < instants.length; i++) {
		if (!(instants[i]! > instants[i - 1]!))
			throw new RangeError(`domain without length: ${JSON.stringify([...instants])}`);
	}
	return {
		domain: { from, to },
		fraction: (ms) => between(instants, fractions, ms),
		invert: (fraction) => between(fractions, instants, fraction)
	};
}

/** The value at a place, linear between the two knots about it. @param places ascending */
function between(places: Float64Array, values: Float64Array, at: number): number {
	let [low, high] = [0, places.length - 1];
	while (high - low > 1) {
		const half = (low + high) >> 1;
		if (places[half]! <= at) low = half;
		else high = half;
	}
	const share = (at - places[low]!) / (places[high]! - places[low]!);
	return values[low]! * (1 - share) + values[high]! * share;
}

import { pairs, scaleLinear, sort } from 'd3';
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
	return throughKnots([
		[domain.from, 0],
		[domain.to, 1]
	]);
}

/**
 * The years before `at` squeezed into the first `share` of the drawing, linear on both sides.
 * A drawing that uses it must say so. Linear throughout when `at` is not within the domain.
 */
export function brokenScale(domain: Span, at: number, share = 0.13): TimeScale {
	if (at <= domain.from || at >= domain.to) return linearScale(domain);
	return throughKnots([
		[domain.from, 0],
		[at, share],
		[domain.to, 1]
	]);
}

/**
 * One equal step from each instant to the next, whatever time lies between; the domain's ends count as instants.
 * Instants outside the domain and repeated ones are left out.
 */
export function evenScale(instants: readonly number[], domain: Span): TimeScale {
	const inside = instants.filter((ms) => ms > domain.from && ms < domain.to);
	const stops = sort(new Set([domain.from, ...inside, domain.to]));
	return throughKnots(stops.map((ms, i) => [ms, i / (stops.length - 1)]));
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
function throughKnots(knots: readonly (readonly [ms: number, fraction: number])[]): TimeScale {
	const [first, last] = [knots[0], knots.at(-1)];
	if (!first || !last || pairs(knots).some(([a, b]) => a[0] >= b[0])) {
		throw new RangeError(`domain without length: ${JSON.stringify(knots.map(([ms]) => ms))}`);
	}
	const scale = scaleLinear(
		knots.map(([ms]) => ms),
		knots.map(([, fraction]) => fraction)
	);
	return {
		domain: { from: first[0], to: last[0] },
		fraction: (ms) => scale(ms),
		invert: (fraction) => scale.invert(fraction)
	};
}

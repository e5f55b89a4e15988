import type { Span } from '#lib/dates/fuzzy.ts';

/** Instants, ms UTC, and where they stand, as fractions; even in between. In order, at least two. */
export type Knots = readonly (readonly [ms: number, fraction: number])[];

/** Where an instant stands along the band; those outside stand at its ends. */
export function fractionAt(knots: Knots, ms: number): number {
	const after = knots.findIndex(([instant]) => instant >= ms);
	const [a, b] = [knots[after - 1], knots[after]];
	if (!b) return 1;
	if (!a) return 0;
	return a[1] + ((ms - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

/** A span as fractions of the band, no shorter than `shortest`, and within it. */
export function windowOf(knots: Knots, { from, to }: Span, shortest: number): Span {
	const [start, end] = [fractionAt(knots, from), fractionAt(knots, to)];
	const length = Math.min(1, Math.max(shortest, end - start));
	const left = Math.min(1 - length, Math.max(0, (start + end - length) / 2));
	return { from: left, to: left + length };
}

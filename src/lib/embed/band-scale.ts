/** Instants, ms UTC, and where they stand, as fractions; even in between. In order, at least two. */
export type Stops = readonly (readonly [ms: number, fraction: number])[];

/**
 * Where an instant stands along the band; those outside stand at its ends. A band has two or three stops: `scaleLinear` would
 * add 8 kB by brotli to the script that embeds load, which has 11 and may have 16.
 */
export function fractionAt(stops: Stops, ms: number): number {
	const after = stops.findIndex(([instant]) => instant >= ms);
	const [a, b] = [stops[after - 1], stops[after]];
	if (!b) return 1;
	if (!a) return 0;
	return a[1] + ((ms - a[0]) / (b[0] - a[0])) * (b[1] - a[1]);
}

import { describe, expect, test } from 'vitest';
import { fractionAt, type Stops } from '#lib/embed/band-scale.ts';

const stops: Stops = [
	[0, 0],
	[1000, 0.2],
	[2000, 1]
];

describe('fractionAt(stops, ms)', () => {
	test.each([
		[0, 0],
		[500, 0.1],
		[1000, 0.2],
		[1500, 0.6],
		[2000, 1],
		[-5, 0],
		[9999, 1],
		[-Infinity, 0],
		[Infinity, 1]
	])('%d stands at %d', (ms, fraction) => {
		expect(fractionAt(stops, ms)).toBeCloseTo(fraction, 10);
	});
});

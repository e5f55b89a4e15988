import { describe, expect, test } from 'vitest';
import { fractionAt, windowOf, type Knots } from '#lib/embed/band-scale.ts';

const knots: Knots = [
	[0, 0],
	[1000, 0.2],
	[2000, 1]
];

describe('fractionAt(knots, ms)', () => {
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
		expect(fractionAt(knots, ms)).toBeCloseTo(fraction, 10);
	});
});

describe('windowOf(knots, span, shortest)', () => {
	test('is the span’s place', () => {
		const { from, to } = windowOf(knots, { from: 1000, to: 1500 }, 0.1);
		expect([from, to]).toEqual([expect.closeTo(0.2), expect.closeTo(0.6)]);
	});

	test.each([
		[1500, 0.5, 0.7],
		[2000, 0.8, 1],
		[0, 0, 0.2]
	])('is never shorter than the shortest, about the same middle, within the band: %d', (ms, from, to) => {
		const window = windowOf(knots, { from: ms, to: ms }, 0.2);
		expect([window.from, window.to]).toEqual([expect.closeTo(from), expect.closeTo(to)]);
	});

	test('is the whole band for a span open at both ends', () => {
		expect(windowOf(knots, { from: -Infinity, to: Infinity }, 0.2)).toEqual({ from: 0, to: 1 });
	});
});

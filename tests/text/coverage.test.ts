import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '#lib/text/coverage.ts';

describe('coverage(length, ranges)', () => {
	it('is 0 without ranges and 0 for an empty text', () => {
		expect(coverage(10, [])).toBe(0);
		expect(coverage(0, [{ start: 0, end: 5 }])).toBe(0);
	});

	it('counts what two ranges share once', () => {
		const nested = [
			{ start: 0, end: 8 },
			{ start: 2, end: 4 }
		];
		const overlapping = [
			{ start: 6, end: 9 },
			{ start: 0, end: 7 }
		];
		expect(coverage(10, nested)).toBe(0.8);
		expect(coverage(10, overlapping)).toBe(0.9);
	});

	it('leaves out what stands outside the text', () => {
		expect(
			coverage(10, [
				{ start: -3, end: 5 },
				{ start: 12, end: 20 }
			])
		).toBe(0.5);
	});

	it('equals the share of characters that stand in some range', () => {
		const place = fc.integer({ min: 0, max: 40 });
		const range = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.array(range, { maxLength: 8 }), (length, ranges) => {
				const offsets = Array.from({ length }, (_, offset) => offset);
				const covered = offsets.filter((at) => ranges.some(({ start, end }) => start <= at && at < end));
				expect(coverage(length, ranges)).toBeCloseTo(covered.length / length, 12);
			}),
			{ seed: 20261122 }
		);
	});
});

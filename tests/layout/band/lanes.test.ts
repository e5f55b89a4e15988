import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInLanes, type Extent } from '#lib/layout/band/lanes.ts';

const extents = fc.array(
	fc
		.record({ left: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 0, max: 80 }) })
		.map(({ left, length }): Extent => ({ left, right: left + length })),
	{ maxLength: 40 }
);

describe('placeInLanes', () => {
	test('placeInLanes(extents, gap) needs the whole gap between neighbours', () => {
		const two = (distance: number) => [
			{ left: 0, right: 10 },
			{ left: 10 + distance, right: 30 }
		];
		expect(placeInLanes(two(4), 4)).toEqual([0, 0]);
		expect(placeInLanes(two(3.9), 4)).toEqual([0, 1]);
		expect(placeInLanes(two(3.9))).toEqual([0, 1]);
	});

	test('placeInLanes(extents) answers in the order it was asked, whatever the places', () => {
		const placed = placeInLanes([
			{ left: 50, right: 60 },
			{ left: 0, right: 100 },
			{ left: 55, right: 58 }
		]);
		expect(placed).toEqual([1, 0, 2]);
	});

	test('placeInLanes(extents, gap) keeps all in a lane apart', () => {
		fc.assert(
			fc.property(extents, fc.integer({ min: 0, max: 10 }), (all, gap) => {
				const lanes = placeInLanes(all, gap);
				return all.every((a, i) =>
					all.every(
						(b, j) => i === j || lanes[i] !== lanes[j] || a.right + gap <= b.left || b.right + gap <= a.left
					)
				);
			}),
			{ seed: 1 }
		);
		expect(placeInLanes([])).toEqual([]);
	});

	test('placeInLanes(extents, gap) needs no more lanes than the deepest pile-up has members', () => {
		fc.assert(
			fc.property(extents, fc.integer({ min: 1, max: 10 }), (all, gap) => {
				const depth = (x: number) => all.filter(({ left, right }) => left <= x && x < right + gap).length;
				const deepest = Math.max(0, ...all.map(({ left }) => depth(left)));
				expect(new Set(placeInLanes(all, gap)).size).toBe(deepest);
			}),
			{ seed: 2 }
		);
	});
});

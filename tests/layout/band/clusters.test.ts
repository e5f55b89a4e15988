import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterPlaces, countHalfWidth, zoomLevel, type Place } from '#lib/layout/band/clusters.ts';

function places(...xs: number[]): Place[] {
	return xs.map((x, i) => ({ event: `e${i}`, x }));
}

const manyPlaces = fc
	.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 60 })
	.map((xs) => places(...xs.sort((a, b) => a - b)));

describe('clusterPlaces', () => {
	test('clusterPlaces(places, gap) measures from the first member, so that nothing chains', () => {
		const clusters = clusterPlaces(places(0, 10, 17, 18, 30, 60), 17);
		expect(clusters.map(({ key }) => key)).toEqual(['e0…e2', 'e3…e4', 'e5…e5']);
	});

	test('clusterPlaces(places, gap) keeps every event once and in order', () => {
		fc.assert(
			fc.property(manyPlaces, fc.integer({ min: 0, max: 60 }), (all, gap) => {
				const clusters = clusterPlaces(all, gap);
				expect(clusters.flatMap(({ members }) => members)).toEqual(all);
				for (const { members } of clusters)
					expect(members.at(-1)!.x - members[0]!.x).toBeLessThanOrEqual(gap);
				clusters.slice(1).forEach(({ members }, i) => {
					expect(members[0]!.x - clusters[i]!.members[0]!.x).toBeGreaterThan(gap);
				});
			}),
			{ seed: 6 }
		);
	});

	test('clusterPlaces(places, gap) leaves earlier clusters alone when later events come', () => {
		fc.assert(
			fc.property(manyPlaces, (all) => {
				const before = clusterPlaces(all.slice(0, -1), 17).slice(0, -1);
				expect(clusterPlaces(all, 17).slice(0, before.length)).toEqual(before);
			}),
			{ seed: 7 }
		);
	});
});

describe('zoomLevel', () => {
	test('zoomLevel(width) is the largest power of √2 that is not wider', () => {
		expect(zoomLevel(1024)).toBe(1024);
		expect(zoomLevel(1023.9)).toBeCloseTo(1024 / Math.SQRT2, 6);
		expect(zoomLevel(1447)).toBe(1024);
		expect(zoomLevel(1449)).toBeCloseTo(1448.15, 1);
		for (const width of [1, 97, 320, 4672, 2_800_000]) {
			expect(zoomLevel(width)).toBeLessThanOrEqual(width * (1 + 1e-9));
			expect(zoomLevel(width) * Math.SQRT2).toBeGreaterThan(width);
			expect(zoomLevel(zoomLevel(width))).toBe(zoomLevel(width));
		}
	});
});

describe('countHalfWidth', () => {
	test('countHalfWidth(count) is a ring for one digit and widens with more', () => {
		expect(countHalfWidth(9, 'full') * 2).toBe(17);
		expect(countHalfWidth(9, 'mini') * 2).toBe(15);
		expect(countHalfWidth(10, 'full')).toBeGreaterThan(countHalfWidth(9, 'full'));
		expect(countHalfWidth(1000, 'mini')).toBeGreaterThan(countHalfWidth(100, 'mini'));
	});
});

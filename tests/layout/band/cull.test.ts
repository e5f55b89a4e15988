import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extentsBetween, indexExtents } from '#lib/layout/band/cull.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const extent = fc
	.tuple(fraction, fc.double({ min: -6, max: 0, noNaN: true }))
	.map(([left, power]) => ({ left, right: left + 10 ** power }));

test('extentsBetween(index, from, to) finds what a look at every extent finds, in order', () => {
	fc.assert(
		fc.property(fc.array(extent, { maxLength: 80 }), fraction, fraction, (extents, a, b) => {
			const [from, to] = [Math.min(a, b), Math.max(a, b)];
			const expected = extents.flatMap(({ left, right }, i) => (left <= to && right >= from ? [i] : []));
			expect(extentsBetween(indexExtents(extents), from, to)).toEqual(expected);
		}),
		{ seed: 11 }
	);
});

test('extentsBetween(index, from, to) finds points without length, and nothing in an empty index', () => {
	expect(extentsBetween(indexExtents([{ left: 0.5, right: 0.5 }]), 0.5, 0.5)).toEqual([0]);
	expect(extentsBetween(indexExtents([]), 0, 1)).toEqual([]);
});

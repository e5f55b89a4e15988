import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDrawn } from '#lib/layout/band/drawn.ts';
import {
	axisStretch,
	axisWidth,
	canPart,
	canZoomIn,
	canZoomOut,
	cellOf,
	inUnits,
	layoutWidth,
	panned,
	stretchOf,
	unitStart,
	windowOn,
	zoomed,
	type Fractions
} from '#lib/layout/band/window.ts';

const shortest = 0.001;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const windows = fc
	.tuple(fraction, fc.double({ min: 0.002, max: 1, noNaN: true }))
	.map(([at, length]): Fractions => ({ from: at * (1 - length), to: at * (1 - length) + length }));
const lengthOf = ({ from, to }: Fractions) => to - from;

describe('zoomed(window, factor, at, shortest)', () => {
	test('keeps what is under the pointer where it is, at every place of the window', () => {
		fc.assert(
			fc.property(windows, fc.double({ min: 0.2, max: 5, noNaN: true }), fraction, (before, factor, at) => {
				const after = zoomed(before, factor, at, shortest);
				if (after.from <= 0 || after.to >= 1) return;
				const place = before.from + at * lengthOf(before);
				expect(after.from + at * lengthOf(after)).toBeCloseTo(place, 12);
			}),
			{ seed: 11 }
		);
		expect(zoomed({ from: 0.2, to: 0.6 }, 2, 0.25, shortest)).toEqual({
			from: expect.closeTo(0.25, 12),
			to: expect.closeTo(0.45, 12)
		});
	});

	test('stays within the drawing, and no shorter than the shortest', () => {
		fc.assert(
			fc.property(
				windows,
				fc.double({ min: 1e-4, max: 1e4, noNaN: true }),
				fraction,
				(before, factor, at) => {
					const after = zoomed(before, factor, at, shortest);
					expect(after.from).toBeGreaterThanOrEqual(0);
					expect(after.to).toBeLessThanOrEqual(1);
					expect(lengthOf(after)).toBeGreaterThan(shortest - 1e-12);
				}
			),
			{ seed: 12 }
		);
		expect(zoomed({ from: 0.2, to: 0.6 }, 1e-9, 0.3, shortest)).toEqual({ from: 0, to: 1 });
	});
});

describe('panned(window, from)', () => {
	test('keeps the length, and stops at both ends', () => {
		const window = { from: 0.25, to: 0.5 };
		expect(panned(window, 0.5)).toEqual({ from: 0.5, to: 0.75 });
		expect(panned(window, -1)).toEqual({ from: 0, to: 0.25 });
		expect(panned(window, 2)).toEqual({ from: 0.75, to: 1 });
	});
});

describe('windowOn(stretch, shortest, air)', () => {
	test('is the stretch with a little air, within the drawing', () => {
		expect(windowOn({ from: 0.2, to: 0.6 }, shortest)).toEqual({
			from: expect.closeTo(0.2),
			to: expect.closeTo(0.6)
		});
		const { from, to } = windowOn({ from: 0, to: 0.5 }, shortest, 0.1);
		expect([from, to]).toEqual([0, expect.closeTo(0.55)]);
	});

	test.each([
		[0.5, 0.4, 0.6],
		[1, 0.8, 1],
		[0, 0, 0.2]
	])('is never shorter than the shortest, about the same middle: %d', (at, from, to) => {
		const window = windowOn({ from: at, to: at }, 0.2);
		expect([window.from, window.to]).toEqual([expect.closeTo(from), expect.closeTo(to)]);
	});
});

describe('levels', () => {
	test('what is drawn stays as it is between two powers of √2, and holds the window', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-5, max: 1, noNaN: true }), (length) => {
				const cell = cellOf(length);
				expect(cell).toBeGreaterThanOrEqual(length * (1 - 1e-6));
				expect(cell).toBeLessThan(length * Math.SQRT2 * (1 + 1e-6));
				expect(stretchOf(cell)).toBeGreaterThanOrEqual(cell / 8 - 1e-12);
				expect(stretchOf(cell)).toBeLessThanOrEqual(cell / 2 + 1e-12);
			}),
			{ seed: 13 }
		);
		expect(layoutWidth(500, 0.5, true)).toBe(layoutWidth(501, 0.5, true));
		expect(layoutWidth(500, 0.5, false)).toBe(1000);
		expect(axisWidth(500, 0.5, true)).toBeGreaterThanOrEqual(layoutWidth(500, 0.5, true));
		expect(axisWidth(500, 0.5, false)).toBe(1000);
	});

	test('says whether there is more or less to see', () => {
		expect([canZoomIn(0.5, shortest), canZoomIn(shortest, shortest)]).toEqual([true, false]);
		expect([canZoomOut(0.5), canZoomOut(1)]).toEqual([true, false]);
		// A twentieth of the shortest window: no mark is narrower there.
		expect([canPart(shortest / 10, 0.5, shortest), canPart(shortest / 20, 0.5, shortest)]).toEqual([
			true,
			false
		]);
		expect([
			canPart(0.01, 0.5, shortest),
			canPart(0, 0.5, shortest),
			canPart(0.01, shortest, shortest)
		]).toEqual([true, false, false]);
	});
});

describe('what is drawn', () => {
	test('once a window has come to rest, has room on both sides of it, and its axis more', () => {
		const window = { from: 0.4, to: 0.5 };
		const cell = cellOf(lengthOf(window));
		const wanted = inUnits(window.from, lengthOf(window), cell);
		// As a scroll to later times leaves it: with no room behind.
		let drawn = nextDrawn(null, wanted, 1);
		for (let frame = 0; frame < 20; frame++) drawn = nextDrawn(drawn, wanted, 0);
		expect(nextDrawn(drawn, wanted, 0)).toBe(drawn);
		const [from, to] = [unitStart(drawn.from, cell), unitStart(drawn.to, cell)];
		expect(from).toBeLessThan(window.from - lengthOf(window) / 8);
		expect(to).toBeGreaterThan(window.to + lengthOf(window) / 8);
		const axis = axisStretch(drawn, cell);
		expect(axis.from).toBeLessThanOrEqual(from);
		expect(axis.to).toBeGreaterThanOrEqual(to);
	});

	test('never reaches out of the drawing', () => {
		expect([unitStart(-3, 0.5), unitStart(99, 0.5)]).toEqual([0, 1]);
	});
});

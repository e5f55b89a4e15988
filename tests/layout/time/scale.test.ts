import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenScale, evenScale, linearScale } from '#lib/layout/time/scale.ts';

const day = 86_400_000;
const domain = { from: Date.UTC(1976, 0), to: Date.UTC(2026, 6) };
const breakAt = Date.UTC(2015, 0);

const instant = fc.integer({ min: domain.from / day, max: domain.to / day }).map((days) => days * day);
const scales = fc.oneof(
	fc.constant(linearScale(domain)),
	instant.map((at) => brokenScale(domain, at)),
	fc.array(instant, { maxLength: 60 }).map((instants) => evenScale(instants, domain))
);

describe('linearScale', () => {
	test('linearScale(domain) runs from 0 to 1, and on beyond', () => {
		const scale = linearScale({ from: 1000, to: 2000 });
		expect([1000, 1250, 2000, 2500, 0].map((ms) => scale.fraction(ms))).toEqual([0, 0.25, 1, 1.5, -1]);
		expect(scale.invert(1.5)).toBe(2500);
	});

	test('linearScale(domain) refuses a domain without length', () => {
		expect(() => linearScale({ from: 5, to: 5 })).toThrow('domain without length: [5,5]');
		expect(() => linearScale({ from: 5, to: 4 })).toThrow(RangeError);
	});
});

describe('brokenScale', () => {
	test('brokenScale(domain, at) gives the years before the break 13 % of the room', () => {
		const scale = brokenScale(domain, breakAt);
		expect(scale.fraction(domain.from)).toBe(0);
		expect(scale.fraction(breakAt)).toBe(0.13);
		expect(scale.fraction(domain.to)).toBe(1);
		expect(scale.fraction((breakAt + domain.to) / 2)).toBeCloseTo((0.13 + 1) / 2, 10);
		expect(brokenScale(domain, breakAt, 0.5).fraction(breakAt)).toBe(0.5);
	});

	test('brokenScale(domain, at) is linear when the break is not inside the domain', () => {
		for (const at of [domain.from, domain.to, domain.from - 1]) {
			expect(brokenScale(domain, at).fraction((domain.from + domain.to) / 2)).toBeCloseTo(0.5, 12);
		}
	});
});

describe('evenScale', () => {
	test('evenScale(instants, domain) takes one equal step from each instant to the next, ends included', () => {
		const scale = evenScale([40, 10, 10, 99, 0], { from: 0, to: 100 });
		expect([0, 10, 40, 99, 100].map((ms) => scale.fraction(ms))).toEqual([0, 0.25, 0.5, 0.75, 1]);
		expect(scale.fraction(25)).toBeCloseTo(0.375, 12);
	});

	test('evenScale(instants, domain) leaves out what is not in the domain', () => {
		expect(evenScale([-5, 50, 200], { from: 0, to: 100 }).fraction(50)).toBe(0.5);
		expect(evenScale([], { from: 0, to: 100 }).fraction(50)).toBe(0.5);
	});
});

describe('TimeScale', () => {
	test('scale.invert(scale.fraction(ms)) is the instant, to a hundredth of a second', () => {
		fc.assert(
			fc.property(scales, instant, (scale, ms) => {
				expect(Math.abs(scale.invert(scale.fraction(ms)) - ms)).toBeLessThan(10);
			}),
			{ seed: 3 }
		);
	});

	test('scale.fraction(ms) rises with time, and lies in 0…1 within the domain', () => {
		fc.assert(
			fc.property(scales, instant, instant, (scale, a, b) => {
				const [fa, fb] = [scale.fraction(a), scale.fraction(b)];
				expect(Math.sign(fb - fa)).toBe(Math.sign(b - a));
				expect(fa).toBeGreaterThanOrEqual(0);
				expect(fa).toBeLessThanOrEqual(1);
			}),
			{ seed: 4 }
		);
	});
});

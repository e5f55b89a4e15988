import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clampView, fit, shortestView, spanInSight, zoomAbout } from '#lib/layout/time/view.ts';

const day = 86_400_000;
const domain = { from: Date.UTC(1976, 0), to: Date.UTC(2026, 6) };
const instant = fc.integer({ min: domain.from / day, max: domain.to / day }).map((days) => days * day);
const view = fc
	.tuple(instant, instant)
	.map(([a, b]) => clampView({ from: Math.min(a, b), to: Math.max(a, b) }, domain));

describe('clampView', () => {
	test('clampView(view, domain) moves a view into the domain at its length', () => {
		const year = 365 * day;
		const moved = clampView({ from: domain.to - day, to: domain.to - day + year }, domain);
		expect(moved).toEqual({ from: domain.to - year, to: domain.to });
		expect(clampView({ from: 0, to: domain.to * 2 }, domain)).toEqual(domain);
	});

	test('clampView(view, domain) widens a view shorter than a week about its middle', () => {
		const middle = Date.UTC(2020, 0);
		const { from, to } = clampView({ from: middle, to: middle }, domain);
		expect(to - from).toBe(7 * day);
		expect((from + to) / 2).toBe(middle);
	});

	test('clampView(view, domain) gives the whole domain when even that is shorter than the shortest view', () => {
		const short = { from: 0, to: 2 * day };
		expect(clampView({ from: day, to: day }, short)).toEqual(short);
	});
});

describe('zoomAbout', () => {
	test('zoomAbout(view, factor, at) keeps the instant under the pointer where it is, unless the domain ends', () => {
		fc.assert(
			fc.property(
				view,
				fc.double({ min: 0.05, max: 20, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(before, factor, share) => {
					const at = before.from + share * (before.to - before.from);
					const after = zoomAbout(before, factor, at, domain);
					expect(after.from).toBeGreaterThanOrEqual(domain.from);
					expect(after.to).toBeLessThanOrEqual(domain.to);
					expect(after.to - after.from).toBeGreaterThan(shortestView - 1);
					if (after.from === domain.from || after.to === domain.to) return;
					expect((at - after.from) / (after.to - after.from)).toBeCloseTo(share, 5);
				}
			),
			{ seed: 5 }
		);
	});

	test('zoomAbout(view, factor) shows less above 1 and more below, down to a week', () => {
		const before = { from: Date.UTC(2020, 0), to: Date.UTC(2021, 0) };
		const middle = (before.from + before.to) / 2;
		const length = (v: { from: number; to: number }) => v.to - v.from;
		expect(length(zoomAbout(before, 2, middle, domain))).toBeCloseTo(length(before) / 2, 0);
		expect(length(zoomAbout(before, 0.5, middle, domain))).toBeCloseTo(length(before) * 2, 0);
		expect(length(zoomAbout(before, 1e9, middle, domain))).toBeCloseTo(7 * day, 0);
		expect(zoomAbout(before, 1e-9, middle, domain)).toEqual(domain);
	});

	test('zoomAbout(view, factor, at, domain, shortest) zooms fractions as it zooms time', () => {
		const zoomed = zoomAbout({ from: 0.2, to: 0.6 }, 2, 0.3, { from: 0, to: 1 }, 0.001);
		expect(zoomed.from).toBeCloseTo(0.25, 12);
		expect(zoomed.to).toBeCloseTo(0.45, 12);
	});
});

describe('fit', () => {
	test('fit(span) shows the span with a margin of 4 % on each side', () => {
		const { from, to } = fit({ from: Date.UTC(2020, 0), to: Date.UTC(2021, 0) }, domain);
		expect(Date.UTC(2020, 0) - from).toBeCloseTo(366 * day * 0.04, 0);
		expect(to - Date.UTC(2021, 0)).toBeCloseTo(366 * day * 0.04, 0);
		expect(fit(domain, domain)).toEqual(domain);
	});
});

describe('spanInSight', () => {
	const whole = { from: 0, to: 100 };

	test('spanInSight(null) begins after the sparse years, if there are any and time runs as it does', () => {
		expect(spanInSight(null, 'scale', { domain: whole, breakAt: 40 })).toEqual({ from: 40, to: 100 });
		expect(spanInSight(null, 'scale', { domain: whole, breakAt: null })).toEqual(whole);
		expect(spanInSight(null, 'even', { domain: whole, breakAt: 40 })).toEqual(whole);
	});
});

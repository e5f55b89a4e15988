import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisTicks, type Tick } from '#lib/layout/time/axis.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { brokenScale, evenScale, linearScale, type TimeScale } from '#lib/layout/time/scale.ts';

const day = 86_400_000;
const utc = (year: number, month = 0, date = 1) => new Date(0).setUTCFullYear(year, month, date);
const domain = { from: utc(1976), to: utc(2026, 6) };

function labels(ticks: readonly Tick[]): (string | null)[] {
	return ticks.flatMap(({ label }) => label ?? []);
}

function linear(from: number, to: number, width: number): Tick[] {
	return axisTicks(linearScale({ from, to }), { from, to }, width);
}

describe('axisTicks', () => {
	test('axisTicks(scale, window, width) adapts from centuries to days', () => {
		expect(labels(linear(utc(1000), utc(2000), 500))).toEqual(
			['1000', '1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900'].filter(
				(_, i) => i % 1 === 0
			)
		);
		expect(labels(linear(utc(1950), utc(2000), 400))).toEqual(['1950', '1960', '1970', '1980', '1990']);
		expect(labels(linear(utc(2015), utc(2020), 400))).toEqual(['2015', '2016', '2017', '2018', '2019']);
		expect(labels(linear(utc(2025, 9), utc(2026, 3), 400))).toEqual([
			'Oct',
			'Nov',
			'Dec',
			'2026',
			'Feb',
			'Mar'
		]);
		expect(labels(linear(utc(2025, 3, 16), utc(2025, 3, 20), 400))).toEqual([
			'16 Apr 2025',
			'17 Apr',
			'18 Apr',
			'19 Apr'
		]);
	});

	test('axisTicks(scale, window, width) says the year once where a drawing lies within one', () => {
		expect(labels(linear(utc(1868), utc(1869), 280))).toEqual(['1868', 'Apr', 'Jul', 'Oct']);
		expect(labels(linear(utc(1868, 2), utc(1868, 8), 400))).toEqual([
			'Mar 1868',
			'Apr',
			'May',
			'Jun',
			'Jul',
			'Aug'
		]);
		expect(labels(linear(utc(2003, 1, 11), utc(2003, 1, 18), 700))[0]).toBe('11 Feb 2003');
		// A year that begins at the very end has no room for its name.
		expect(labels(linear(utc(1868, 10, 20), utc(1869, 0, 2), 288))[0]).toBe('20 Nov 1868');
		for (const width of [100, 160, 288, 520, 712, 1032, 2000]) {
			for (const [from, to] of [
				[utc(1868), utc(1869)],
				[utc(1868, 2, 3), utc(1868, 11, 21)],
				[utc(2003, 1, 11), utc(2003, 1, 18)]
			] as const) {
				const said = labels(linear(from, to, width));
				expect(said, `${width}`).toEqual([...new Set(said)]);
				expect(said[0], `${width}`).toMatch(/\d{4}/);
			}
		}
	});

	test('axisTicks(scale, window, width) marks where a year begins, and every tick tells its instant', () => {
		const ticks = linear(utc(2025, 9), utc(2026, 3), 400);
		expect(ticks.filter(({ major }) => major).map(({ at }) => at)).toEqual([utc(2026)]);
		expect(ticks.find(({ label }) => label === 'Feb')!.at).toBe(utc(2026, 1));
	});

	test('axisTicks(scale, window, width) has ticks without labels where there is room for no more', () => {
		const ticks = linear(utc(2010), utc(2020), 200);
		expect(labels(ticks)).toEqual(['2010', '2015']);
		expect(ticks).toHaveLength(10);
	});

	test('axisTicks(scale, window, width) names years BC by the era, in round steps, with no year 0', () => {
		expect(labels(linear(utc(-199), utc(350), 500))).toEqual([
			'200 BC',
			'100 BC',
			'AD 1',
			'AD 100',
			'AD 200',
			'AD 300'
		]);
		const ticks = linear(utc(-3), utc(4), 500);
		expect(labels(ticks)).toEqual(['4 BC', '3 BC', '2 BC', '1 BC', 'AD 1', 'AD 2', 'AD 3']);
		expect(new Date(ticks.find(({ label }) => label === '1 BC')!.at).getUTCFullYear()).toBe(0);
	});

	test('axisTicks(scale) says where squeezed years begin and end', () => {
		const ticks = axisTicks(brokenScale(domain, utc(2015)), domain, 1064);
		expect(labels(ticks).slice(0, 5)).toEqual(['1976', '2000', '2015', '2016', '2017']);
		expect(labels(ticks).at(-1)).toBe('2026');
		expect(labels(axisTicks(brokenScale(domain, utc(2015)), domain, 320)).slice(0, 2)).toEqual([
			'1976',
			'2015'
		]);
	});

	test('axisTicks(scale, window) gives the same ticks for a part as for the whole at the same spacing', () => {
		const scale = linearScale(domain);
		const window = { from: utc(2015), to: utc(2020) };
		const share = scale.fraction(window.to) - scale.fraction(window.from);
		const inWindow = axisTicks(scale, domain, 4096).filter(({ at }) => at >= window.from && at < window.to);
		expect(axisTicks(scale, window, 4096 * share)).toEqual(inWindow);
	});

	const instant = fc.integer({ min: domain.from / day, max: domain.to / day }).map((days) => days * day);
	const scales = fc.oneof(
		fc.constant(linearScale(domain)),
		fc.constant(brokenScale(domain, utc(2015))),
		fc.array(instant, { minLength: 5, maxLength: 60 }).map((instants) => evenScale(instants, domain))
	);
	const windows = fc
		.tuple(instant, fc.integer({ min: 7, max: 15_000 }))
		.map(([from, days]) => ({ from, to: Math.min(domain.to, from + days * day) }))
		.filter(({ from, to }) => to - from >= 7 * day);

	function pxOf(scale: TimeScale, window: { from: number; to: number }, width: number) {
		const perFraction = width / (scale.fraction(window.to) - scale.fraction(window.from));
		return (fraction: number) => fraction * perFraction;
	}

	test('axisTicks(scale, window, width, minGap) never lets labels collide nor leave the domain, on any scale', () => {
		fc.assert(
			fc.property(
				scales,
				windows,
				fc.integer({ min: 200, max: 1600 }),
				fc.integer({ min: 0, max: 40 }),
				(scale, window, width, gap) => {
					const px = pxOf(scale, window, width);
					const placed = axisTicks(scale, window, width, gap)
						.filter(({ label }) => label !== null)
						.map(({ fraction, label }) => ({
							left: px(fraction) + 3,
							right: px(fraction) + 3 + textWidth(label!, 12.5, 600)
						}));
					placed
						.slice(1)
						.forEach(({ left }, i) => expect(left - placed[i]!.right).toBeGreaterThanOrEqual(gap - 1e-6));
					for (const { right } of placed) expect(right).toBeLessThanOrEqual(px(1) + 1e-5);
				}
			),
			{ seed: 9 }
		);
	});

	test('axisTicks(scale, window, width) keeps ticks in the window, in order and apart', () => {
		fc.assert(
			fc.property(scales, windows, fc.integer({ min: 200, max: 1600 }), (scale, window, width) => {
				const px = pxOf(scale, window, width);
				const ticks = axisTicks(scale, window, width);
				for (const { at, fraction } of ticks) {
					expect(at).toBeGreaterThanOrEqual(window.from);
					expect(at).toBeLessThan(window.to);
					expect(fraction).toBe(scale.fraction(at));
				}
				ticks
					.slice(1)
					.forEach(({ fraction }, i) => expect(px(fraction) - px(ticks[i]!.fraction)).toBeGreaterThan(3.9));
				expect(ticks.length).toBeLessThan(width / 3);
			}),
			{ seed: 10 }
		);
	});

	test('axisTicks(scale, window, width) labels a linear axis at every zoom', () => {
		const scale = linearScale(domain);
		for (let days = 7; days < 18_000; days *= 1.3) {
			const window = { from: utc(2026, 6) - days * day, to: utc(2026, 6) };
			expect(labels(axisTicks(scale, window, 1040)).length).toBeGreaterThanOrEqual(3);
		}
	});
});

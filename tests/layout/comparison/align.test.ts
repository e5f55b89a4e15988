import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, utc } from '#lib/dates/calendar.ts';
import type { Alignment } from '#lib/comparison/alignment.ts';
import { align } from '#lib/layout/comparison/align.ts';
import { layoutRow, overlayRows } from '#lib/layout/comparison/aligned-marks.ts';
import { besideRow, rowDates, rulerTicks } from '#lib/layout/comparison/ruler.ts';
import { days } from '../../comparison/compared.ts';
import { frozenStory } from '../../frozen/frozen-story.ts';

const seed = { seed: 20250417 };
const story = frozenStory;
const spans = fc
	.tuple(days, fc.integer({ min: 0, max: 9000 }))
	.map(([from, n]) => ({ from, to: from + n * DAY }));
const many = fc.array(spans, { minLength: 1, maxLength: 4 });
const all: readonly Alignment[] = ['calendar', 'elapsed', 'proportional'];

describe('align(extents, alignment, origins)', () => {
	test('keeps order and, in calendar and elapsed, durations', () => {
		fc.assert(
			fc.property(many, fc.constantFrom(...all), days, days, (extents, alignment, one, other) => {
				const [early, late] = one < other ? [one, other] : [other, one + DAY];
				const { rows } = align(extents, alignment);
				const lengths = rows.map(({ scale }) => scale.fraction(late) - scale.fraction(early));
				expect(lengths.every((length) => length > 0)).toBe(true);
				if (alignment !== 'proportional')
					for (const length of lengths) expect(length).toBeCloseTo(lengths[0]!, 9);
			}),
			seed
		);
	});

	test('keeps every stretch on the ruler and fills it', () => {
		fc.assert(
			fc.property(
				many,
				fc.constantFrom(...all),
				fc.array(fc.option(days), { maxLength: 4 }),
				(extents, alignment, origins) => {
					const { rows } = align(extents, alignment, origins);
					expect(Math.min(...rows.map(({ from }) => from))).toBeCloseTo(0, 9);
					expect(Math.max(...rows.map(({ to }) => to))).toBeCloseTo(1, 9);
					for (const { from, to } of rows) expect(to).toBeGreaterThan(from);
				}
			),
			seed
		);
	});

	test('puts every day 0 in one place when time is elapsed', () => {
		fc.assert(
			fc.property(many, fc.array(fc.option(days), { minLength: 4, maxLength: 4 }), (extents, origins) => {
				const { rows } = align(extents, 'elapsed', origins);
				const places = rows.map(({ scale, origin }) => scale.fraction(origin));
				for (const place of places) expect(place).toBeCloseTo(places[0]!, 9);
				expect(rows.map(({ origin }) => origin)).toEqual(extents.map(({ from }, i) => origins[i] ?? from));
			}),
			seed
		);
	});

	test('puts one instant in one place on the calendar', () => {
		fc.assert(
			fc.property(many, days, (extents, ms) => {
				const places = align(extents, 'calendar').rows.map(({ scale }) => scale.fraction(ms));
				for (const place of places) expect(place).toBeCloseTo(places[0]!, 9);
			}),
			seed
		);
	});

	test('stretches each to the same length in proportion', () => {
		const { rows, ruler } = align(
			[
				{ from: 0, to: DAY },
				{ from: 5 * DAY, to: 500 * DAY }
			],
			'proportional'
		);
		expect(rows.map(({ from, to }) => [from, to])).toEqual([
			[0, 1],
			[0, 1]
		]);
		expect(ruler).toEqual({ from: 0, to: 100 });
	});

	test('needs something to align', () => {
		expect(() => align([], 'elapsed')).toThrow('nothing to align: []');
	});
});

describe('rulerTicks(aligned, width)', () => {
	const extents = [
		{ from: utc(2015), to: utc(2021, 8, 15) },
		{ from: utc(2021, 8, 15), to: utc(2025, 4, 17) }
	];

	test('counts elapsed time from day 0, also before it', () => {
		const words = rulerTicks(align(extents, 'elapsed'), 1000).map(({ label }) => label);
		expect(words).toEqual(['Day 0', '1 year', '2 years', '3 years', '4 years', '5 years', '6 years']);
		const about = rulerTicks(align(extents, 'elapsed', [utc(2017), null]), 1000).map(({ label }) => label);
		expect(about).toContain('−2 years');
	});

	test('says percent in proportion, and dates on the calendar', () => {
		expect(rulerTicks(align(extents, 'proportional'), 1000).map(({ label }) => label)).toEqual([
			'0 %',
			'25 %',
			'50 %',
			'75 %',
			'100 %'
		]);
		expect(rulerTicks(align(extents, 'calendar'), 1000).map(({ label }) => label)).toContain('2020');
	});

	test('has no labels that meet, at any width', () => {
		fc.assert(
			fc.property(
				many,
				fc.constantFrom(...all),
				fc.integer({ min: 288, max: 1600 }),
				(extents, alignment, width) => {
					const ticks = rulerTicks(align(extents, alignment), width).filter(({ label }) => label !== '');
					const gaps = ticks.slice(1).map(({ fraction }, i) => (fraction - ticks[i]!.fraction) * width);
					expect(gaps.every((gap) => gap > 30)).toBe(true);
					expect(ticks.length).toBeLessThan(40);
				}
			),
			seed
		);
	});
});

describe('rowDates(row, aligned, width, until)', () => {
	test('prints real dates at both ends and on the anniversaries between', () => {
		const extents = [
			{ from: utc(2015), to: utc(2021, 8, 15) },
			{ from: utc(2021, 8, 15), to: utc(2025, 4, 17) }
		];
		const aligned = align(extents, 'elapsed');
		const words = rowDates(aligned.rows[1]!, aligned, 1000, extents[1]!.to).map(({ label }) => label);
		expect(words).toEqual(['15 Aug 2021', '15 Aug 2022', '15 Aug 2023', '15 Aug 2024', '17 Apr 2025']);
	});

	test('names a single day once', () => {
		const day = { from: utc(1911, 7, 3), to: utc(1911, 7, 4) };
		const aligned = align([day, { from: utc(1911, 7, 4), to: utc(1911, 8) }], 'elapsed');
		const dates = rowDates(aligned.rows[0]!, aligned, 1000, day.to - 1);
		expect(dates.filter(({ end }) => end).map(({ label }) => label)).toEqual(['3 Jul 1911']);
	});
});

describe('besideRow(row, width, words)', () => {
	test.each([
		['in a row with room', { from: 0, to: 0.5 }, { fraction: 0, dx: 6, anchor: 'start' }],
		['after a short one', { from: 0, to: 0.05 }, { fraction: 0.05, dx: 6, anchor: 'start' }],
		['before a short one at the end', { from: 0.95, to: 1 }, { fraction: 0.95, dx: -6, anchor: 'end' }]
	] as const)('puts words %s', (_, row, place) => {
		expect(besideRow(row, 1000, 90)).toEqual(place);
	});

	test('never puts words over what stands before the ruler', () => {
		const rows = fc
			.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
			.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
		fc.assert(
			fc.property(rows, fc.integer({ min: 288, max: 1600 }), (row, width) => {
				const { fraction, dx, anchor } = besideRow(row, width, 90);
				expect(fraction * width + dx - (anchor === 'end' ? 90 : 0)).toBeGreaterThanOrEqual(0);
			}),
			seed
		);
	});
});

describe('layoutRow(story, events, row, closed, width, density)', () => {
	const extent = { from: utc(2021, 8, 15), to: utc(2025, 4, 17) };
	const inside = story.events.filter(({ period }) => period === 'de-facto-engagement');
	const { rows } = align([extent, { from: utc(2015), to: utc(2026) }], 'elapsed');

	test.each(['full', 'mini'] as const)(
		'keeps %s marks within their stretch and cuts what goes on',
		(density) => {
			const row = rows[0]!;
			const { marks } = layoutRow(story, inside, row, { start: true, end: true }, 1000, density);
			expect(marks.length).toBeGreaterThan(5);
			for (const mark of marks) {
				expect(mark.x).toBeGreaterThanOrEqual(row.from - 1e-9);
				expect(mark.x).toBeLessThanOrEqual(row.to + 1e-9);
				if (mark.kind === 'bar') expect(mark.to).toBeLessThanOrEqual(row.to + 1e-9);
			}
			const war = marks.find((mark) => mark.kind === 'bar' && mark.event === 'ukraine-war');
			expect(war).toMatchObject({ endEnd: 'chevron' });
		}
	);

	test('keeps the arrow of what goes on where the stretch has no end', () => {
		const { marks } = layoutRow(story, inside, rows[0]!, { start: true, end: false }, 1000, 'full');
		expect(marks.find((mark) => mark.kind === 'bar' && mark.event === 'ukraine-war')).toMatchObject({
			endEnd: 'arrow'
		});
	});

	test('puts events at the same place as the row’s scale does', () => {
		const { marks } = layoutRow(story, inside, rows[0]!, { start: true, end: true }, 1000, 'full');
		const handover = marks.find((mark) => mark.kind === 'point' && mark.event === 'embassy-handover-2022');
		expect(handover?.x).toBeCloseTo(rows[0]!.scale.fraction(utc(2022, 4, 9) + DAY / 2), 6);
	});
});

describe('overlayRows(first, second)', () => {
	test('stacks both in each lane and keeps every mark in its lane', () => {
		const { rows } = align(
			[
				{ from: utc(2015), to: utc(2021) },
				{ from: utc(2021), to: utc(2026) }
			],
			'elapsed'
		);
		const layouts = rows.map((row) =>
			layoutRow(story, story.events, row, { start: true, end: true }, 1000, 'full')
		);
		const both = overlayRows(layouts[0]!, layouts[1]!);
		expect(both[0].height).toBe(layouts[0]!.height + layouts[1]!.height);
		for (const { marks, lanes } of both) {
			for (const { category, y } of marks) {
				const lane = lanes.find((one) => one.category === category)!;
				expect(y).toBeGreaterThanOrEqual(lane.top);
				expect(y).toBeLessThanOrEqual(lane.top + lane.height);
			}
		}
	});
});

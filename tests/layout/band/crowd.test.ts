import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { barRowsOf, isCrowded } from '#lib/layout/band/crowd.ts';
import { layoutTimeline, type TimelineInput } from '#lib/layout/band/timeline.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import type { Mark } from '#lib/layout/band/marks.ts';
import type { Category, StoryEvent } from '#lib/story/types.ts';
import { fiveCategories } from './many-events.ts';
import { sketchEvent, sketchEvents, twoCategories } from './timeline-story.ts';

const day = 86_400_000;
const years = { from: Date.UTC(1980, 0), to: Date.UTC(2020, 0) };
const scale = linearScale(years);
/** px, of a row of points or of life-lines, whichever is higher */
const row = 21;

/** Two thousand events; the first so many stay as they are when there are more of them. */
function manyOf(spans: number, categories: readonly { readonly id: string }[], seed: number): StoryEvent[] {
	const random = randomLcg(seed);
	const iso = (days: number) =>
		new Date(years.from + Math.min(14_600, days) * day).toISOString().slice(0, 10);
	return sketchEvents(
		Array.from({ length: 2000 }, (_, i) => {
			const from = Math.floor(random() * 14_500);
			const length = 1 + Math.floor(10 ** (random() * 3.6));
			const isSpan = random() < spans;
			return {
				id: `${i}`,
				label: `Event ${i} ${'of note '.repeat(Math.floor(random() * 4))}`.trim(),
				when: isSpan ? `${iso(from)}/${iso(from + length)}` : iso(from),
				category: categories[Math.floor(random() * categories.length)]!.id,
				mention: random() < 0.5 ? ('described' as const) : ('instance' as const)
			};
		})
	);
}

function layOut(
	events: readonly StoryEvent[],
	categories: TimelineInput['categories'],
	more: Partial<TimelineInput> = {}
) {
	return layoutTimeline({ events, categories, scale, width: 1032, density: 'full', ...more });
}

const twelveCategories: readonly Category[] = Array.from({ length: 12 }, (_, i) => ({
	id: `c${i}`,
	title: `c${i}`,
	hue: ((i % 5) + 1) as Category['hue']
}));

describe('one event more, from 1 to 2,000', () => {
	// In lanes of four or five events, two labels that turn aside for one mark may open a row each.
	test.for([
		['points in five lanes', 0, fiveCategories, 1],
		['points and life-lines in five lanes', 0.15, fiveCategories, 1],
		['points and life-lines in twelve lanes', 0.3, twelveCategories, 2],
		['as many life-lines as points, in two lanes', 0.5, twoCategories, 1],
		['life-lines alone, in one lane', 1, twoCategories.slice(0, 1), 1]
	] as const)('moves no more rows than it must: %s', ([, spans, categories, most]) => {
		const all = manyOf(spans, categories, 0.4);
		const pictures = Array.from({ length: all.length }, (_, n) => {
			const events = all.filter(({ id }) => Number(id) <= n);
			return layOut(events, categories);
		});
		const steps = pictures.slice(1).map(({ height }, i) => [i + 1, height - pictures[i]!.height] as const);
		expect(steps.filter(([, step]) => Math.abs(step) > most * row)).toEqual([]);
	});
});

describe('filters', () => {
	const all = manyOf(0.2, fiveCategories, 0.7).slice(0, 300);

	test('never change how a lane is laid out, however few they leave', () => {
		const crowded = fiveCategories.filter(({ id }) => isCrowded(all, id, 5));
		expect(crowded.length).toBeGreaterThan(0);
		const [lane] = crowded;
		const own = all.filter(({ category }) => category === lane!.id);
		// One after the other they go; what is left stays in its lane, which moves by no more than a row each time.
		const heights = own.map((_, i) => layOut(own.slice(i), [lane!], { all, categories: [lane!] }).height);
		const steps = heights.slice(1).map((height, i) => Math.abs(height - heights[i]!));
		expect(Math.max(...steps)).toBeLessThanOrEqual(row);
	});

	test('leave the few that pass with the names that have room, but for what is counted', () => {
		const events = all.filter((_, i) => i % 25 === 0);
		const names = (marks: readonly Mark[]) => marks.filter(({ label }) => label !== null).length;
		const few = layOut(events, fiveCategories);
		const many = layOut(events, fiveCategories, { all });
		expect(names(many.marks)).toBeGreaterThanOrEqual(0.8 * names(few.marks));
	});
});

describe('isCrowded(all, category, lanes)', () => {
	test('asks how many events the lane has by itself, and what part of the drawing is its own', () => {
		const events = Array.from({ length: 31 }, (_, i) => sketchEvent({ id: `${i}`, when: '2001' }));
		expect(isCrowded(events, 'law', 5)).toBe(true);
		expect(isCrowded(events.slice(1), 'law', 5)).toBe(false);
		expect(isCrowded(events, 'law', 1)).toBe(false);
		expect(isCrowded(events, 'trade', 5)).toBe(false);
	});

	test('leaves a lane fewer rows of life-lines the more events there are', () => {
		const rows = (count: number) =>
			barRowsOf(
				Array.from({ length: count }, (_, i) => sketchEvent({ id: `${i}`, when: '2001' })),
				'law',
				5
			);
		expect([1, 30, 60, 120, 240, 480, 5000].map(rows)).toEqual([6, 6, 5, 4, 3, 2, 2]);
	});
});

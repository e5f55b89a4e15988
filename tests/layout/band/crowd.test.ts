import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { isCrowded, loadOf } from '#lib/layout/band/crowd.ts';
import { limitsOf } from '#lib/layout/band/limits.ts';
import { layoutTimeline, type TimelineInput } from '#lib/layout/band/timeline.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import type { Mark } from '#lib/layout/band/marks.ts';
import type { Category, StoryEvent } from '#lib/story/types.ts';
import { fiveCategories } from './many-events.ts';
import { sketchEvent, sketchEvents } from './timeline-story.ts';

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

const categoriesOf = (count: number): readonly Category[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `c${i}`,
		title: `c${i}`,
		hue: ((i % 5) + 1) as Category['hue']
	}));

/** All steps while lanes fill up and are being crowded; then one now and then. */
const sampled = Array.from({ length: 2000 }, (_, n) => n + 1).filter((n) => n < 420 || n % 40 < 2);

describe('one event more, from 1 to 2,000', () => {
	// In lanes of four or five events, two labels that turn aside for one mark may open a row each. One lane alone has 150
	// events in three rows before it begins to count: where these are full, one mark may set off others. A row of
	// life-lines goes with all its names.
	test.for([
		['points in one lane', 'full', 0, 1, { rows: 1, marks: 11, labels: 5 }],
		['points and life-lines in one lane', 'full', 0.3, 1, { rows: 1, marks: 11, labels: 5 }],
		['life-lines alone, in one lane', 'full', 1, 1, { rows: 1, marks: 7, labels: 6 }],
		['as many life-lines as points, in three lanes', 'full', 0.5, 3, { rows: 1, marks: 4, labels: 5 }],
		['points in five lanes', 'full', 0, 5, { rows: 1, marks: 4, labels: 5 }],
		['points and life-lines in five lanes', 'full', 0.15, 5, { rows: 1, marks: 4, labels: 5 }],
		['points and life-lines in twelve lanes', 'full', 0.3, 12, { rows: 2, marks: 4, labels: 5 }],
		['points and life-lines in one row', 'mini', 0.3, 1, { rows: 0, marks: 7, labels: 0 }],
		['points and life-lines in five rows', 'mini', 0.3, 5, { rows: 0, marks: 4, labels: 0 }],
		['points and life-lines in twelve rows', 'mini', 0.3, 12, { rows: 0, marks: 4, labels: 0 }]
	] as const)('moves few rows, marks and labels: %s', ([, density, spans, lanes, most]) => {
		const categories = categoriesOf(lanes);
		const all = manyOf(spans, categories, 0.4);
		const picture = (n: number) => {
			const { height, marks } = layOut(
				all.filter(({ id }) => Number(id) < n),
				categories,
				{ density }
			);
			return { height, marks: marks.length, labels: marks.filter(({ label }) => label !== null).length };
		};
		const pictures = new Map(sampled.map((n) => [n, picture(n)]));
		const steps = sampled.flatMap((n) => {
			const [now, next] = [pictures.get(n)!, pictures.get(n + 1)];
			if (!next) return [];
			const [rows, marks, labels] = [
				Math.abs(next.height - now.height) / row,
				Math.abs(next.marks - now.marks),
				Math.abs(next.labels - now.labels)
			];
			return [{ n, rows, marks, labels }];
		});
		expect(
			steps.filter(
				({ rows, marks, labels }) => rows > most.rows || marks > most.marks || labels > most.labels
			)
		).toEqual([]);
	});
});

describe('filters', () => {
	const all = manyOf(0.2, fiveCategories, 0.7).slice(0, 400);

	test('never change how a lane is laid out, however few they leave', () => {
		const crowded = fiveCategories.filter(({ id }) => isCrowded(loadOf(all, id, 5)));
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

describe('loadOf(all, category, lanes)', () => {
	test('asks how many events the lane has by itself, and what part of the drawing is its own', () => {
		const events = Array.from({ length: 60 }, (_, i) => sketchEvent({ id: `${i}`, when: '2001' }));
		expect(loadOf(events, 'law', 5)).toBe(2);
		expect(isCrowded(loadOf(events, 'law', 5))).toBe(true);
		expect(isCrowded(loadOf(events.slice(1), 'law', 5))).toBe(false);
		expect(loadOf(events, 'law', 1)).toBe(0.4);
		expect(loadOf(events, 'trade', 5)).toBe(0);
	});
});

describe('limitsOf(load, lanes, density)', () => {
	test('draws in little by little while the events double beyond those that are placed by rank', () => {
		const limits = [0.5, 1, 1.5, 2, 9].map((load) => limitsOf(load, 5, 'full'));
		expect(limits.map(({ counted }) => counted)).toEqual([0, 0, 0.5, 1, 1]);
		expect(limits.map(({ bars }) => bars)).toEqual([30, 30, 18, 6, 6]);
		const mini = [1, 1.5, 2].map((load) => limitsOf(load, 5, 'mini'));
		expect(mini.map(({ pitch }) => Math.round(pitch))).toEqual([20, 53, 86]);
		expect(mini.map(({ shortest }) => shortest)).toEqual([0, 4, 8]);
	});

	test('leaves a lane fewer rows of life-lines the more events there are', () => {
		const rows = [0, 1, 1.6, 3.2, 6.4, 12.8, 200].map((load) => limitsOf(load, 5, 'full').barRows);
		expect(rows).toEqual([6, 6, 5, 4, 3, 2, 2]);
	});
});

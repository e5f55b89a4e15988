import { describe, expect, test } from 'vitest';
import { utc } from '#lib/dates/calendar.ts';
import { layoutInView } from '#lib/layout/band/in-view.ts';
import { evenScale, linearScale, partOf } from '#lib/layout/time/scale.ts';
import { frozenStory } from '../../frozen/frozen-story.ts';

const story = frozenStory;
const fromSource = story.events.filter(({ mention }) => mention !== 'context');
const sight = { shown: fromSource, categories: story.categories, view: null, spacing: 'scale' } as const;

describe('layoutInView(story, sight, width)', () => {
	const view = { from: utc(2021), to: utc(2023) };
	const cut = layoutInView(story, { ...sight, view }, 1032);

	test('draws what goes on or happens in the time in sight, and nothing else', () => {
		const ids = cut.events.map(({ id }) => id);
		expect(ids).toContain('takeover-2021');
		expect(ids).not.toContain('moscow-format-7');
		expect(cut.view).toEqual(view);
		expect(cut.events.length).toBeLessThan(fromSource.length);
	});

	test('keeps every mark and label within the width', () => {
		for (const { x, label } of cut.layout.marks) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(1);
			if (!label) continue;
			const left = x * 1032 + label.dx - (label.anchor === 'end' ? label.width : 0);
			expect(left).toBeGreaterThanOrEqual(-0.01);
			expect(left + label.width).toBeLessThanOrEqual(1032.01);
		}
	});

	test('has the lanes that are on, empty ones too, and the periods that begin in it', () => {
		expect(cut.layout.lanes.map(({ category }) => category)).toEqual(story.categories.map(({ id }) => id));
		expect(cut.boundaries).toHaveLength(1);
		const [law] = story.categories.filter(({ id }) => id === 'law');
		expect(layoutInView(story, { ...sight, categories: [law!] }, 1032).layout.lanes).toHaveLength(1);
	});

	test('shows at first what the page shows at first, or with even spacing everything', () => {
		expect(layoutInView(story, sight, 1032).view.from).toBe(utc(2015));
		expect(layoutInView(story, { ...sight, spacing: 'even' }, 1032).events).toHaveLength(fromSource.length);
	});
});

describe('partOf(scale, span)', () => {
	const domain = { from: utc(2000), to: utc(2020) };

	test('is the scale itself over its whole domain', () => {
		const part = partOf(linearScale(domain), domain);
		expect(part.fraction(utc(2005))).toBeCloseTo(linearScale(domain).fraction(utc(2005)), 12);
	});

	test('runs from 0 to 1 over the span, at the pace of the scale, and back', () => {
		const span = { from: utc(2004), to: utc(2012) };
		const part = partOf(evenScale([utc(2004), utc(2005), utc(2012)], domain), span);
		expect([utc(2004), utc(2005), utc(2012)].map((ms) => part.fraction(ms))).toEqual([0, 0.5, 1]);
		expect(part.invert(0.5)).toBeCloseTo(utc(2005), -2);
	});

	test('throws on a span without length', () => {
		expect(() => partOf(linearScale(domain), { from: 5, to: 5 })).toThrow(RangeError);
	});
});

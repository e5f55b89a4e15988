import { describe, expect, test } from 'vitest';
import { TimelineWindow } from '#lib/chart/timeline-window.svelte.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const day = 86_400_000;

function opened() {
	const reading = new Reading(frozenStory, textsOf(frozenStory));
	return { reading, view: new TimelineWindow(reading) };
}

describe('TimelineWindow', () => {
	test.each(['scale', 'even'] as const)(
		'zooms about the pointer, not the middle, with spacing: %s',
		(spacing) => {
			for (const at of [0.1, 0.5, 0.85]) {
				const { view } = opened();
				view.setSpacing(spacing);
				view.look({ from: Date.UTC(2018, 0), to: Date.UTC(2022, 0) });
				const { from, to } = view.window;
				const instant = view.scale.invert(from + at * (to - from));
				view.zoom(1.5, at);
				const after = view.window;
				const kept = view.scale.invert(after.from + at * (after.to - after.from));
				expect(Math.abs(kept - instant)).toBeLessThan(1000);
				expect(after.to - after.from).toBeCloseTo((to - from) / 1.5, 6);
			}
		}
	);

	test('pans at the same length, and stops at the ends', () => {
		const { view } = opened();
		view.look({ from: Date.UTC(2018, 0), to: Date.UTC(2020, 0) });
		const length = view.span.to - view.span.from;
		view.pan(0);
		expect(view.span.from).toBe(view.domain.from);
		expect(view.span.to - view.span.from).toBeCloseTo(length, -3);
		view.pan(5);
		expect(view.span.to).toBeCloseTo(view.domain.to, -3);
	});

	test('shows a period with a little air on both sides', () => {
		const { view } = opened();
		const [, second] = frozenStory.periods;
		view.showPeriod(second!.id);
		expect(view.span.from).toBeLessThan(second!.when.start.earliest!);
		expect(view.span.from).toBeGreaterThan(second!.when.start.earliest! - 400 * day);
	});

	test('writes down no more time than there is, so that addresses name none', () => {
		const { reading, view } = opened();
		const isWithin = () => {
			const asked = reading.view!;
			return asked.from >= view.domain.from && asked.to <= view.domain.to && asked.from < asked.to;
		};
		view.look({ from: Date.UTC(1200, 0), to: Date.UTC(2020, 0) });
		expect(isWithin()).toBe(true);
		view.look({ from: Date.UTC(2018, 0), to: Date.UTC(2020, 0) });
		view.pan(-3);
		expect(isWithin()).toBe(true);
	});

	test('zooms until two places can be told apart, and leaves alone what no zoom parts', () => {
		const { view } = opened();
		view.look({ from: Date.UTC(2018, 0), to: Date.UTC(2022, 0) });
		const before = view.span;
		const at = (year: number) => view.scale.fraction(Date.UTC(year, 5));
		expect(view.part(at(2020), at(2020))).toBe(false);
		expect(view.span).toEqual(before);
		expect(view.part(at(2019), at(2020))).toBe(true);
		expect(view.span.to - view.span.from).toBeLessThan(before.to - before.from);
		expect(view.span.from).toBeLessThan(Date.UTC(2019, 5));
		expect(view.span.to).toBeGreaterThan(Date.UTC(2020, 5));
	});

	test('asks for no lanes when all of them are on again', () => {
		const { reading, view } = opened();
		const [first, ...others] = frozenStory.categories.map(({ id }) => id);
		view.toggleLane(first!);
		expect(reading.filters.categories).toEqual(others);
		expect(view.layoutFor(1032, 'full', null).lanes[0]?.height).toBe(30);
		view.toggleLane(first!);
		expect(reading.filters.categories).toEqual([]);
		expect(view.layoutFor(1032, 'full', null).lanes[0]?.height).toBeGreaterThan(30);
	});

	test('shows what a drawing shows at first when its spacing changes', () => {
		const { reading, view } = opened();
		view.look({ from: Date.UTC(2018, 0), to: Date.UTC(2020, 0) });
		view.setSpacing('even');
		expect(reading.view).toBeNull();
		expect(view.span).toEqual(view.domain);
	});
});

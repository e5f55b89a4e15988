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
});

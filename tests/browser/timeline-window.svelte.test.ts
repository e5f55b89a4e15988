import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TimelineWindow } from '#lib/chart/timeline-window.svelte.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import { fiveCategories, manyEvents } from '../layout/band/many-events.ts';
import type { Story } from '#lib/story/types.ts';

const story = {
	id: 'many',
	title: 'Many',
	language: 'en',
	sources: [],
	categories: fiveCategories,
	periods: [],
	events: manyEvents(60),
	passages: []
} as unknown as Story;

let end: (() => void) | null = null;

afterEach(() => {
	end?.();
	end = null;
});

/** A view that somebody looks at, so that what is derived from it is kept until it changes. */
function watched(): TimelineWindow {
	const view = new TimelineWindow(new Reading(story, () => ''));
	end = $effect.root(() => {
		$effect(() => void [view.near, view.window]);
	});
	view.look({ from: Date.UTC(2000, 0), to: Date.UTC(2003, 0) });
	flushSync();
	return view;
}

const lengthOf = ({ from, to }: { from: number; to: number }) => to - from;

describe('TimelineWindow while it is looked at', () => {
	test('draws the room about a window once it has come to rest', async () => {
		const view = watched();
		const before = lengthOf(view.near);
		view.settle();
		await vi.waitFor(() => expect(lengthOf(view.near)).toBeGreaterThan(before), { timeout: 3000 });
		expect(view.near.from).toBeLessThan(view.window.from);
		expect(view.near.to).toBeGreaterThan(view.window.to);
	});

	test('zooms from where a scroll has come to', () => {
		const view = watched();
		const gone = view.window.from - lengthOf(view.window);
		view.glide(gone, document.body);
		expect(view.window.from).toBeGreaterThan(gone);
		view.zoom(2, 0);
		expect(view.window.from).toBeCloseTo(gone, 6);
	});
});

import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import BandLanes from '#lib/chart/BandLanes.svelte';
import { BandPlace } from '#lib/chart/band-place.svelte.ts';
import { TimelineWindow } from '#lib/chart/timeline-window.svelte.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import type { Story } from '#lib/story/types.ts';
import { fiveCategories, manyEvents } from '../../layout/band/many-events.ts';

// Kit knows the address of the page; a test has none.
vi.mock('$app/state', () => ({ page: { url: new URL('https://example.org/stories/many/') } }));
vi.mock('$app/paths', () => ({ resolve: () => '/stories/many' }));

const story = {
	id: 'many',
	title: 'Many',
	language: 'en',
	sources: [{ id: 'source', kind: 'letter', title: null, note: '' }],
	categories: fiveCategories,
	periods: [],
	events: manyEvents(60),
	passages: []
} as unknown as Story;

let drawn: Record<string, unknown> | null = null;

afterEach(async () => {
	if (drawn) await unmount(drawn);
	drawn = null;
	document.body.replaceChildren();
});

/** The lanes of a story, three years of it in sight, 700 px wide. */
function lanes() {
	const target = document.createElement('div');
	target.style.width = '700px';
	document.body.append(target);
	const reading = new Reading(story, () => '');
	const view = new TimelineWindow(reading);
	view.look({ from: Date.UTC(2000, 0), to: Date.UTC(2003, 0) });
	const place = new BandPlace(null);
	drawn = mount(BandLanes, { target, props: { reading, view, place, home: null } }) as Record<
		string,
		unknown
	>;
	flushSync();
	return { target, reading, view };
}

describe('BandLanes', () => {
	test('moves the window with a scroll, and lets it settle at its end', async () => {
		const { target, view } = lanes();
		const settle = vi.spyOn(view, 'settle');
		const glide = vi.spyOn(view, 'glide');
		const before = view.window.from;
		const scroller = await vi.waitFor(() => {
			const found = [...target.querySelectorAll<HTMLElement>('[data-scroller-of-time]')].find(
				({ clientWidth }) => clientWidth > 0
			);
			if (!found) throw new Error('no lanes yet');
			return found;
		});
		await vi.waitFor(() => expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth));
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		settle.mockClear();
		glide.mockClear();
		scroller.scrollBy({ left: -200, behavior: 'instant' });
		await vi.waitFor(() => expect(glide).toHaveBeenCalled(), { timeout: 5000 });
		await vi.waitFor(() => expect(settle).toHaveBeenCalled(), { timeout: 5000 });
		await vi.waitFor(() => expect(view.window.from).toBeLessThan(before), { timeout: 5000 });
	});
});

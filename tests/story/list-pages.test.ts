import { describe, expect, test } from 'vitest';
import { entryPath, isLong, listPageOf, listPages, mostListed } from '#lib/story/list-pages.ts';
import type { Outline } from '#lib/story/types.ts';

/** As much of a story as pages of its list are made of: so many events in each period, and some in none. */
function storyOf(inPeriods: readonly number[], outside = 0): Outline {
	const periods = inPeriods.map((_, i) => ({ id: `p${i}` }));
	const events = inPeriods.flatMap((many, i) =>
		Array.from({ length: many }, (_, j) => ({ id: `p${i}-${j}`, period: `p${i}` as string | null }))
	);
	const others = Array.from({ length: outside }, (_, i) => ({ id: `none-${i}`, period: null }));
	return { id: 'made', periods, events: [...events, ...others] } as unknown as Outline;
}

describe('listPages', () => {
	test('listPages(story) holds every event once, in order, no page across two periods', () => {
		const story = storyOf([401, 0, 700, 200], 5);
		const pages = listPages(story);
		expect(pages.flatMap(({ events }) => events)).toEqual(story.events);
		for (const { events, period } of pages)
			expect(new Set(events.map((event) => event.period))).toEqual(new Set([period?.id ?? null]));
		expect(pages.map(({ path }) => path)).toEqual([
			'periods/p0/1/',
			'periods/p0/2/',
			'periods/p0/3/',
			'periods/p2/1/',
			'periods/p2/2/',
			'periods/p2/3/',
			'periods/p2/4/',
			'periods/p3/1/',
			'periods/around-8/1/'
		]);
	});

	test('listPageOf(story, event) is the page that has it', () => {
		const story = storyOf([450, 700]);
		expect(listPageOf(story, 'p0-399')?.path).toBe('periods/p0/2/');
		expect(listPageOf(story, 'p0-400')?.path).toBe('periods/p0/3/');
		expect(listPageOf(story, 'nobody')).toBeUndefined();
	});
});

describe('entryPath', () => {
	test('entryPath(story, event) stays on the page of a story whose list it holds', () => {
		const story = storyOf([mostListed]);
		expect(isLong(story)).toBe(false);
		expect(entryPath(story, 'p0-7')).toBe('#event-p0-7');
	});

	test('entryPath(story, event) leads to a page of the list beyond that', () => {
		const story = storyOf([mostListed, 1]);
		expect(isLong(story)).toBe(true);
		expect(entryPath(story, 'p0-7')).toBe('periods/p0/1/#event-p0-7');
		expect(entryPath(story, 'p1-0')).toBe('periods/p1/1/#event-p1-0');
	});
});

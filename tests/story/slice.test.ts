import { describe, expect, test } from 'vitest';
import { storyById } from '#lib/server/stories.ts';
import { listPages } from '#lib/story/list-pages.ts';
import { sliceOf } from '#lib/story/slice.ts';

const story = storyById('kabul-moscow')!;
const pages = listPages(story);

describe('sliceOf', () => {
	test.each(pages.map((page) => [page.path, page] as const))(
		'sliceOf(story, page) of %s has all its events rest on, and nothing of other events',
		(_, page) => {
			const slice = sliceOf(story, page);
			expect(slice.events).toEqual(page.events);
			const used = new Set(page.events.flatMap(({ passages }) => passages.map(({ passage }) => passage)));
			const known = new Set(slice.passages.map(({ id }) => id));
			for (const id of used) expect(known).toContain(id);
			for (const id of known) expect(used.has(id) || page.period?.passages.includes(id)).toBe(true);
			const inside = new Set(page.events.map(({ id }) => id));
			expect(slice.passages.flatMap(({ events }) => events).filter((id) => !inside.has(id))).toEqual([]);
		}
	);

	test('sliceOf(story, page) keeps the blocks its passages stand in, whole and in order', () => {
		for (const page of pages) {
			const slice = sliceOf(story, page);
			for (const { source: id, start, end } of slice.passages) {
				const blocks = slice.sources.find((source) => source.id === id)?.blocks ?? [];
				const held = blocks.filter((block) => block.start < end && start < block.end);
				expect(held[0]!.start).toBeLessThanOrEqual(start);
				expect(held.at(-1)!.end).toBeGreaterThanOrEqual(end);
				const starts = blocks.map((block) => block.start);
				expect(starts).toEqual([...starts].sort((a, b) => a - b));
			}
		}
	});
});

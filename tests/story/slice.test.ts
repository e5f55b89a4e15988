import { describe, expect, test } from 'vitest';
import { listPages } from '#lib/story/list-pages.ts';
import { sliceOf } from '#lib/story/slice.ts';
import type { Passage, Period, Story } from '#lib/story/types.ts';
import { parseDocument } from '#lib/text/document.ts';
import { eventAt, storyOf } from '../comparison/compared.ts';
import { frozenStory as story } from '../frozen/frozen-story.ts';

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

	describe('of two sources', () => {
		const [first, second] = [
			'# North\n\nNothing.\n\n# South\n\nIt fell. It rose.\n\nIt stood.',
			'# East\n\nIt burned.'
		].map((text) => parseDocument(text)) as [
			ReturnType<typeof parseDocument>,
			ReturnType<typeof parseDocument>
		];
		const passage = (id: string, source: string, { text }: { text: string }, words: string) => {
			const start = text.indexOf(words);
			return {
				id,
				source,
				start,
				end: start + words.length,
				exact: words,
				events: ['e', 'other']
			} as unknown as Passage;
		};
		const many: Story = {
			...storyOf([]),
			sources: [
				{ id: 'one', ...first },
				{ id: 'two', ...second }
			] as unknown as Story['sources'],
			passages: [
				passage('burned', 'two', second, 'It burned'),
				passage('fell', 'one', first, 'It fell'),
				passage('both', 'one', first, 'It fell. It rose'),
				passage('stood', 'one', first, 'It stood')
			]
		};
		const slice = (...ids: readonly string[]) => {
			const event = eventAt('e', '2001', {
				passages: ids.map((id) => ({ passage: id, role: 'states' })) as never
			});
			return sliceOf(many, { events: [event], period: null });
		};
		const blocks = (cut: Story) =>
			cut.sources.map((source) => source.blocks.map(({ start, end }) => source.text.slice(start, end)));

		test('sliceOf(story, page) has passages in reading order, the longer of two first', () => {
			const ids = slice('burned', 'stood', 'fell', 'both').passages.map(({ id }) => id);
			expect(ids).toEqual(['both', 'fell', 'stood', 'burned']);
		});

		test('sliceOf(story, page) names of each passage the events of the page alone', () => {
			expect(slice('fell').passages[0]!.events).toEqual(['e']);
		});

		test('sliceOf(story, page) has what its period rests on', () => {
			const period = { id: 'fire', passages: ['burned'] } as unknown as Period;
			const cut = sliceOf(many, { events: [], period });
			expect(cut.passages.map(({ id }) => id)).toEqual(['burned']);
			expect(cut.periods).toEqual([period]);
		});

		test('sliceOf(story, page) has the heading of each section once, and no source of which nothing is left', () => {
			expect(blocks(slice('fell', 'stood'))).toEqual([['South', 'It fell. It rose.', 'It stood.']]);
			expect(blocks(slice('burned'))).toEqual([['East', 'It burned.']]);
		});
	});
});

import { passageById } from './lookup.ts';
import type { ListPage } from './list-pages.ts';
import type { Block } from '#lib/text/document.ts';
import type { Source, Story } from './types.ts';

/**
 * A story of some of its events, as of one page of its list: with the passages these and their period rest on, and of each source
 * the blocks in which those stand, under their headings. Texts stay whole, as offsets count in them.
 */
export function sliceOf(story: Story, { events, period }: Pick<ListPage<Story>, 'events' | 'period'>): Story {
	const inside = new Set(events.map(({ id }) => id));
	const used = new Set([
		...events.flatMap(({ passages }) => passages.map(({ passage }) => passage)),
		...(period?.passages ?? [])
	]);
	const passages = [...used]
		.flatMap((id) => passageById(story, id) ?? [])
		.sort((a, b) => placeOf(story, a.source) - placeOf(story, b.source) || a.start - b.start || b.end - a.end)
		.map((passage) => ({ ...passage, events: passage.events.filter((id) => inside.has(id)) }));
	return {
		...story,
		events,
		periods: period ? [period] : [],
		passages,
		sources: story.sources
			.map((source) => ({
				...source,
				blocks: blocksUnder(
					source.blocks,
					passages.filter((passage) => passage.source === source.id)
				)
			}))
			.filter(({ blocks }) => blocks.length > 0)
	};
}

/** A story with only the blocks of its sources that events or periods rest on. Texts stay whole, as offsets count in them. */
export function citedOf(story: Story): Story {
	const cited = new Set(story.periods.flatMap(({ passages }) => passages));
	const used = story.passages.filter(({ id, events }) => events.length > 0 || cited.has(id));
	return {
		...story,
		sources: story.sources.map((source) => ({
			...source,
			blocks: blocksUnder(
				source.blocks,
				used.filter((passage) => passage.source === source.id)
			)
		}))
	};
}

function placeOf(story: Story, source: string): number {
	return story.sources.findIndex(({ id }) => id === source);
}

/** The blocks that hold any of some passages, both in reading order, each section's heading before them. */
function blocksUnder(
	blocks: Source['blocks'],
	passages: readonly { readonly start: number; readonly end: number }[]
): Block[] {
	const kept: Block[] = [];
	let heading: Block | undefined;
	let next = 0;
	for (const block of blocks) {
		if (block.kind === 'heading') heading = block;
		while (next < passages.length && passages[next]!.end <= block.start) next++;
		if (!passages[next] || passages[next]!.start >= block.end) continue;
		if (heading && heading !== block) kept.push(heading);
		heading = undefined;
		kept.push(block);
	}
	return kept;
}

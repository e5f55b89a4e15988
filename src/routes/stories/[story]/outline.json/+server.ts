import { json } from '@sveltejs/kit';
import { longStoryEntries, storyOf } from '#lib/server/entries.ts';
import { packOutline } from '#lib/story/packed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = longStoryEntries;

/**
 * What the script of a long story's page asks for once somebody uses the drawing. Passages stand on other pages: it
 * knows none. Not a format for others, who have story.json.
 */
export const GET: RequestHandler = ({ params }) => {
	const story = storyOf(params);
	const withoutPassages = {
		...story,
		passages: [],
		periods: story.periods.map((period) => ({ ...period, passages: [] })),
		events: story.events.map((event) => ({ ...event, passages: [] }))
	};
	return json(packOutline(withoutPassages));
};

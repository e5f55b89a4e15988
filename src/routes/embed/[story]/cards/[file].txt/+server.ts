import { error } from '@sveltejs/kit';
import { allStories } from '#lib/server/stories.ts';
import { storyOf } from '#lib/server/entries.ts';
import { isLong } from '#lib/story/list-pages.ts';
import { listedTogether } from '#lib/story/sizes.ts';
import { stretchesOf } from '#lib/story/stretches.ts';
import { cardsText } from '../cards-text.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	allStories()
		.filter(isLong)
		.flatMap(({ id, events }) =>
			stretchesOf(events, listedTogether).map((_, i) => ({ story: id, file: `${i + 1}` }))
		);

/** Cards of a long story's embed, whose script makes elements of what is asked for. Not a format for others. */
export const GET: RequestHandler = ({ params }) => {
	const story = storyOf(params);
	const events = stretchesOf(story.events, listedTogether)[Number(params.file) - 1];
	if (!events) error(404, `no such file of cards: "${params.file}"`);
	return new Response(cardsText(story, events), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

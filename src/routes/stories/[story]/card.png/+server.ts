import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { storyCard } from '#lib/cards/cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** What link previews show of the story. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = storyOf(params);
	return new Response(await rasterise(storyCard(story, siteRoot(url)), await fontsOf(story)), {
		headers: { 'content-type': 'image/png' }
	});
};

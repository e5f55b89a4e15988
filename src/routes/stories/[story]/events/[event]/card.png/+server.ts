import { siteRoot } from '#lib/page/site-url.ts';
import { eventEntries, eventOf } from '#lib/server/entries.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { eventCard } from '#lib/cards/cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = eventEntries;

/** What link previews show of an event. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { story, event } = eventOf(params);
	return new Response(await rasterise(eventCard(story, event, siteRoot(url)), await fontsOf(story)), {
		headers: { 'content-type': 'image/png' }
	});
};

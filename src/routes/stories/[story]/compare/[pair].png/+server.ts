import { siteRoot } from '#lib/page/site-url.ts';
import { pairEntries, pairOf } from '#lib/server/entries.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { pairCard } from '#lib/cards/cards.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = pairEntries;

/** What link previews show of two periods compared. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { story, periods } = pairOf(params);
	return new Response(await rasterise(pairCard(story, periods, siteRoot(url)), await fontsOf(story)), {
		headers: { 'content-type': 'image/png' }
	});
};

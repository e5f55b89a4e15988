import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { storyStill } from '#lib/cards/still.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** What stands in the place of an embed until it has come, or for good. At twice its size, in few colours. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = storyOf(params);
	const image = await rasterise(storyStill(story, siteRoot(url)), await fontsOf(story), 2, 'few');
	return new Response(image, {
		headers: { 'content-type': 'image/png' }
	});
};

import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { fontsOf } from '#lib/server/fonts/story-fonts.ts';
import { rasterise } from '#lib/server/raster.ts';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The still picture for programs that read no SVG, at twice its size. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = storyOf(params);
	const image = await rasterise(timelinePicture(story, siteRoot(url)), await fontsOf(story), 2);
	return new Response(image, {
		headers: { 'content-type': 'image/png' }
	});
};

import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { png } from '#lib/server/png.ts';
import { timelinePicture } from '../picture.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The still picture for programs that read no SVG, at twice its size. */
export const GET: RequestHandler = async ({ params, url }) => {
	return new Response(await png(timelinePicture(storyOf(params), siteRoot(url)), 2), {
		headers: { 'content-type': 'image/png' }
	});
};

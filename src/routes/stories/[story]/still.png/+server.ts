import { shortStoryEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { png } from '#lib/server/png.ts';
import { storyStill } from '../still.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = shortStoryEntries;

/** What stands in the place of an embed until it has come, or for good. At twice its size, in few colours. */
export const GET: RequestHandler = async ({ params, url }) => {
	return new Response(await png(storyStill(storyOf(params), siteRoot(url)), 2, 'few'), {
		headers: { 'content-type': 'image/png' }
	});
};

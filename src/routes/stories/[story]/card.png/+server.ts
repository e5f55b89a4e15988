import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { png } from '#lib/server/png.ts';
import { storyCard } from '../cards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** What link previews show of the story. */
export const GET: RequestHandler = async ({ params, url }) => {
	return new Response(await png(storyCard(storyOf(params), siteRoot(url))), {
		headers: { 'content-type': 'image/png' }
	});
};

import { siteRoot } from '#lib/page/site-url.ts';
import { pairEntries, pairOf } from '#lib/server/entries.ts';
import { png } from '#lib/server/png.ts';
import { pairCard } from '../../cards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = pairEntries;

/** What link previews show of two periods compared. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { story, periods } = pairOf(params);
	return new Response(await png(pairCard(story, periods, siteRoot(url))), {
		headers: { 'content-type': 'image/png' }
	});
};

import { siteRoot } from '#lib/page/site-url.ts';
import { eventEntries, eventOf } from '#lib/server/entries.ts';
import { png } from '#lib/server/png.ts';
import { eventCard } from '../../../cards.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = eventEntries;

/** What link previews show of an event. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { story, event } = eventOf(params);
	return new Response(await png(eventCard(story, event, siteRoot(url))), {
		headers: { 'content-type': 'image/png' }
	});
};

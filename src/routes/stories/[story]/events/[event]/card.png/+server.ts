import { siteRoot } from '#lib/page/site-url.ts';
import { eventEntries, eventOf } from '#lib/server/entries.ts';
import { eventCard } from '#lib/cards/cards.ts';
import { languageOf, png } from '../../../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = eventEntries;

/** What link previews show of an event. */
export const GET: RequestHandler = ({ params, url }) => {
	const { story, event } = eventOf(params);
	return png(eventCard(story, event, siteRoot(url), languageOf(params)), story);
};

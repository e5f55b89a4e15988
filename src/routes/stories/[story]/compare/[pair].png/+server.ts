import { siteRoot } from '#lib/page/site-url.ts';
import { pairEntries, pairOf } from '#lib/server/entries.ts';
import { pairCard } from '#lib/cards/cards.ts';
import { languageOf, png } from '../../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = pairEntries;

/** What link previews show of two periods compared. */
export const GET: RequestHandler = ({ params, url }) => {
	const { story, periods } = pairOf(params);
	return png(pairCard(story, periods, siteRoot(url), languageOf(params)), story);
};

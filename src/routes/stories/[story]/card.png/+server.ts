import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { storyCard } from '#lib/cards/cards.ts';
import { languageOf, png } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** What link previews show of the story. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	return png(storyCard(story, siteRoot(url), languageOf(params)), story);
};

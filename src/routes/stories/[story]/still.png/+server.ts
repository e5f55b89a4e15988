import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { storyStill } from '#lib/cards/still.ts';
import { languageOf, png } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** What stands in the place of an embed until it has come, or for good. At twice its size, in few colours. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	return png(storyStill(story, siteRoot(url), languageOf(params)), story, 2, 'few');
};

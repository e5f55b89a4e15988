import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { json } from '@sveltejs/kit';
import { storyAddresses } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { timelineJs } from '#lib/export/timelinejs.ts';
import { languageOf } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The events as TimelineJS 3 imports them. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	return json(timelineJs(story, storyAddresses(siteRoot(url), story, languageOf(params))));
};

import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { json } from '@sveltejs/kit';
import { storyAddresses } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { oembed } from '#lib/export/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** How to embed the story, for publishing systems. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	return json(oembed(story, storyAddresses(siteRoot(url), story)));
};

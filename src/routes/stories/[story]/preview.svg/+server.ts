import { listedStoryEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { storyPreview } from '#lib/cards/preview.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = listedStoryEntries;

/** The story's drawing in small, for the list of stories. */
export const GET: RequestHandler = ({ params, url }) =>
	new Response(storyPreview(storyOf(params), siteRoot(url)), {
		headers: { 'content-type': 'image/svg+xml' }
	});

import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { annotations } from '#lib/export/annotations.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** Every link between an event and a passage, for annotation tools. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	const collection = annotations(story, storyAddresses(siteRoot(url), story));
	return new Response(JSON.stringify(collection, null, '\t'), {
		headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' }
	});
};

import { eventEntries, eventOf } from '#lib/server/entries.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { oembed, oembedXml } from '#lib/export/oembed.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = eventEntries;

/** How to embed an event, for publishing systems that read XML. */
export const GET: RequestHandler = ({ params, url }) => {
	const { story, event } = eventOf(params);
	const answer = oembed(story, storyAddresses(siteRoot(url), story), event);
	return new Response(oembedXml(answer), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};

import { oembedXml } from '#lib/export/oembed.ts';
import { comparedStoryEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { comparisonAnswer } from '../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = comparedStoryEntries;

/** How to embed the comparison, for publishing systems that read XML. */
export const GET: RequestHandler = ({ params, url }) => {
	return new Response(oembedXml(comparisonAnswer(storyOf(params), siteRoot(url))), {
		headers: { 'content-type': 'text/xml; charset=utf-8' }
	});
};

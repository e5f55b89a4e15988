import { arrange } from '#lib/compare/arrange.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { comparisonOembed, oembed, oembedXml } from '#lib/export/oembed.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { eventOf, storyOf } from '#lib/server/entries.ts';
import { defaultComparison } from '#lib/state/comparison.ts';
import { words } from '#lib/words/words.ts';

/** What the address of an answer says. */
interface Asked {
	readonly story: string;
	/** of the page it is about, where it is a further one that the story asks for */
	readonly language?: string;
}

/** How to embed a story. @param url of the answer */
export function storyAnswer(asked: Asked, url: URL) {
	const story = storyOf(asked);
	return oembed(story, storyAddresses(siteRoot(url), story, asked.language));
}

/** How to embed an event of it. */
export function eventAnswer(asked: Asked & { readonly event: string }, url: URL) {
	const { story, event } = eventOf(asked);
	return oembed(story, storyAddresses(siteRoot(url), story, asked.language), event);
}

/** How to embed the comparison it begins with. */
export function comparisonAnswer(asked: Asked, url: URL) {
	const story = storyOf(asked);
	const { subjects } = arrange(story, defaultComparison(story)).comparison;
	const addresses = storyAddresses(siteRoot(url), story, asked.language);
	return comparisonOembed(story, addresses, words.comparison.compared(subjects));
}

/** An answer for publishing systems that read XML. */
export function inXml(answer: Parameters<typeof oembedXml>[0]): Response {
	return new Response(oembedXml(answer), { headers: { 'content-type': 'text/xml; charset=utf-8' } });
}

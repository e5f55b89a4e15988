import type { Story, StoryEvent } from '#lib/story/types.ts';
import { isAbsolute, type StoryAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';
import { words } from '#lib/words/words.ts';

/** Of the frame, px. It is fluid: hosts make it as wide as their column. */
const size = { width: 600, height: 600 };
export const cardSize = { width: 1200, height: 630 };
/** seconds consumers may keep the answer: a day */
const cacheAge = 86_400;

/**
 * The oEmbed answer for a story, or for one event of it. https://oembed.com
 *
 * A file cannot obey `maxwidth` and `maxheight`, so the frame is modest. Its HTML is one line with nothing between
 * the tags of the frame and no fragment in its address: WordPress insists. The link comes first, inside `noscript`:
 * WordPress drops that tag and keeps the link, everybody else shows it where there are no scripts.
 *
 * While the site's own address is not known the answer is of type `link`, which is valid without any.
 */
export function oembed(
	story: Story,
	addresses: StoryAddresses,
	event?: StoryEvent
): Record<string, string | number> {
	const title = oneLine(event ? words.site.pageTitle(event.title, story.title) : story.title);
	const known = { version: '1.0', title, provider_name: 'Passage Timeline', cache_age: cacheAge };
	if (!isAbsolute(addresses.site)) return { type: 'link', ...known };

	const own = event && addresses.event(event.id);
	const page = escapeXml(own?.page ?? addresses.story);
	const frame = escapeXml(own?.embed ?? addresses.embed);
	const name = escapeXml(title);
	return {
		type: 'rich',
		...known,
		provider_url: addresses.site,
		...size,
		thumbnail_url: own?.card ?? addresses.card,
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
		html:
			`<noscript><blockquote><a href="${page}">${name}</a></blockquote></noscript>` +
			`<iframe src="${frame}" width="${size.width}" height="${size.height}" frameborder="0" title="${escapeXml(words.embed.frame(title))}"></iframe>`
	};
}

/** The same answer as XML. */
export function oembedXml(answer: Readonly<Record<string, string | number>>): string {
	const fields = Object.entries(answer).map(([key, value]) => `<${key}>${escapeXml(String(value))}</${key}>`);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

import type { Story, StoryEvent } from '#lib/story/types.ts';
import { isAbsolute, type StoryAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';
import { words } from '#lib/words/words.ts';

/** Of the frame, px: on a phone its passage is in sight then. The frame itself is as wide as its column. */
const size = { width: 600, height: 680 };
export const cardSize = { width: 1200, height: 630 };
/** seconds consumers may keep the answer: a day */
const cacheAge = 86_400;

/** What an answer is about; its addresses are complete, or paths from the root while the site's is unknown. */
interface Subject {
	readonly title: string;
	readonly page: string;
	/** the embedded version */
	readonly frame: string;
	/** its share image */
	readonly card: string;
	/** as far as the story names any */
	readonly authors: readonly string[];
}

/** The oEmbed answer for a story, or for one event of it. */
export function oembed(story: Story, addresses: StoryAddresses, event?: StoryEvent): Answer {
	const { page, embed, card } = event ? addresses.event(event.id) : { ...addresses, page: addresses.story };
	const title = event ? `${event.title} · ${story.title}` : story.title;
	return answer(addresses.site, { title, page, frame: embed, card, authors: story.publication.authors });
}

/** The oEmbed answer for the comparison of a story. @param compared what is compared, in words */
export function comparisonOembed(story: Story, addresses: StoryAddresses, compared: string): Answer {
	const { compare: page, embedCompare: frame, card } = addresses;
	const { authors } = story.publication;
	return answer(addresses.site, { title: `${compared} · ${story.title}`, page, frame, card, authors });
}

type Answer = Record<string, string | number>;

/**
 * https://oembed.com
 *
 * A file cannot obey `maxwidth` and `maxheight`, so the frame is as wide as its column. Its HTML is one line with nothing
 * between the tags of the frame and no fragment in its address: WordPress insists. The link comes first, inside
 * `noscript`: WordPress drops that tag and keeps the link, everybody else shows it where there are no scripts.
 *
 * While the site's own address is not known the answer is of type `link`, which is valid without any.
 */
function answer(site: string, subject: Subject): Answer {
	const title = oneLine(subject.title);
	const known = {
		version: '1.0',
		title,
		...(subject.authors.length > 0 && { author_name: words.numbers.list(subject.authors) }),
		provider_name: 'Passage Timeline',
		cache_age: cacheAge
	};
	if (!isAbsolute(site)) return { type: 'link', ...known };

	const name = escapeXml(title);
	return {
		type: 'rich',
		...known,
		provider_url: site,
		...size,
		thumbnail_url: subject.card,
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
		html:
			`<noscript><blockquote><a href="${escapeXml(subject.page)}">${name}</a></blockquote></noscript>` +
			`<iframe src="${escapeXml(subject.frame)}" width="100%" height="${size.height}" frameborder="0" title="${escapeXml(words.embed.frame(title))}"></iframe>`
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

import { isFromSource } from '#lib/story/mention.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { isAbsolute, type StoryAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';
import { words } from '#lib/words/words.ts';

/** Of the frame, px: on a phone its passage is in sight then. The frame itself is as wide as its column. */
const size = { width: 600, height: 680 };
export const cardSize = { width: 1200, height: 630 };
/** seconds consumers may keep the answer: a day */
const cacheAge = 86_400;

/**
 * Characters of the text that stands in the place of the frame: about as high as that, in a column as on a phone, so that
 * what follows hardly moves when the frame comes.
 */
const room = 1150;

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
	/** what the link to the page says, at the end */
	readonly open: string;
}

/** The oEmbed answer for a story, or for one event of it. */
export function oembed(story: Story, addresses: StoryAddresses, event?: StoryEvent): Answer {
	const { page, embed, card } = event ? addresses.event(event.id) : { ...addresses, page: addresses.story };
	const title = event ? `${event.title} · ${story.title}` : story.title;
	const subject = { title, page, frame: embed, card, authors: story.publication.authors };
	return answer(addresses.site, { ...subject, open: words.embed.openFull }, () =>
		inWords(story, addresses, event)
	);
}

/** The oEmbed answer for the comparison of a story. @param compared what is compared, in words */
export function comparisonOembed(story: Story, addresses: StoryAddresses, compared: string): Answer {
	const { compare: page, embedCompare: frame, card } = addresses;
	const { authors } = story.publication;
	const title = `${compared} · ${story.title}`;
	const subject = { title, page, frame, card, authors, open: words.embed.openComparison };
	return answer(addresses.site, subject, () => inWords(story, addresses));
}

type Answer = Record<string, string | number>;

/**
 * https://oembed.com
 *
 * A file cannot obey `maxwidth` and `maxheight`, so the frame is as wide as its column. Its HTML is one line with nothing
 * between the tags of the frame and no fragment in its address: WordPress insists. Text and links come first, inside
 * `noscript`: WordPress drops that tag and shows them until the frame has spoken, and in its feeds; everybody else shows
 * them where there are no scripts.
 *
 * While the site's own address is not known the answer is of type `link`, which is valid without any.
 *
 * @param inPlace what is said to those who see no frame, as HTML
 */
function answer(site: string, subject: Subject, inPlace: () => readonly string[]): Answer {
	const title = oneLine(subject.title);
	const known = {
		version: '1.0',
		title,
		...(subject.authors.length > 0 && { author_name: words.numbers.list(subject.authors) }),
		provider_name: 'Passage Timeline',
		cache_age: cacheAge
	};
	if (!isAbsolute(site)) return { type: 'link', ...known };

	return {
		type: 'rich',
		...known,
		provider_url: site,
		...size,
		thumbnail_url: subject.card,
		thumbnail_width: cardSize.width,
		thumbnail_height: cardSize.height,
		html:
			`<noscript><blockquote>${[link(subject.page, title), ...inPlace(), link(subject.page, subject.open)].join(' · ')}</blockquote></noscript>` +
			`<iframe src="${escapeXml(subject.frame)}" width="100%" height="${size.height}" frameborder="0" title="${escapeXml(words.embed.frame(title))}"></iframe>`
	};
}

/** The events of the source from the first asked for on, as many as there is room for: of HTML, links are all that stays. */
function inWords(story: Story, addresses: StoryAddresses, first?: StoryEvent): readonly string[] {
	const begin = Math.max(
		story.events.findIndex(({ id }) => id === first?.id),
		0
	);
	const events = story.events.slice(begin).filter((event) => isFromSource(event) || event.id === first?.id);
	const said = [words.embed.linked(story.events.filter(isFromSource).length)];
	let left = room;
	for (const { id, when, title } of events) {
		const date = `${words.dates.date(when, 'short')}: `;
		left -= date.length + title.length;
		if (left < 0) break;
		said.push(escapeXml(date) + link(addresses.event(id).page, oneLine(title)));
	}
	return said;
}

function link(address: string, text: string): string {
	return `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
}

/** The same answer as XML. */
export function oembedXml(answer: Readonly<Record<string, string | number>>): string {
	const fields = Object.entries(answer).map(([key, value]) => `<${key}>${escapeXml(String(value))}</${key}>`);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

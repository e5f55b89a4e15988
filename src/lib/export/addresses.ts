import { entryPath, isLong } from '#lib/story/list-pages.ts';
import type { Outline } from '#lib/story/types.ts';

/** Where a story's pages and files stand, for whatever leaves the site. Pages and files that say words of ours are of one language; files of data are of none. */
export interface StoryAddresses {
	/** the front page */
	readonly site: string;
	/** the timeline */
	readonly story: string;
	/** the story's share image */
	readonly card: string;
	/** a file of the story, by its name */
	readonly file: (name: string) => string;
	/** what keeps the place of the embedded version, and the whole timeline as a picture */
	readonly still: string;
	readonly picture: string;
	/** the embedded version */
	readonly embed: string;
	readonly annotations: string;
	/** the plain text of a source, as annotations count in it */
	readonly source: (id: string) => string;
	readonly event: (id: string) => EventAddresses;
	/** the comparison of periods */
	readonly compare: string;
	/** the embedded version of it */
	readonly embedCompare: string;
	/** share image of two periods compared, the earlier in the story first */
	readonly pairCard: (first: string, second: string) => string;
}

export interface EventAddresses {
	/** the event's own page; of a long story, whose events have none, its entry in the list */
	readonly page: string;
	readonly card: string;
	readonly embed: string;
	/** the event's entry in the timeline */
	readonly entry: string;
}

/**
 * @param site the address of the front page, with a slash at its end: `https://example.org/`, `/name/`
 * @param language of the pages, a further one that the story asks for; undefined: the story's own
 */
export function storyAddresses(site: string, story: Outline, language?: string): StoryAddresses {
	const pages = language === undefined ? site : `${site}${language}/`;
	const own = `${pages}stories/${story.id}/`;
	const files = `${site}stories/${story.id}/`;
	const embed = `${pages}embed/${story.id}/`;
	return {
		site,
		story: own,
		card: `${own}card.png`,
		file: (name) => (speaks(name) ? own : files) + name,
		still: `${own}still.png`,
		picture: `${own}timeline.png`,
		embed,
		annotations: `${files}annotations.jsonld`,
		source: (id) => `${files}sources/${id}.txt`,
		compare: `${own}compare/`,
		embedCompare: `${embed}compare/`,
		pairCard: (first, second) => `${own}compare/${pairName(first, second)}.png`,
		event: (id) => {
			const entry = own + entryPath(story, id);
			const embedded = `${embed}?e=${id}`;
			if (isLong(story)) return { page: entry, card: `${own}card.png`, embed: embedded, entry };
			const page = `${own}events/${id}/`;
			return { page, card: `${page}card.png`, embed: embedded, entry };
		}
	};
}

/** Whether a file of a story says words of ours, dates in words among them: then there is one in each language of its pages. */
export function speaks(name: string): boolean {
	return /\.(?:png|svg|html|csv)$|^timelinejs\.json$/.test(name);
}

/** The name of a pair's files. Ids hold no two hyphens in a row. */
export function pairName(first: string, second: string): string {
	return `${first}--${second}`;
}

/** Whether an address is complete, so that it leads home from anywhere. */
export function isAbsolute(address: string): boolean {
	return /^https?:\/\//.test(address);
}

/** Where a story's pages and files stand, for whatever leaves the site. */
export interface StoryAddresses {
	/** the front page */
	readonly site: string;
	/** the timeline */
	readonly story: string;
	/** the story's share image */
	readonly card: string;
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
	/** the event's own page */
	readonly page: string;
	readonly card: string;
	readonly embed: string;
	/** the event's entry in the timeline */
	readonly entry: string;
}

/**
 * @param site the address of the front page, with a slash at its end: `https://example.org/`, `/name/`
 * @param story its id
 */
export function storyAddresses(site: string, story: string): StoryAddresses {
	const own = `${site}stories/${story}/`;
	const embed = `${site}embed/${story}/`;
	return {
		site,
		story: own,
		card: `${own}card.png`,
		embed,
		annotations: `${own}annotations.jsonld`,
		source: (id) => `${own}sources/${id}.txt`,
		compare: `${own}compare/`,
		embedCompare: `${embed}compare/`,
		pairCard: (first, second) => `${own}compare/${pairName(first, second)}.png`,
		event: (id) => ({
			page: `${own}events/${id}/`,
			card: `${own}events/${id}/card.png`,
			embed: `${embed}?e=${id}`,
			entry: `${own}#event-${id}`
		})
	};
}

/** The name of a pair's files. Ids hold no two hyphens in a row. */
export function pairName(first: string, second: string): string {
	return `${first}--${second}`;
}

/** Whether an address is complete, so that it leads home from anywhere. */
export function isAbsolute(address: string): boolean {
	return /^https?:\/\//.test(address);
}

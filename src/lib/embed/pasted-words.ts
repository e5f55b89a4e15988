import { isFromSource } from '#lib/story/mention.ts';
import type { ComparedStory } from '#lib/story/compared-story.ts';
import { words } from '#lib/words/words.ts';

/** What codes for other people's pages say to readers of those, in one language. */
export interface PastedWords {
	/** each with `titlePlace` where the title of what is embedded stands */
	readonly interactive: string;
	readonly frame: string;
	/** in place of the picture */
	readonly alt: string;
	/** name of the comparison */
	readonly comparison: string;
	readonly showAll: string;
	readonly showAllOf: string;
}

/** No character of any text. */
const titlePlace = '\0';

/** In the language that is spoken, as plain data: a page may offer codes in others than its own. */
export function pastedWords(story: Pick<ComparedStory, 'dek' | 'events' | 'periods'>): PastedWords {
	return {
		interactive: words.embed.interactive(titlePlace),
		frame: words.embed.frame(titlePlace),
		alt: words.embed.alt(story.events.filter(isFromSource).length, story.dek),
		comparison: words.embed.comparisonTitle(story.periods.length > 1),
		showAll: words.embed.showAll,
		showAllOf: words.embed.showAllOf
	};
}

/** @param phrase `interactive` or `frame` */
export function titled(phrase: string, title: string): string {
	return phrase.replace(titlePlace, () => title);
}

import { defaultLanguage, interfaceFor, languageTags, type LanguageTag } from '#lib/text/languages.ts';
import { allStories, storyById } from './stories.ts';

/** What addresses say of the language of a page or file. */
interface Asked {
	readonly language?: string;
	readonly story?: string;
}

/** The language of the interface on a page or in a file: the one its address names, or that of its story, where it is spoken. */
export function pageLanguage({ language, story: id }: Asked): LanguageTag {
	const asked = languageTags.find((tag) => tag === language);
	if (asked) return asked;
	try {
		const story = id === undefined ? undefined : storyById(id);
		return story ? interfaceFor(story.language) : defaultLanguage;
	} catch {
		// what is wrong with stories is told by what draws the page
		return defaultLanguage;
	}
}

/** The languages this site speaks: those of its stories, those they ask for, and that of the pages which are of no story. */
export function usedLanguages(): readonly LanguageTag[] {
	const used = new Set([
		defaultLanguage,
		...allStories().flatMap((story) => [interfaceFor(story.language), ...story.languages])
	]);
	return languageTags.filter((tag) => used.has(tag));
}

import { resolve } from '$app/paths';
import { page } from '$app/state';
import { storyAddresses, type StoryAddresses } from '#lib/export/addresses.ts';
import type { Outline, Story } from '#lib/story/types.ts';
import { defaultLanguage, interfaceFor, type LanguageTag } from '#lib/text/languages.ts';
import { siteRoot } from './site-url.ts';

/*
 * A story's pages in a further language stand below its tag, in the same order: `/fr/stories/kabul-moscow/compare/`. What
 * there is only once, its files, keeps its one address and speaks the story's own.
 */

/** Path of a story's page, with a slash at its end. @param language undefined: the story's own */
export function storyPathIn(language: string | undefined, story: string): string {
	if (language === undefined) return `${resolve('/(site)/stories/[story]', { story })}/`;
	return `${resolve('/[language]/(site)/stories/[story]', { language, story })}/`;
}

/** Path of the workbench, with a slash at its end. */
export function makePathIn(language: LanguageTag): string {
	if (language === defaultLanguage) return `${resolve('/(site)/make')}/`;
	return `${resolve('/[language]/(site)/make', { language })}/`;
}

/** The same in the language of the page being drawn. */
export function storyPath(story: string): string {
	return storyPathIn(page.params.language, story);
}

/** Path of a story's embed. @param language undefined: the story's own */
export function embedPathIn(language: string | undefined, story: string): string {
	if (language === undefined) return `${resolve('/embed/[story]', { story })}/`;
	return `${resolve('/[language]/embed/[story]', { language, story })}/`;
}

/** A language that a story's pages are in. */
interface PageLanguage {
	readonly tag: LanguageTag;
	/** the same as in addresses; undefined: the story's own */
	readonly language: LanguageTag | undefined;
}

/** The languages that a story's pages exist in, its own first. */
export function languagesOf({ language, languages }: Pick<Story, 'language' | 'languages'>): PageLanguage[] {
	return [
		{ tag: interfaceFor(language), language: undefined },
		...languages.map((tag) => ({ tag, language: tag }))
	];
}

/** Where a story's pages and files stand, as others know them. @param language undefined: the story's own */
export function addressesIn(language: string | undefined, story: Outline): StoryAddresses {
	return storyAddresses(siteRoot(page.url), story, language);
}

/** The same in the language of the page being drawn. */
export function addressesOf(story: Outline): StoryAddresses {
	return addressesIn(page.params.language, story);
}

import { resolve } from '$app/paths';
import { page } from '$app/state';
import { siteRoot } from './site-url.ts';

/*
 * A story's pages in a further language stand below its tag, in the same order: `/fr/stories/kabul-moscow/`. What there is
 * only once, files and views that speak one language, keeps its one address.
 */

/** Path of a story's page, with a slash at its end. @param language undefined: the story's own */
export function storyPathIn(language: string | undefined, story: string): string {
	if (language === undefined) return `${resolve('/(site)/stories/[story]', { story })}/`;
	return `${resolve('/[language]/(site)/stories/[story]', { language, story })}/`;
}

/** The same in the language of the page being drawn. */
export function storyPath(story: string): string {
	return storyPathIn(page.params.language, story);
}

/** Where pages in a language stand, as `siteRoot` is where pages do. @param language undefined: each story's own */
export function rootOf(language: string | undefined): string {
	return siteRoot(page.url) + (language === undefined ? '' : `${language}/`);
}

/** The same for the language of the page being drawn. */
export function languageRoot(): string {
	return rootOf(page.params.language);
}

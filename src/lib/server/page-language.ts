import { defaultLanguage, spokenFor, type LanguageTag } from '#lib/text/languages.ts';
import { storyById } from './stories.ts';

/** The language of the interface on a page or in a file, by the parameters of its address: the story's own, where it is spoken. */
export function pageLanguage({ story: id }: { readonly story?: string }): LanguageTag {
	try {
		const story = id === undefined ? undefined : storyById(id);
		return (story && spokenFor(story.language)) ?? defaultLanguage;
	} catch {
		// what is wrong with stories is told by what draws the page
		return defaultLanguage;
	}
}

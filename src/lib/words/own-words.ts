import { directionOf } from '#lib/story/language.ts';
import { isOneLanguage } from '#lib/text/languages.ts';
import { words } from '#lib/words/words.ts';

interface LanguageAttributes {
	readonly lang?: string;
	readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Attributes of an element that quotes a source: its language is told in any case. @param language BCP 47 */
export function quotedWords(language: string): LanguageAttributes {
	const direction = directionOf(language);
	return { lang: language, dir: direction === directionOf(words.tag) ? undefined : direction };
}

/** Attributes of an element that holds words of a story and not of the interface: none where both speak one language. */
export function ownWords(language: string): LanguageAttributes {
	return isOneLanguage(language, words.tag) ? {} : quotedWords(language);
}

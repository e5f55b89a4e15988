import type { Language } from './languages.ts';

const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const others =
	/[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Thai}]/u;

/**
 * A name within a sentence: one of letters that run the other way is set apart by marks of direction, or a number after it
 * would be drawn before it.
 */
export function isolated(name: string, sentence: Language['direction']): string {
	return (sentence === 'ltr' ? rightToLeft : others).test(name) ? `\u2068${name}\u2069` : name;
}

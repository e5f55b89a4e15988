import { expect, test } from 'vitest';
import { languageTags } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { ownWords, quotedWords } from '#lib/words/own-words.ts';

test('ownWords(language) names language and direction where they are not the interface’s', () => {
	expect(ownWords('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(ownWords('ja')).toEqual({ lang: 'ja' });
	expect(ownWords('en-GB')).toEqual({});
	expect(ownWords('en-Cyrl')).toEqual({ lang: 'en-Cyrl' });
});

test('quotedWords(language) names the language in any case', () => {
	expect(quotedWords('en-GB')).toEqual({ lang: 'en-GB' });
	expect(quotedWords('fa')).toEqual({ lang: 'fa', dir: 'rtl' });
});

test('ownWords(language) goes by the language that is spoken', () => {
	const other = languageTags.find((tag) => tag !== 'en') ?? 'en';
	expect(inLanguage(other, () => ownWords(other))).toEqual({});
	expect(inLanguage(other, () => ownWords('mn'))).toMatchObject({ lang: 'mn' });
	expect(inLanguage(other, () => 'lang' in ownWords('en'))).toBe(other !== 'en');
});

import { expect, test } from 'vitest';
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

import { expect, test } from 'vitest';
import { directionOf, ownWords } from '#lib/story/language.ts';

test.for([
	['ar', 'rtl'],
	['fa', 'rtl'],
	['he', 'rtl'],
	['ur-PK', 'rtl'],
	['az', undefined],
	['az-Arab', 'rtl'],
	['ru', undefined],
	['en', undefined]
] as const)('directionOf("%s") is that of its script', ([language, direction]) => {
	expect(directionOf(language)).toBe(direction);
});

test('ownWords(language) names language and direction where they are not the interface’s', () => {
	expect(ownWords('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
	expect(ownWords('ja')).toEqual({ lang: 'ja' });
	expect(ownWords('en-GB')).toEqual({});
});

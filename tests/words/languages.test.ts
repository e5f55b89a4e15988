import { describe, expect, it } from 'vitest';
import { languageTags, spokenFor } from '#lib/text/languages.ts';
import { all } from '#lib/words/all.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';

describe('spokenFor(language)', () => {
	it('is the same language, wherever it is spoken, and none in another script', () => {
		expect(['en', 'en-GB', 'en-Latn'].map(spokenFor)).toEqual(['en', 'en', 'en']);
		expect(spokenFor('en-Cyrl')).toBeNull();
		expect(spokenFor('mis')).toBeNull();
	});
});

describe('words', () => {
	it.each(languageTags)('are those of the language that is spoken: %s', (tag) => {
		expect(inLanguage(tag, () => words.tag)).toBe(tag);
		expect(inLanguage(tag, () => words.site.skip)).toBe(all[tag].site.skip);
	});
});

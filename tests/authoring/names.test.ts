import { describe, expect, test } from 'vitest';
import { freeName, shortened, slug, titleOf } from '#lib/authoring/names.ts';
import { ID } from '#lib/story/parse/fields.ts';

test.each([
	['The Court’s Émigré ruling of 2015', 'the-courts-emigre-ruling-of-2015'],
	['国連安全保障理事会', ''],
	['--- ', '']
])('slug(%j) is a name for addresses', (words, name) => {
	expect(slug(words)).toBe(name);
});

test('freeName() gives a name nobody has', () => {
	expect(freeName('国連', 'event', new Set(['event', 'event-2']))).toBe('event-3');
	expect(freeName('word '.repeat(40), 'event', new Set())).toMatch(ID);
});

describe('titleOf(sentence)', () => {
	test.each([
		['It fell the next morning.', 'It fell the next morning'],
		[
			'In April 2017 Russia hosted talks in Moscow, which the United States did not attend.',
			'In April 2017 Russia hosted talks in Moscow'
		],
		['Yes, it did.', 'Yes, it did']
	])('takes the first clause of %j', (sentence, title) => {
		expect(titleOf(sentence)).toBe(title);
	});

	test('ends after a word, and says that there is more', () => {
		expect(titleOf('one two three four five six seven', 20)).toBe('one two three four…');
		expect(shortened('x'.repeat(40), 30)).toBe(`${'x'.repeat(29)}…`);
	});
});

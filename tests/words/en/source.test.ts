import { expect, test } from 'vitest';
import * as source from '#lib/words/en/source.ts';

const [letter, other] = [
	{ title: 'A letter', note: 'Found in 1901.' },
	{ title: null, note: 'Written as a test: nothing in it happened.' }
];

test('source.credit(sources) and lines(sources) name each source once, one without a title by what is known of it', () => {
	expect(source.credit([letter, other, other])).toBe('Sources: A letter; written as a test');
	expect(source.lines([letter, other, other])).toBe('A letter. Written as a test.');
});

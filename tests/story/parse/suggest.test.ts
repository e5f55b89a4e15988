import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '#lib/story/parse/suggest.ts';

const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });

describe('editDistance', () => {
	it.each([
		['', '', 0],
		['', 'abc', 3],
		['kitten', 'sitting', 3],
		['lable', 'label', 1],
		['summary', 'sumary', 1]
	])('editDistance(%j, %j) is %i', (a, b, edits) => {
		expect(editDistance(a, b)).toBe(edits);
	});

	it('editDistance(a, b) is the same both ways, 0 only for equals, and never more than the longer word', () => {
		expect.hasAssertions();
		fc.assert(
			fc.property(word, word, (a, b) => {
				expect(editDistance(a, b)).toBe(editDistance(b, a));
				expect(editDistance(a, b) === 0).toBe(a === b);
				expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			}),
			{ seed: 1 }
		);
	});
});

describe('nearest', () => {
	it('nearest(word, known) takes the one with the fewest edits, the first of equals', () => {
		expect(nearest('catgory', ['categories', 'category', 'cat'])).toBe('category');
		expect(nearest('nota', ['note', 'not'])).toBe('note');
		expect(nearest('Title', ['title'])).toBe('title');
	});

	it('nearest(word, known) is null when nothing is near', () => {
		expect(nearest('xyz', ['title', 'id'])).toBeNull();
		expect(nearest('a', ['id'])).toBeNull();
		expect(nearest('title', [])).toBeNull();
		expect(nearest('x'.repeat(100_000), ['x'.repeat(99_999)])).toBeNull();
	});

	it('didYouMean(word, known) is nothing when nothing is near', () => {
		expect(didYouMean('lwa', ['law', 'military'])).toBe('; did you mean "law"');
		expect(didYouMean('trade', ['law', 'military'])).toBe('');
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differing } from '#lib/importing/differing.ts';

test('shows the words that differ between those that do not', () => {
	expect(differing('the river tok the mill', 'the river took a mill')).toEqual({
		head: 'the river ',
		out: 'tok the ',
		words: 'took a ',
		tail: 'mill'
	});
	expect(differing('a a', 'a a a')).toMatchObject({ out: '', words: 'a ' });
});

test('loses no letter of either', () => {
	const words = fc
		.array(fc.constantFrom('a', 'b ', ' ', 'c\n'), { maxLength: 12 })
		.map((all) => all.join(''));
	fc.assert(
		fc.property(words, words, (one, other) => {
			const { head, out, words, tail } = differing(one, other);
			expect([head + out + tail, head + words + tail]).toEqual([one, other]);
		})
	);
});

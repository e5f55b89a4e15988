import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings } from '#lib/reader/list/surroundings.ts';

function around(text: string, quote: string, limit?: number) {
	const start = text.indexOf(quote);
	return surroundings(text, { start, end: start + quote.length }, limit);
}

describe('surroundings(text, range)', () => {
	it('are the rest of the sentence', () => {
		const text = 'It began. However, Russia, due to the legacy, has become an option. Then more.';
		expect(around(text, 'due to the legacy')).toEqual({
			before: 'However, Russia, ',
			after: ', has become an option.'
		});
	});

	it('are empty where the quotation is the whole sentence', () => {
		expect(around('One. “Two is told.” Three.', '“Two is told.”')).toEqual({ before: '', after: '' });
	});

	it('stay within the line', () => {
		expect(around('A heading\nThe words\nAnother line', 'The words')).toEqual({ before: '', after: '' });
		expect(around('A heading', 'A')).toEqual({ before: '', after: ' heading' });
	});

	it('are cut between words when they are longer than the limit', () => {
		const text = 'one two three four QUOTE five six seven eight';
		expect(around(text, 'QUOTE', 11)).toEqual({ before: '… three four ', after: ' five six …' });
	});

	it('are cut within a word when there is no space to cut at', () => {
		expect(around('一二三四五六七八九十', '五', 3)).toEqual({ before: '… 二三四', after: '六七八 …' });
	});

	it('leave out the mark of a list item, and keep one within a line', () => {
		expect(around('- The wall fell.', 'wall').before).toBe('The ');
		expect(around('One:\n  2. The wall fell.', 'The wall').before).toBe('');
		expect(around('It was - the wall', 'the wall').before).toBe('It was - ');
	});

	it('hold nothing but what stands directly before and after', () => {
		const text = fc.stringMatching(/^[a-c .!\n”]{1,60}$/);
		fc.assert(
			fc.property(text, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 20 }), (text, a, b, limit) => {
				const start = a % text.length;
				const end = start + 1 + (b % (text.length - start));
				const { before, after } = surroundings(text, { start, end }, limit);
				const [head, tail] = [before.replace(/^… /, ''), after.replace(/ …$/, '')];
				expect(text.slice(0, start).endsWith(head)).toBe(true);
				expect(text.slice(end).startsWith(tail)).toBe(true);
				expect(Math.max(head.length, tail.length)).toBeLessThanOrEqual(limit);
			}),
			{ seed: 20261122 }
		);
	});
});

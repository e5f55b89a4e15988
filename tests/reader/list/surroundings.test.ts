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

	it('are cut between words of a script that has no spaces, no number apart from what it counts', () => {
		const text = '昨日1994年3月14日の住民投票では賛成が多かったと町議会は発表した';
		expect(around(text, '賛成', 11)).toEqual({
			before: '… 14日の住民投票では',
			after: 'が多かったと町議会は …'
		});
	});

	it('are cut between characters where a word is longer than the limit', () => {
		expect(around('x👩‍🚀👩‍🚀👩‍🚀Q', 'Q', 8)).toEqual({ before: '… 👩‍🚀', after: '' });
		expect(around('Qaaaaaaaaaa', 'Q', 4)).toEqual({ before: '', after: 'aaaa …' });
	});

	it('end with the sentence in other scripts too', () => {
		expect(around('港が開いた。町は栄えた。船が来た。', '栄えた')).toEqual({ before: '町は', after: '。' });
		expect(around('港口开放。镇议会借款。', '镇议会借款。')).toEqual({ before: '', after: '' });
		expect(around('هل فتح الميناء؟ نعم، فتح.', 'نعم').before).toBe('');
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '#lib/text/document.ts';
import { hangMark } from '#lib/text/items.ts';
import { cutSegments } from '#lib/text/segments.ts';

/** The mark of the first line and its segments, as words. */
function hang(line: string, ...quotes: string[]) {
	const { text, blocks } = parseDocument(line);
	const passages = quotes.map((quote) => ({
		id: quote,
		start: text.indexOf(quote),
		end: text.indexOf(quote) + quote.length
	}));
	const { mark, segments } = hangMark(text, blocks[0]!, cutSegments(blocks[0]!, passages));
	return [mark, ...segments.map(({ start, end }) => text.slice(start, end))];
}

describe('hangMark(text, block, segments)', () => {
	it('takes the mark from the words of a list item', () => {
		expect(hang('- It fell at noon.', 'fell')).toEqual(['- ', 'It ', 'fell', ' at noon.']);
		expect(hang('12. It fell.')).toEqual(['12. ', 'It fell.']);
		expect(hang('- It fell.', 'It fell.')).toEqual(['- ', 'It fell.']);
	});

	it('leaves it among the words of a passage that begins in it, and of a line that is no item', () => {
		expect(hang('- It fell.', '- It')).toEqual(['', '- It', ' fell.']);
		expect(hang('It - fell.')).toEqual(['', 'It - fell.']);
		expect(hang('-- fell.')).toEqual(['', '-- fell.']);
	});

	it('loses no character', () => {
		const lines = fc.stringMatching(/^ {0,2}([-*]|1\.) ?[ab ]{1,12}c$/);
		fc.assert(
			fc.property(lines, fc.nat(14), fc.nat(14), (line, a, b) => {
				const quote = line.slice(Math.min(a, b), Math.max(a, b));
				expect(hang(line, quote).join('')).toBe(line);
			})
		);
	});
});

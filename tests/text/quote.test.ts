import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeQuote } from '#lib/text/describe.ts';
import { findQuote } from '#lib/text/quote.ts';
import { textWithRange } from './arbitraries.ts';

describe('findQuote', () => {
	test('findQuote(text, selector) finds every place, overlapping ones too, in reading order', () => {
		expect(findQuote('anana', { exact: 'ana' })).toEqual([
			{ start: 0, end: 3 },
			{ start: 2, end: 5 }
		]);
	});

	test('findQuote(text, selector) takes only places with the prefix and the suffix right beside them', () => {
		const text = 'the ban on trade, the ban on travel, a ban on trade';
		expect(findQuote(text, { exact: 'ban', prefix: 'the ' })).toHaveLength(2);
		expect(findQuote(text, { exact: 'ban', prefix: 'the ', suffix: ' on travel' })).toEqual([
			{ start: 22, end: 25 }
		]);
		expect(findQuote(text, { exact: 'ban', prefix: 'the' })).toEqual([]);
		expect(findQuote(text, { exact: 'ban', suffix: 'on' })).toEqual([]);
	});

	test('findQuote(text, selector) forgives neither typography nor case nor white space', () => {
		const text = 'the Emirate’s activities';
		for (const exact of ["Emirate's", 'emirate’s', 'the  Emirate', 'the\u00a0Emirate']) {
			expect(findQuote(text, { exact })).toEqual([]);
		}
	});

	test('findQuote(text, selector) finds no place for an empty quote, even with a prefix', () => {
		expect(findQuote('some text', { exact: '' })).toEqual([]);
		expect(findQuote('some text', { exact: '', prefix: 'some' })).toEqual([]);
	});

	test('findQuote(text, selector) finds what a look at every offset finds', () => {
		const letters = (most: number) => fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: most });
		fc.assert(
			fc.property(letters(30), letters(3), letters(2), letters(2), (text, exact, prefix, suffix) => {
				const starts = Array.from({ length: text.length }, (_, start) => start).filter(
					(start) =>
						exact !== '' &&
						text.slice(0, start).endsWith(prefix) &&
						text.slice(start).startsWith(exact + suffix)
				);
				expect(findQuote(text, { exact, prefix, suffix })).toEqual(
					starts.map((start) => ({ start, end: start + exact.length }))
				);
			}),
			{ seed: 1 }
		);
	});
});

describe('describeQuote', () => {
	test('describeQuote(text, range) adds no context to words that stand once', () => {
		expect(describeQuote('the ban was lifted', { start: 4, end: 7 })).toEqual({ exact: 'ban' });
	});

	test('describeQuote(text, range) adds whole words, and only as many as it takes', () => {
		const text = 'they lifted the ban and then they kept the ban';
		expect(describeQuote(text, { start: 43, end: 46 })).toEqual({ exact: 'ban', prefix: 'kept the ' });
		expect(describeQuote(text, { start: 16, end: 19 })).toEqual({ exact: 'ban', suffix: ' and' });
	});

	test('describeQuote(text, range) needs both sides when neither alone tells two places apart', () => {
		const text = 'a x a. b x b. a x b.';
		const range = { start: 16, end: 17 };
		const selector = describeQuote(text, range);
		expect(selector).toEqual({ exact: 'x', prefix: 'a ', suffix: ' b.' });
		expect(findQuote(text, selector)).toEqual([range]);
	});

	test('describeQuote(text, range) refuses an empty range and one outside the text', () => {
		for (const [start, end] of [
			[3, 3],
			[5, 4],
			[-1, 2],
			[2, 99]
		] as const) {
			expect(() => describeQuote('some text', { start, end })).toThrow(RangeError);
		}
	});

	test('describeQuote(text, range) is found by findQuote in that one place, whatever the text', () => {
		fc.assert(
			fc.property(textWithRange, ({ text, range }) => {
				expect(findQuote(text, describeQuote(text, range))).toEqual([range]);
			}),
			{ seed: 2, numRuns: 500 }
		);
	});

	test('describeQuote(text, range) gives no context that could be left out', () => {
		fc.assert(
			fc.property(textWithRange, ({ text, range }) => {
				const { exact, prefix, suffix } = describeQuote(text, range);
				const withoutFirst = prefix?.replace(/^\S{0,24}\s*/u, '');
				const withoutLast = suffix?.replace(/\s*\S{0,24}$/u, '');
				if (prefix)
					expect(findQuote(text, { exact, prefix: withoutFirst, suffix }).length).toBeGreaterThan(1);
				if (suffix) expect(findQuote(text, { exact, prefix, suffix: withoutLast }).length).toBeGreaterThan(1);
				expect(exact).toBe(text.slice(range.start, range.end));
			}),
			{ seed: 3, numRuns: 500 }
		);
	});
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrences } from '#lib/story/parse/occurrences.ts';
import { findQuote } from '#lib/text/quote.ts';

describe('occurrences', () => {
	it('occurrences(text, needles) finds what findQuote finds, for long needles and short', () => {
		expect.hasAssertions();
		const few = fc.string({ maxLength: 120, unit: fc.constantFrom('a', 'b') });
		const pieces = fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 40 })), {
			minLength: 1,
			maxLength: 8
		});
		fc.assert(
			fc.property(few, pieces, (text, cuts) => {
				const needles = cuts.map(([from, length]) => text.slice(from, from + length) || 'abba');
				const found = occurrences(text, needles);
				for (const needle of needles) {
					expect(found.get(needle)).toEqual(findQuote(text, { exact: needle }).map(({ start }) => start));
				}
			}),
			{ seed: 7, numRuns: 300 }
		);
	});

	it('occurrences(text, needles) tells needles apart that begin alike', () => {
		const text = 'the Emirate of Afghanistan and the Emirate of Bukhara';
		expect([
			...occurrences(text, ['the Emirate of Afghanistan', 'the Emirate of Bukhara', 'the Emirate of Kokand'])
		]).toEqual([
			['the Emirate of Afghanistan', [0]],
			['the Emirate of Bukhara', [31]],
			['the Emirate of Kokand', []]
		]);
	});

	it('occurrences(text, needles) finds needles that begin with each other, and as many as there are', () => {
		expect.hasAssertions();
		const words = fc.array(fc.constantFrom('the ', 'harbour ', 'of ', 'é', '日', '𝄞'), { maxLength: 60 });
		fc.assert(
			fc.property(words, fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 60 }))), (parts, cuts) => {
				const text = parts.join('');
				const needles = cuts.map(([from, length]) => text.slice(from, from + length)).filter(Boolean);
				// Cut off at the front half of each as well, and one letter wrong in it.
				const more = needles.flatMap((needle) => [
					needle.slice(0, Math.ceil(needle.length / 2)),
					`${needle.slice(0, -1)}x`
				]);
				const found = occurrences(text, [...needles, ...more]);
				for (const [needle, places] of found) {
					expect(places).toEqual(findQuote(text, { exact: needle }).map(({ start }) => start));
				}
			}),
			{ seed: 8, numRuns: 300 }
		);
	});

	it('occurrences(text, needles) finds needles longer than the text nowhere, and a text in itself', () => {
		expect([...occurrences('rising', ['rising and falling away', 'rising', 'g'])]).toEqual([
			['rising and falling away', []],
			['rising', [0]],
			['g', [5]]
		]);
		expect(occurrences('', ['a']).get('a')).toEqual([]);
	});
});

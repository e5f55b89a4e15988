import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '#lib/text/document.ts';
import { closestPassage } from '#lib/text/repair.ts';

const { text } = parseDocument(
	readFileSync(new URL('../../data/kabul-moscow/source.md', import.meta.url), 'utf8')
);

/** The words found, and how like they are. */
function closest(quote: string, within = text) {
	const place = closestPassage(within, quote);
	return place && { words: within.slice(place.start, place.end), likeness: place.likeness };
}

test('closestPassage(text, quote) is sure of words that stand letter for letter', () => {
	expect(closest('the ban on the Islamic Emirate’s activities')).toEqual({
		words: 'the ban on the Islamic Emirate’s activities',
		likeness: 1
	});
});

test('closestPassage(text, quote) sees through typography, case and white space', () => {
	const words = 'Russia does not recognize the Western policy';
	const straight = 'pursuing its  own\nindependent\u00a0path';
	expect(closest(words.toUpperCase())).toEqual({ words, likeness: 0.99 });
	expect(closest("From the Kremlin's perspective")).toEqual({
		words: 'From the Kremlin’s perspective',
		likeness: 0.99
	});
	expect(closest(straight)).toEqual({ words: 'pursuing its own independent path', likeness: 0.99 });
	expect(closest('an undeniable "political reality"')?.words).toBe('an undeniable “political reality”');
	expect(closest('bulding', 'a\u00ad b\u2011uilding… yes')?.words).toBe('b\u2011uilding');
	expect(closest('a — b... c', 'x a - b… c y')).toEqual({ words: 'a - b… c', likeness: 0.99 });
});

test('closestPassage(text, quote) finds an edited sentence, in whole words', () => {
	expect(closest('Russian military analyst rightly pointed to this')).toEqual({
		words: 'Russian military analysts rightly point to this',
		likeness: expect.closeTo(0.94, 1)
	});
	expect(closest('one country that has recognised this sovereignt')?.words).toBe(
		'only country that has recognized this sovereignty'
	);
});

test('closestPassage(text, quote) likes a place less the more of it differs', () => {
	const likeness = (quote: string) => closest(quote)?.likeness ?? 0;
	const quotes = [
		'The agreement lays the foundation for an independent defense architecture',
		'The agreement lays the foundation for an independent defence architecture',
		'The agreement lays the foundations of an independent defence architecture',
		'This agreement lays foundations of an independent defence structure'
	].map(likeness);
	expect(quotes).toEqual([...quotes].sort((a, b) => b - a));
	expect(new Set(quotes).size).toBe(4);
	expect(quotes[3]).toBeGreaterThan(0.6);
});

test('closestPassage(text, quote) of equally like places takes the one of the quote’s own length', () => {
	// One letter differs in each: left out, and another one.
	expect(closest('the bridge of stone', 'x the bridge o stone y the bridge of stome z')?.words).toBe(
		'the bridge of stome'
	);
});

test('closestPassage(text, quote) is never surer of a place that differs than of one in other type', () => {
	const long = text.slice(2000, 2600);
	const likeness = closest(long.slice(0, 300) + '§' + long.slice(301))?.likeness ?? 0;
	expect(likeness).toBe(0.98);
});

test('closestPassage(text, quote) takes two letters of five that differ, and no more', () => {
	const stands = 'abcdefghijklmnopqrst';
	expect(closest('§§§§§§§§ijklmnopqrst', stands)?.likeness).toBeCloseTo(0.6);
	expect(closest('§§§§§§§§§jklmnopqrst', stands)).toBe(null);
});

test('closestPassage(text, quote) is null when the words differ a lot, and for a blank quote', () => {
	expect(
		closest('A completely unrelated remark about whales and their winter habits in the northern seas')
	).toBe(null);
	expect(closest(' \n')).toBe(null);
	expect(closest('any', '')).toBe(null);
});

test('closestPassage(text, quote) is exactly the passage wherever it was cut from', () => {
	fc.assert(
		fc.property(fc.nat({ max: text.length - 41 }), fc.integer({ min: 20, max: 600 }), (start, length) => {
			const quote = text.slice(start, start + length);
			const place = closestPassage(text, quote);
			expect(place && text.slice(place.start, place.end)).toBe(quote);
		}),
		{ seed: 6, numRuns: 50 }
	);
});

test('closestPassage(text, quote) finds the place again after a few letters of the quote were changed', () => {
	fc.assert(
		fc.property(
			fc.nat({ max: text.length - 200 }),
			fc.array(fc.nat({ max: 119 }), { maxLength: 5 }),
			(start, changes) => {
				const quote = [...text.slice(start, start + 120)];
				for (const at of changes) quote[at] = '§';
				const place = closestPassage(text, quote.join(''));
				expect(Math.abs((place?.start ?? Infinity) - start)).toBeLessThan(30);
				expect(Math.abs((place?.end ?? Infinity) - (start + 120))).toBeLessThan(30);
				expect(place?.likeness).toBeGreaterThanOrEqual(1 - 5 / 118);
			}
		),
		{ seed: 7, numRuns: 50 }
	);
});

test('closestPassage(text, quote) searches 5 MB for 600 characters in seconds, found or not', () => {
	const long = Array.from({ length: 640 }, (_, i) => text.replaceAll('Russia', `Country${i}`)).join('\n');
	const edited = text.slice(3000, 3600).replaceAll('Russia', 'Country400').replace('Moscow', 'Kyiv');
	const reversed = [...edited].reverse().join('');
	expect(long.length).toBeGreaterThan(5_000_000);
	expect(closestPassage(long, edited)?.likeness).toBeGreaterThan(0.95);
	expect(closestPassage(long, reversed)).toBe(null);
}, 60_000);

import search from 'approx-string-match';
import { fold, foldWithOffsets, unfold } from './fold.ts';
import type { TextRange } from './range.ts';
import { toWholeWords, trim } from './word-boundaries.ts';

/** A place that reads nearly like a quote. */
export interface NearPassage extends TextRange {
	/** 1: letter for letter; above 0.98 only case or typography differ; 0.6: two letters of five differ */
	readonly likeness: number;
}

/**
 * Shares of the quote's length that may differ, tried in turn: the search takes time in proportion to the share,
 * and most quotes that broke did so by a few letters. Beyond the last, running text is as like any other.
 */
const TOLERANCES = [0, 0.06, 0.2, 0.4];

/**
 * The place that reads most like the quote, for the author whose quote no longer stands in the source.
 * Case, accents, quotation marks, dashes and white space are compared leniently; the rest by edit distance
 * (Myers' bit vectors, `approx-string-match`). Ends of an inexact place are moved out to whole words.
 * A text of 5 MB and a quote of 600 characters take a few seconds at worst: for building and writing,
 * not for every keystroke.
 * @returns null when no place shares three letters of five with the quote, or the quote is blank
 */
export function closestPassage(text: string, quote: string): NearPassage | null {
	const wanted = fold(quote).trim();
	if (wanted === '') return null;
	const exact = text.indexOf(quote);
	if (exact !== -1) return { start: exact, end: exact + quote.length, likeness: 1 };

	const source = foldWithOffsets(text);
	for (const tolerance of TOLERANCES) {
		const found = search(source.text, wanted, Math.floor(tolerance * wanted.length));
		if (found.length === 0) continue;
		const surplus = ({ start, end }: TextRange) => Math.abs(end - start - wanted.length);
		const best = found.reduce((best, match) => (surplus(match) < surplus(best) ? match : best));
		const place = unfold(source, best.start, best.end);
		if (best.errors === 0) return { ...place, likeness: 0.99 };
		return {
			...toWholeWords(text, trim(text, place)),
			likeness: Math.min(0.98, 1 - best.errors / wanted.length)
		};
	}
	return null;
}

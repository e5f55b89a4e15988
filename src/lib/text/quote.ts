import type { QuoteSelector, TextRange } from './range.ts';

/**
 * Every place where the quote stands, in reading order, overlapping places included.
 * Compares code unit by code unit: no case folding, no forgiving of white space or typography.
 * A prefix must end directly where the exact words begin, a suffix begin directly where they end.
 * An empty quote stands nowhere.
 */
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: QuoteSelector): TextRange[] {
	if (exact === '') return [];
	const words = prefix + exact + suffix;
	const places: TextRange[] = [];
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		const start = at + prefix.length;
		places.push({ start, end: start + exact.length });
	}
	return places;
}

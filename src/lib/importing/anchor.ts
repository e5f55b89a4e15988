import type { Block } from '#lib/text/document.ts';
import { fold } from '#lib/text/fold.ts';
import { findQuote } from '#lib/text/quote.ts';
import type { QuoteSelector, TextRange } from '#lib/text/range.ts';
import { closestPassage } from '#lib/text/repair.ts';
import { toWholeWords, trim } from '#lib/text/word-boundaries.ts';
import type { ImportDraft } from './import-draft.ts';

/** A document as `parseDocument` reads it. */
export interface ReadText {
	readonly text: string;
	readonly blocks: readonly Block[];
}

/**
 * Where the words of a draft stand in the document.
 * - `exact`: letter for letter, in one place, and what stands around them is what it should be
 * - `moved`: letter for letter, but other words stand around them
 * - `several`: letter for letter in several places
 * - `alike`: not letter for letter, but nearly
 * - `by-position`: only a position was noted; these words stand there
 * - `sought`: it names no words; sentences that may tell of it, the likeliest first
 * - `absent`: no words of the document are like them
 * - `unnamed`: it names no words, and none are sought
 * - `unsought`: not letter for letter, and too much to look for what is alike
 */
export interface Anchor {
	readonly found:
		'exact' | 'moved' | 'several' | 'alike' | 'by-position' | 'sought' | 'absent' | 'unnamed' | 'unsought';
	readonly places: readonly TextRange[];
}

/** How many places are offered. */
const most = 5;
/** UTF-16 code units around a place that are compared with what should stand there */
const around = 200;

/**
 * Looks for the words of a draft. Only `exact` is beyond doubt; of everything else an author has to say that it is meant.
 * @param mayTry asked before what is alike is looked for, which takes time in proportion to the document
 */
export function anchorOf(
	{ text }: ReadText,
	{ quote, position }: ImportDraft,
	mayTry: () => boolean = () => true
): Anchor {
	const exact = quote?.exact.trim() ?? '';
	if (!quote || exact === '') return position ? byPosition(text, position) : none('unnamed');
	const places = findQuote(text, { exact });
	if (places.length === 0) return mayTry() ? nearly(text, exact) : none('unsought');
	const agreeing = places.filter((place) => agrees(text, place, quote));
	const noted =
		agreeing.length > 1 && position ? agreeing.filter((place) => isAt(text, place, position)) : agreeing;
	const [one] = noted;
	if (!one || noted.length > 1) {
		const offered = (agreeing.length > 0 ? agreeing : places).slice(0, most);
		return { found: places.length === 1 ? 'moved' : 'several', places: offered };
	}
	const whole = toWholeWords(text, one);
	return whole.start === one.start && whole.end === one.end
		? { found: 'exact', places: [one] }
		: { found: 'alike', places: [whole] };
}

function none(found: Anchor['found']): Anchor {
	return { found, places: [] };
}

function nearly(text: string, exact: string): Anchor {
	const near = closestPassage(text, exact);
	return near ? { found: 'alike', places: [{ start: near.start, end: near.end }] } : none('absent');
}

/** Whether what stands around a place is what was noted, apart from space, case and typography. */
function agrees(
	text: string,
	{ start, end }: TextRange,
	{ exact, prefix = '', suffix = '' }: QuoteSelector
): boolean {
	const lead = exact.slice(0, exact.length - exact.trimStart().length);
	const trail = exact.slice(exact.trimEnd().length);
	const before = plain(text.slice(Math.max(0, start - around), start));
	const after = plain(text.slice(end, end + around));
	return (
		before.endsWith(plain(prefix + lead).slice(-around / 2)) &&
		after.startsWith(plain(trail + suffix).slice(0, around / 2))
	);
}

function plain(words: string): string {
	return fold(words).replace(/\s/g, '');
}

/** Whether a position, in code points or UTF-16 code units, is that of a place. */
function isAt(text: string, place: TextRange, position: TextRange): boolean {
	if (place.start === position.start) return true;
	return Array.from(text.slice(0, place.start)).length === position.start;
}

/** The model of W3C counts code points. */
function byPosition(text: string, position: TextRange): Anchor {
	const [start, end] = [position.start, position.end].map((at) => offsetOf(text, at));
	if (start === undefined || end === undefined) return none('absent');
	const place = trim(text, toWholeWords(text, { start, end }));
	return place.start < place.end ? { found: 'by-position', places: [place] } : none('absent');
}

function offsetOf(text: string, codePoints: number): number | undefined {
	let offset = 0;
	for (let count = 0; count < codePoints; count++) {
		if (offset >= text.length) return undefined;
		offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
	}
	return offset;
}

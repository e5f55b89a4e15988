import { fold, foldWithOffsets, unfold, type Folded } from './fold.ts';
import type { TextRange } from './range.ts';
import { isWordEdge, lineAround, toWholeWords, trim, wordsIn } from './word-boundaries.ts';

/** The parts of a text directive, before encoding. */
interface Terms {
	readonly prefix?: string | undefined;
	readonly start: string;
	/** the last words, when the passage is not given whole */
	readonly end?: string | undefined;
	readonly suffix?: string | undefined;
}

/** Longer passages are named by their first and last words: the specification's advice. */
const LONGEST_EXACT = 300;
/** Up to this many words a passage is given context even where it is unique: the page holds more than our text. */
const FEW_WORDS = 3;

/**
 * The end of an address that makes a browser scroll to the passage and mark it: `#:~:text=…`, to be added to the
 * address of a page that holds the text. https://wicg.github.io/scroll-to-text-fragment/
 *
 * Browsers match whole words only, so a passage that cuts a word is widened to it. A passage of one line and at most
 * 300 characters is given word for word, any other by its first and last words. Words before and after are added
 * only when the passage would be found twice or is very short: one that is not on the page would lose the passage.
 * @param folded what `foldWithOffsets` says of the text; worth passing when many passages of a long text are named
 * @throws RangeError when the range holds nothing but white space
 */
export function textFragment(text: string, range: TextRange, folded: Folded = foldWithOffsets(text)): string {
	const passage = toWholeWords(text, trim(text, range));
	if (passage.start === passage.end) throw new RangeError(`blank passage: ${range.start}…${range.end}`);
	let named: Terms = { start: text.slice(passage.start, passage.end) };
	for (const terms of waysToName(text, passage)) {
		named = terms;
		if (isOnlyPlace(text, folded, passage, terms)) break;
	}
	return '#:~:text=' + encode(named);
}

/** From the plainest to the most particular. */
function* waysToName(text: string, passage: TextRange): Generator<Terms> {
	const exact = text.slice(passage.start, passage.end);
	const words = wordsIn(text, passage);
	let core: Terms = { start: exact };
	// The two ends of a range must not overlap, nor leave their lines.
	const most = exact.includes('\n') ? 12 : exact.length > LONGEST_EXACT ? Math.min(12, words.length >> 1) : 0;
	if (most > 0) {
		for (let count = Math.min(5, most); count <= most; count++) yield (core = endsOf(text, passage, count));
	} else if (words.length > FEW_WORDS) yield core;

	for (let count = 3; count <= 10; count++) {
		const prefix = wordsBefore(text, passage.start, count);
		const suffix = wordsAfter(text, passage.end, count);
		if (prefix) yield { ...core, prefix };
		if (suffix) yield { ...core, suffix };
		if (prefix && suffix) yield { ...core, prefix, suffix };
	}
}

/** The first words of the passage's first line, and the last of its last. */
function endsOf(text: string, passage: TextRange, count: number): Terms {
	const firstLine = { start: passage.start, end: Math.min(passage.end, lineAround(text, passage.start).end) };
	const lastLine = { start: Math.max(passage.start, lineAround(text, passage.end).start), end: passage.end };
	const first = wordsIn(text, firstLine).slice(0, count).at(-1);
	const last = wordsIn(text, lastLine).at(-count) ?? lastLine;
	return {
		start: text.slice(passage.start, first?.end ?? firstLine.end),
		end: text.slice(last.start, passage.end)
	};
}

/** A list mark standing alone; a page may draw it itself, so no context reaches over one. */
const itemMark = /^\s*(?:[-*+•]|\d{1,3}[.)])(?:\s|$)/;

/** Up to so many words that end right before an offset, all of one line: its own, or the one above it. */
function wordsBefore(text: string, offset: number, count: number): string | undefined {
	const end = text.slice(0, offset).trimEnd().length;
	const line = { start: lineAround(text, end).start, end };
	const start = wordsIn(text, line).slice(-count)[0]?.start;
	const context = text.slice(start, end);
	return start === undefined || itemMark.test(context) ? undefined : context;
}

/** Up to so many words that begin right after an offset, all of one line: its own, or the one below it. */
function wordsAfter(text: string, offset: number, count: number): string | undefined {
	const start = text.length - text.slice(offset).trimStart().length;
	const line = { start, end: lineAround(text, start).end };
	const end = wordsIn(text, line).slice(0, count).at(-1)?.end;
	const context = text.slice(start, end);
	return end === undefined || itemMark.test(context) ? undefined : context;
}

/** Whether a browser finds the passage by these terms in this text, and finds nothing else. */
function isOnlyPlace(text: string, folded: Folded, passage: TextRange, terms: Terms): boolean {
	const term = (words = '') => fold(words).trim();
	const [prefix, start, end, suffix] = [
		term(terms.prefix),
		term(terms.start),
		term(terms.end),
		term(terms.suffix)
	];
	const isAfter = (at: number) => folded.text.slice(0, at).trimEnd().endsWith(prefix);
	const isBefore = (at: number) => folded.text.startsWith(suffix, at + (folded.text[at] === ' ' ? 1 : 0));
	const closing = (from: number) => {
		if (end === '') return isBefore(from) ? from : null;
		for (let at = folded.text.indexOf(end, from); at !== -1; at = folded.text.indexOf(end, at + 1)) {
			if (isBefore(at + end.length)) return at + end.length;
		}
		return null;
	};

	let found = false;
	for (let at = folded.text.indexOf(start); at !== -1; at = folded.text.indexOf(start, at + 1)) {
		const to = isAfter(at) ? closing(at + start.length) : null;
		if (to === null) continue;
		const place = unfold(folded, at, to);
		if (!isWordEdge(text, place.start) || !isWordEdge(text, place.end)) continue;
		if (found || place.start !== passage.start || place.end !== passage.end) return false;
		found = true;
	}
	return found;
}

/** Every term percent-encoded; `-` `,` `&` mean something to a browser, `!'()*` to Markdown and mail programs. */
function encode(terms: Terms): string {
	const [prefix, start, end, suffix] = [terms.prefix, terms.start, terms.end, terms.suffix].map(
		(term) => term && encodeURIComponent(term.trim().replace(/\s+/gu, ' ')).replace(/[-!'()*]/g, encodeSign)
	);
	return [prefix && `${prefix}-`, start, end, suffix && `-${suffix}`].filter(Boolean).join(',');
}

function encodeSign(sign: string): string {
	return '%' + sign.charCodeAt(0).toString(16).toUpperCase();
}

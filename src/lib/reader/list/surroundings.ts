import { itemMarkOf } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';

/** The words of a sentence before and after a quotation, with `…` where they are cut. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** Full stop and the like, closing marks, space: the place where a new sentence may begin. Full-width ones need no space. */
const sentenceEnd = /[.!?…؟۔।]["”’'»)\]]*\s+|[。！？]["”’」』》）]*\s*/gu;
const endsSentence = /[.!?…؟۔।。！？]["”’'»)\]」』》）]*$/u;

const wordsOf = new Intl.Segmenter('und', { granularity: 'word' });
const charactersOf = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * What stands around a quotation in its own sentence, and never more than that: enough to see how the words were meant.
 * A full stop of an abbreviation also ends it, which costs context but never adds any. The mark of a list item is none.
 * @param limit the most characters on either side, before the cut falls back to a whole word
 */
export function surroundings(text: string, { start, end }: TextRange, limit = 40): Surroundings {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const line = text.slice(0, lineEnd < 0 ? text.length : lineEnd);
	const before = text.slice(start > 0 ? lineStart : 0, start);
	const mark = itemMarkOf(`${before}${text.charAt(start)}`);
	return {
		before: cutStart(lastSentence(before.slice(mark.length)), limit),
		after: endsSentence.test(text.slice(start, end)) ? '' : cutEnd(firstSentence(line.slice(end)), limit)
	};
}

function lastSentence(before: string): string {
	let from = 0;
	for (const match of before.matchAll(sentenceEnd)) from = match.index + match[0].length;
	return before.slice(from);
}

function firstSentence(after: string): string {
	const [match] = after.matchAll(sentenceEnd);
	return (match ? after.slice(0, match.index + match[0].length) : after).trimEnd();
}

function cutStart(words: string, limit: number): string {
	if (words.length <= limit) return words;
	const tail = words.slice(-limit - 1);
	const space = tail.search(/\s/u);
	if (space >= 0 && space <= limit / 2) return `… ${tail.slice(space + 1)}`;
	const near = words.slice(-2 * limit);
	return `… ${near.slice(edgesIn(near).find((at) => near.length - at <= limit)).trimStart()}`;
}

function cutEnd(words: string, limit: number): string {
	if (words.length <= limit) return words;
	const head = words.slice(0, limit + 1);
	const space = head.search(/\s\S*$/u);
	const edge = edgesIn(words.slice(0, 2 * limit)).findLast((at) => at <= limit);
	return `${head.slice(0, space < limit / 2 ? edge : space).trimEnd()} …`;
}

/**
 * Where a text with few spaces may be cut: between words, no number apart from what it counts; between characters where
 * one word is all there is.
 */
function edgesIn(text: string): number[] {
	const starts = (segmenter: Intl.Segmenter) => Array.from(segmenter.segment(text), ({ index }) => index);
	const edges = starts(wordsOf).filter((at) => at > 0 && !/\p{Nd}$/u.test(text.slice(0, at)));
	return edges.length > 0 ? edges : starts(charactersOf).slice(1);
}

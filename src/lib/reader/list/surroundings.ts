import { itemMarkOf } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';

/** The words of a sentence before and after a quotation, with `…` where they are cut. */
export interface Surroundings {
	readonly before: string;
	readonly after: string;
}

/** Full stop and the like, closing marks, space: the place where a new sentence may begin. */
const sentenceEnd = /[.!?…]["”’'»)\]]*\s+/gu;

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
		after: /[.!?…]["”’'»)\]]*$/u.test(text.slice(start, end))
			? ''
			: cutEnd(firstSentence(line.slice(end)), limit)
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
	return `… ${tail.slice(space < 0 ? 1 : space + 1)}`;
}

function cutEnd(words: string, limit: number): string {
	if (words.length <= limit) return words;
	const head = words.slice(0, limit + 1);
	const space = head.search(/\s\S*$/u);
	return `${head.slice(0, space < 0 ? limit : space)} …`;
}

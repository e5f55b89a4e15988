import type { TextRange } from './range.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** The words of a stretch of text, by Unicode's rules: `don’t` is one, `ISIS-K` two; Chinese is cut by dictionary. */
export function wordsIn(text: string, { start, end }: TextRange): TextRange[] {
	return Array.from(segmenter.segment(text.slice(start, end))).flatMap(({ segment, index, isWordLike }) =>
		isWordLike ? [{ start: start + index, end: start + index + segment.length }] : []
	);
}

/** The line an offset stands in, without its line feed; an offset before a line feed belongs to the line it ends. */
export function lineAround(text: string, offset: number): TextRange {
	const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return { start, end: end === -1 ? text.length : end };
}

/** The range without the white space at its ends; empty when there is nothing else. */
export function trim(text: string, { start, end }: TextRange): TextRange {
	const stretch = text.slice(start, end);
	const first = end - stretch.trimStart().length;
	return { start: first, end: Math.max(first, start + stretch.trimEnd().length) };
}

/** The range moved out to the edges of the words it cuts. */
export function toWholeWords(text: string, { start, end }: TextRange): TextRange {
	return { start: wordAt(text, start)?.start ?? start, end: wordAt(text, end)?.end ?? end };
}

/** Whether a search for whole words may begin or end here. */
export function isWordEdge(text: string, offset: number): boolean {
	return wordAt(text, offset) === null;
}

/** The word or sign that an offset cuts in two; null between them. */
function wordAt(text: string, offset: number): TextRange | null {
	const line = lineAround(text, offset);
	const cut = segmenter.segment(text.slice(line.start, line.end)).containing(offset - line.start);
	if (!cut || line.start + cut.index === offset) return null;
	return { start: line.start + cut.index, end: line.start + cut.index + cut.segment.length };
}

const lettersThatJoin = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{Nd}]{2}$/u;

/**
 * The word or the character that an offset cuts in two, where words are written apart and in letters that join; null
 * where it cuts neither.
 */
export function cutAt(text: string, offset: number): string | null {
	if (offset <= 0 || offset >= text.length) return null;
	const cutsCharacter = /^(?:[\ud800-\udbff][\udc00-\udfff]|.\p{M})/su.test(
		text.slice(offset - 1, offset + 1)
	);
	if (!cutsCharacter && !lettersThatJoin.test(text.slice(offset - 1, offset + 1))) return null;
	const word = wordAt(text, offset);
	return word && text.slice(word.start, word.end);
}

/**
 * Where a word begins with the given letters, from an offset on; -1 when nowhere. So `ban` is found in `banned` and
 * not in `Taliban`. In scripts that write words or their particles in one, it may begin anywhere.
 */
export function indexOfWord(text: string, letters: string, from = 0): number {
	let at = text.indexOf(letters, from);
	while (at > 0 && lettersThatJoin.test(text.slice(at - 1, at + 1))) at = text.indexOf(letters, at + 1);
	return at;
}

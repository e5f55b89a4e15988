import type { TextRange } from '#lib/text/range.ts';

/** A line as it stands in a text, without its line feed. */
export interface LineOfText extends TextRange {
	readonly words: string;
}

export function linesOf(text: string): LineOfText[] {
	let start = 0;
	return text.split('\n').map((line) => {
		const own = { start, end: start + line.length, words: line.trim() };
		start = own.end + 1;
		return own;
	});
}

/** The range of a line with the line feed after it, or the one before where it is the last. */
export function wholeLine({ start, end }: TextRange, text: string): TextRange {
	return end < text.length ? { start, end: end + 1 } : { start: Math.max(0, start - 1), end };
}

import type { Passage } from '#lib/story/types.ts';

/** Half-open, in UTF-16 code units of a source's text. */
export type TextPiece = Pick<Passage, 'start' | 'end'>;

/**
 * Breaks a stretch of text into lines at spaces, and inside a word only where it is longer than a line.
 * Counts UTF-16 code units, not advance widths: it is for lines too small to read.
 * @param columns the most code units in a line
 * @returns the lines in order, without the spaces between them
 */
export function wrapLines(text: string, { start, end }: TextPiece, columns: number): TextPiece[] {
	const lines: TextPiece[] = [];
	let line: { start: number; end: number } | null = null;
	for (const match of text.slice(start, end).matchAll(/\S+/gu)) {
		let from = start + match.index;
		const to = from + match[0].length;
		if (line && to - line.start <= columns) {
			line.end = to;
			continue;
		}
		while (to - from > columns) {
			lines.push({ start: from, end: from + columns });
			from += columns;
		}
		line = { start: from, end: to };
		lines.push(line);
	}
	return lines;
}

import { itemMarkOf } from '#lib/text/document.ts';
import { betweenLines, isFilled } from '#lib/text/hard-wrap.ts';
import type { Edit } from './edit.ts';
import { linesOf } from './lines.ts';

/** Breaks within paragraphs of a text that was filled to a width: each becomes a space. */
export function lineBreakEdits(text: string): Edit[] {
	if (!isFilled(text)) return [];
	const lines = linesOf(text);
	return lines.flatMap(({ end, words }, i) => {
		const next = lines[i + 1];
		if (!next || words === '' || next.words === '') return [];
		const isHeading = /^#{1,6}\s/.test(words) || /^#{1,6}\s/.test(next.words);
		const indented = text.slice(next.start, next.end);
		if (isHeading || itemMarkOf(indented) !== '') return [];
		const indent = indented.length - indented.trimStart().length;
		const trailing = /[ \t]*$/.exec(text.slice(lines[i]?.start, end))?.[0].length ?? 0;
		return [{ start: end - trailing, end: next.start + indent, words: betweenLines(words, next.words) }];
	});
}

import type { TextRange } from '#lib/text/range.ts';
import { lineAround, wordsIn } from '#lib/text/word-boundaries.ts';

export type SideOfRange = 'start' | 'end';

/** Moves one side of chosen words to the word before or after, within its paragraph; at least one word stays chosen. */
export function wordStep(text: string, range: TextRange, side: SideOfRange, by: 1 | -1): TextRange {
	const words = wordsIn(text, lineAround(text, side === 'start' ? range.start : range.end));
	if (side === 'start') {
		const start =
			by === 1
				? words.find((word) => word.start > range.start)?.start
				: words.findLast((word) => word.start < range.start)?.start;
		return start === undefined || start >= range.end ? range : { start, end: range.end };
	}
	const end =
		by === 1
			? words.find((word) => word.end > range.end)?.end
			: words.findLast((word) => word.end < range.end)?.end;
	return end === undefined || end <= range.start ? range : { start: range.start, end };
}

import type { Block } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';
import { longestLine } from '#lib/finding/sentences.ts';

/** Blocks of a text that follow one another, as many as are drawn together. */
export interface TextStretch extends TextRange {
	readonly blocks: readonly Block[];
	/** px it takes up, about */
	readonly height: number;
}

/** UTF-16 code units of a stretch, about */
const letters = 4000;
/** letters of a line and px of it, and what is between blocks: near enough for a scrollbar */
const line = { letters: 60, height: 26, gap: 12 };

/** A text in the stretches it is drawn in. Blocks as long as books are cut where their sentences are. */
export function stretchesOf(blocks: readonly Block[]): readonly TextStretch[] {
	const stretches: TextStretch[] = [];
	let own: Block[] = [];
	const close = () => {
		const [first, last] = [own[0], own.at(-1)];
		if (!first || !last) return;
		const height = own.reduce(
			(sum, { start, end }) => sum + Math.ceil((end - start) / line.letters) * line.height + line.gap,
			0
		);
		stretches.push({ start: first.start, end: last.end, blocks: own, height });
		own = [];
	};
	for (const block of blocks) {
		for (let start = block.start; start < block.end; start += longestLine) {
			const end = Math.min(block.end, start + longestLine);
			if (own[0] && end - own[0].start > letters) close();
			own.push(start === block.start && end === block.end ? block : { ...block, start, end });
		}
	}
	close();
	return stretches;
}

/** The last of some ranges that begins before an offset, by its number; -1 where none does. @param ranges in order */
export function lastBefore(ranges: readonly TextRange[], offset: number): number {
	let low = 0;
	let high = ranges.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ranges[middle]?.start ?? Infinity) < offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

import type { Block } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';
import { toWholeWords, trim } from '#lib/text/word-boundaries.ts';
import type { Source } from './types.ts';

/** A block of a source, or a piece of a long one. */
export interface CitedBlock extends Block {
	/** whether words of its block are left out before it, and after it */
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** How much of its block is kept on either side of a passage, in UTF-16 code units: two or three sentences. */
const REACH = 320;
/** So few are not worth being left out. */
const LEAST_CUT = 160;

/**
 * What stands around some passages in a source, and nothing else of it, in stretches without a gap between their
 * blocks: each section's heading before the first of its blocks, the lead of a list item before its paragraph. What is
 * kept grows with the passages and not with the source.
 * @param passages in reading order
 */
export function citedStretches(
	{ text, blocks }: Pick<Source, 'text' | 'blocks'>,
	passages: readonly TextRange[]
): CitedBlock[][] {
	const stretches: CitedBlock[][] = [];
	let stretch: CitedBlock[] | undefined;
	let lastKept = -1;
	const keep = (i: number, pieces: readonly CitedBlock[]) => {
		if (!stretch || lastKept < i - 1) stretches.push((stretch = []));
		stretch.push(...pieces);
		lastKept = i;
	};
	let heading = -1;
	let next = 0;
	for (const [i, block] of blocks.entries()) {
		if (block.kind === 'heading') heading = i;
		while (next < passages.length && (passages[next]?.end ?? 0) <= block.start) next++;
		const own = overlapping(passages, next, block);
		if (own.length === 0) continue;
		for (const context of [heading, leadOf(blocks, i)]) {
			if (context > lastKept && context < i) keep(context, whole(blocks[context]));
		}
		keep(i, piecesOf(text, block, own));
	}
	return stretches;
}

/** All of a source, as one stretch. */
export function wholeStretch({ blocks }: Pick<Source, 'blocks'>): CitedBlock[] {
	return blocks.flatMap(whole);
}

function overlapping(passages: readonly TextRange[], from: number, { start, end }: TextRange): TextRange[] {
	const found: TextRange[] = [];
	for (let passage = passages[from]; passage && passage.start < end; passage = passages[++from]) {
		if (passage.end > start) found.push(passage);
	}
	return found;
}

/** Index of the list item whose paragraph a block is; -1 for any other block. */
function leadOf(blocks: readonly Block[], i: number): number {
	const [before, block] = [blocks[i - 1], blocks[i]];
	const isLead = before?.kind === 'item' && before.paragraph === block?.paragraph;
	return isLead ? i - 1 : -1;
}

function whole(block: Block | undefined): CitedBlock[] {
	return block ? [{ ...block, cutBefore: false, cutAfter: false }] : [];
}

/** The stretches of a block that lie around passages, whole words each. */
function piecesOf(text: string, block: Block, passages: readonly TextRange[]): CitedBlock[] {
	const kept: { start: number; end: number }[] = [];
	for (const { start, end } of passages) {
		const from = start - REACH < block.start + LEAST_CUT ? block.start : start - REACH;
		const to = end + REACH > block.end - LEAST_CUT ? block.end : end + REACH;
		const last = kept.at(-1);
		if (last && from < last.end + LEAST_CUT) last.end = Math.max(last.end, to);
		else kept.push({ start: from, end: to });
	}
	return kept.map((piece) => {
		const { start, end } = trim(text, toWholeWords(text, piece));
		return {
			...block,
			start: piece.start === block.start ? block.start : start,
			end: piece.end === block.end ? block.end : end,
			cutBefore: piece.start > block.start,
			cutAfter: piece.end < block.end
		};
	});
}

import type { TextRange } from './range.ts';

/** A stretch of text over which the same passages lie. */
export interface Segment extends TextRange {
	/** ids, the one that began first before the others; of those that began together the longest; empty for plain text */
	readonly passages: readonly string[];
}

/** A passage as far as cutting goes. */
interface Stretch extends TextRange {
	readonly id: string;
}

/**
 * Cuts a stretch of text wherever a passage begins or ends, so that passages that nest, overlap or touch can be
 * drawn as flat marks one after the other. The segments cover the range without gaps, and those of one passage
 * joined are exactly its words. Passages are clipped to the range; those outside it and empty ones are left out.
 * One sweep over the sorted ends: n log n for n passages.
 */
export function cutSegments(range: TextRange, passages: readonly Stretch[]): Segment[] {
	const within = passages.flatMap(({ id, start, end }) => {
		const clipped = { id, start: Math.max(start, range.start), end: Math.min(end, range.end) };
		return clipped.start < clipped.end ? [clipped] : [];
	});
	const opening = within.sort((a, b) => a.start - b.start || b.end - a.end);
	const closing = [...within].sort((a, b) => a.end - b.end);
	const cuts = [...new Set([range.start, range.end, ...within.flatMap(({ start, end }) => [start, end])])];
	cuts.sort((a, b) => a - b);

	const segments: Segment[] = [];
	const open = new Set<string>();
	let opened = 0;
	let closed = 0;
	for (const [i, start] of cuts.entries()) {
		const end = cuts[i + 1];
		if (end === undefined) break;
		for (let next = closing[closed]; next && next.end <= start; next = closing[++closed])
			open.delete(next.id);
		for (let next = opening[opened]; next && next.start <= start; next = opening[++opened]) open.add(next.id);
		segments.push({ start, end, passages: [...open] });
	}
	return segments;
}

/**
 * The segments of each block of a text, as `cutSegments` cuts them. The passages are sorted once and each is looked at
 * only in the blocks it lies over: a long source has as many passages as blocks.
 * @param blocks in reading order, none over another
 */
export function cutBlocks(blocks: readonly TextRange[], passages: readonly Stretch[]): Segment[][] {
	const starts = passages.map(({ start }) => start);
	const inOrder = [...passages.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
	let next = 0;
	let open: number[] = [];
	return blocks.map((block) => {
		for (let i = inOrder[next]; i !== undefined && (starts[i] ?? 0) < block.end; i = inOrder[++next]) {
			open.push(i);
		}
		open = open.filter((i) => (passages[i]?.end ?? 0) > block.start);
		// As listed: of two that are clipped to the same words, the one listed first comes first.
		const own = open.toSorted((a, b) => a - b).flatMap((i) => passages[i] ?? []);
		return cutSegments(block, own);
	});
}

import type { TextRange } from './range.ts';

/**
 * How much of a text some ranges cover together, as a fraction from 0 to 1.
 * What several ranges cover counts once; a text without characters is covered by nothing.
 * @param length of the text, in UTF-16 code units
 * @param ranges in any order; parts outside the text do not count
 */
export function coverage(length: number, ranges: readonly TextRange[]): number {
	const inOrder = [...ranges].sort((a, b) => a.start - b.start);
	let covered = 0;
	let reached = 0;
	for (const { start, end } of inOrder) {
		const from = Math.max(start, reached);
		const to = Math.min(end, length);
		if (to <= from) continue;
		covered += to - from;
		reached = to;
	}
	return length > 0 ? covered / length : 0;
}

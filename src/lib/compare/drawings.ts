import type { Aligned, AlignedRow } from '#lib/layout/comparison/align.ts';
import { layoutRow, overlayRows } from '#lib/layout/comparison/aligned-marks.ts';
import type { Comparison } from '#lib/comparison/difference.ts';
import type { TimelineLayout } from '#lib/layout/band/marks.ts';
import { rowDates, type RowDate } from '#lib/layout/comparison/ruler.ts';
import type { Outline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** One plot of aligned timelines: a subject, or the second laid over the first. */
export interface AlignedDrawing {
	readonly rows: readonly AlignedRow[];
	/** one, or two for an overlay */
	readonly layouts: readonly TimelineLayout[];
	readonly dates: readonly RowDate[];
	/** what is printed after the lanes' names; none for an overlay */
	readonly numbers: readonly string[];
	/** which subjects it shows, counted from 0 */
	readonly heads: readonly number[];
}

/**
 * The plots of a comparison, in the order in which they stand under each other.
 * @param overlay the second over the first; for two only
 * @param plot px of the ruler
 */
export function alignedDrawings(
	story: Outline,
	comparison: Comparison,
	aligned: Aligned,
	overlay: boolean,
	plot: number,
	density: 'full' | 'mini'
): AlignedDrawing[] {
	const drawings = comparison.facts.map(({ subject, events, categories }, i): AlignedDrawing => {
		const row = aligned.rows[i]!;
		const ids = new Set([...events.certain, ...events.possible]);
		const inside = story.events.filter(({ id }) => ids.has(id));
		const numbers = categories.map(({ count }) => words.numbers.shortRange(count));
		const after = new Map(story.categories.map(({ id }, lane) => [id, numbers[lane] ?? '']));
		const closed = { start: subject.from !== null, end: subject.to !== null };
		return {
			rows: [row],
			layouts: [layoutRow(story, inside, row, closed, plot, density, after)],
			dates: rowDates(row, aligned, plot, subject.until),
			numbers,
			heads: [i]
		};
	});
	const [first, second] = drawings;
	if (!overlay || drawings.length !== 2 || !first || !second) return drawings;
	const layouts = overlayRows(first.layouts[0]!, second.layouts[0]!);
	return [{ ...first, rows: aligned.rows, layouts, numbers: [], heads: [0, 1] }];
}

import type { Aligned, AlignedRow } from '#lib/layout/comparison/align.ts';
import { layoutRow, overlayRows } from '#lib/layout/comparison/aligned-marks.ts';
import type { Comparison } from '#lib/comparison/difference.ts';
import type { TimelineLayout } from '#lib/layout/band/marks.ts';
import { rowDates, type RowDate } from '#lib/layout/comparison/ruler.ts';
import type { Story } from '#lib/story/types.ts';
import { wordNumber } from './wording.ts';

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
	story: Story,
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
		const closed = { start: subject.from !== null, end: subject.to !== null };
		return {
			rows: [row],
			layouts: [layoutRow(story, inside, row, closed, plot, density)],
			dates: rowDates(row, aligned, plot, subject.until),
			numbers: categories.map(({ count }) => wordNumber(count).replace(' to ', '–')),
			heads: [i]
		};
	});
	const [first, second] = drawings;
	if (!overlay || drawings.length !== 2 || !first || !second) return drawings;
	const layouts = overlayRows(first.layouts[0]!, second.layouts[0]!);
	return [{ ...first, rows: aligned.rows, layouts, numbers: [], heads: [0, 1] }];
}

/** What must be said of how a drawing is aligned. */
export function alignmentWords({ alignment }: Pick<Aligned, 'alignment'>, overlaid: boolean): string {
	const scale = {
		proportional:
			'Each is stretched to the same length: the ruler says percent, and a day is not as long in one as in the other.',
		elapsed: 'One scale for all: a year is as long in one as in the other.',
		calendar: 'As they lie in time, on one scale.'
	}[alignment];
	const cut = 'Only what begins within is drawn; what goes on is cut at the end.';
	const over = overlaid ? ' The second is hollow and stands under the first in each lane.' : '';
	return `${scale} ${cut}${over}`;
}

import { DAY } from '#lib/dates/calendar.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import type { BarEnd, Mark, TimelineLayout } from './marks.ts';
import { linearScale, type TimeScale } from './scale.ts';

/**
 * How several stretches of time share one ruler:
 * - `calendar`: as they lie in time
 * - `elapsed`: each from its own day 0; a day is as long in one as in the other
 * - `proportional`: each stretched to the same length; days are then not comparable, which a drawing must say
 */
export type Alignment = 'calendar' | 'elapsed' | 'proportional';

/** One stretch on the ruler. */
export interface AlignedRow {
	/** of the whole ruler, in this row's own time */
	readonly scale: TimeScale;
	/** where the stretch lies on the ruler, as fractions of it */
	readonly from: number;
	readonly to: number;
	/** day 0, ms UTC */
	readonly origin: number;
}

export interface Aligned {
	readonly alignment: Alignment;
	/** what the ruler measures: ms UTC (`calendar`), ms since day 0 (`elapsed`), percent (`proportional`) */
	readonly ruler: Span;
	readonly rows: readonly AlignedRow[];
}

/**
 * Puts stretches of time on one ruler, in the order they are given.
 * @param extents ms UTC; one without length is drawn a day long
 * @param origins day 0 of each, ms UTC, which may lie outside the stretch; default: its start. Only `elapsed` uses them
 * @throws RangeError when there is nothing to align
 */
export function align(
	extents: readonly Span[],
	alignment: Alignment,
	origins: readonly (number | null)[] = []
): Aligned {
	if (extents.length === 0) throw new RangeError('nothing to align: []');
	const spans = extents.map(({ from, to }) => ({ from, to: Math.max(to, from + DAY) }));
	const zeros = spans.map(({ from }, i) => (alignment === 'elapsed' ? (origins[i] ?? from) : from));
	if (alignment === 'proportional') {
		const rows = spans.map((span, i) => ({ scale: linearScale(span), from: 0, to: 1, origin: zeros[i]! }));
		return { alignment, ruler: { from: 0, to: 100 }, rows };
	}
	const shifts = spans.map((_, i) => (alignment === 'elapsed' ? zeros[i]! : 0));
	const ruler = {
		from: Math.min(...spans.map(({ from }, i) => from - shifts[i]!)),
		to: Math.max(...spans.map(({ to }, i) => to - shifts[i]!))
	};
	const rows = spans.map((span, i) => {
		const scale = linearScale({ from: ruler.from + shifts[i]!, to: ruler.to + shifts[i]! });
		return { scale, from: scale.fraction(span.from), to: scale.fraction(span.to), origin: zeros[i]! };
	});
	return { alignment, ruler, rows };
}

/**
 * A layout made for a stretch alone, moved to its place on the ruler: fractions change, px do not. Made for the stretch,
 * life-lines are cut at its ends; whiskers are drawn out again as far as their dates reach on the ruler.
 * Where the stretch itself has an end, what goes on beyond it is cut with a chevron, even if nobody knows its end.
 * @param closed which ends of the stretch are given
 * @param whiskerOf what the date of a point event may mean, as fractions of the ruler
 */
export function moveToRuler(
	layout: TimelineLayout,
	{ from, to }: Pick<AlignedRow, 'from' | 'to'>,
	closed: { readonly start: boolean; readonly end: boolean },
	whiskerOf: (event: string) => { readonly from: number | null; readonly to: number } | null
): TimelineLayout {
	const place = (fraction: number) => from + fraction * (to - from);
	const move = (mark: Mark): Mark => {
		const x = place(mark.x);
		if (mark.kind === 'point') {
			const reach = mark.whisker && whiskerOf(mark.event);
			return {
				...mark,
				x,
				whisker: reach && { from: reach.from === null ? null : clip(reach.from), to: clip(reach.to) }
			};
		}
		const extent = { x, from: place(mark.from), to: place(mark.to) };
		if (mark.kind === 'cluster') return { ...mark, ...extent };
		const parts = mark.parts.map((part) => ({ ...part, from: place(part.from), to: place(part.to) }));
		const startEnd = closed.start ? cutOff(mark.startEnd) : mark.startEnd;
		const endEnd = closed.end ? cutOff(mark.endEnd) : mark.endEnd;
		return { ...mark, ...extent, parts, startEnd, endEnd };
	};
	return { ...layout, marks: layout.marks.map(move) };
}

function cutOff(end: BarEnd): BarEnd {
	return end === 'arrow' ? 'chevron' : end;
}

function clip(fraction: number): number {
	return Math.min(1, Math.max(0, fraction));
}

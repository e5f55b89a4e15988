import { DAY } from '#lib/dates/calendar.ts';
import type { Alignment } from '#lib/comparison/alignment.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import { linearScale, type TimeScale } from '#lib/layout/time/scale.ts';

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

import type { Outline, EventOutline } from '#lib/story/types.ts';
import type { AlignedRow } from './align.ts';
import type { BarEnd, BarMark, Mark, TimelineLayout } from '#lib/layout/band/marks.ts';
import { isDrawn, placePoint } from '#lib/layout/band/points.ts';
import { linearScale } from '#lib/layout/time/scale.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';

/** Which ends of a stretch of time are given. */
export interface ClosedEnds {
	readonly start: boolean;
	readonly end: boolean;
}

/** px below which labels may stand beside a stretch, because few would have room in it */
export const roomForLabels = 320;

/**
 * The events of one stretch of time in its place on the ruler. Life-lines are cut at the ends that are given, with a
 * chevron, even where nobody knows their own end; whiskers reach as far as their dates do.
 * @param events in time order
 * @param widthPx of the whole ruler
 * @param numbers what stands after the names of lanes, by category
 */
export function layoutRow(
	story: Pick<Outline, 'categories'>,
	events: readonly EventOutline[],
	row: AlignedRow,
	closed: ClosedEnds,
	widthPx: number,
	density: 'full' | 'mini',
	numbers?: ReadonlyMap<string, string>
): TimelineLayout {
	const extent = { from: row.scale.invert(row.from), to: row.scale.invert(row.to) };
	const own = linearScale(extent);
	// What may belong here by its date may stand elsewhere on the ruler: it is drawn there, in another row or not at all.
	const inside = events.filter((event) => isDrawn(event, own));
	const input = { events: inside, categories: story.categories, density, ...(numbers && { numbers }) };
	const ownWidth = (row.to - row.from) * widthPx;
	const cut = (mark: Mark) => (mark.kind === 'bar' ? cutBar(mark, row, closed) : mark);
	if (density === 'full' && ownWidth < roomForLabels) {
		const layout = layoutTimeline({ ...input, scale: row.scale, width: widthPx });
		return { ...layout, marks: layout.marks.map(cut) };
	}
	const layout = layoutTimeline({ ...input, scale: own, width: Math.max(1, ownWidth) });
	const dates = new Map(events.map(({ id, when }) => [id, when]));
	const whiskerOf = (id: string) => placePoint(dates.get(id)!, row.scale)?.whisker ?? null;
	return { ...layout, marks: layout.marks.map((mark) => cut(moveToRuler(mark, row, whiskerOf))) };
}

/** Fractions of a stretch become fractions of the ruler; px stay. */
function moveToRuler(
	mark: Mark,
	{ from, to }: AlignedRow,
	whiskerOf: (event: string) => { readonly from: number | null; readonly to: number } | null
): Mark {
	const place = (fraction: number) => from + fraction * (to - from);
	const x = place(mark.x);
	if (mark.kind === 'point') return { ...mark, x, whisker: mark.whisker && whiskerOf(mark.event) };
	const moved = { x, from: place(mark.from), to: place(mark.to) };
	if (mark.kind === 'cluster') return { ...mark, ...moved };
	const parts = mark.parts.map((part) => ({ ...part, from: place(part.from), to: place(part.to) }));
	return { ...mark, ...moved, parts };
}

function cutBar(mark: BarMark, row: AlignedRow, closed: ClosedEnds): BarMark {
	const clip = (fraction: number) => Math.min(row.to, Math.max(row.from, fraction));
	const parts = mark.parts
		.map((part) => ({ ...part, from: clip(part.from), to: clip(part.to) }))
		.filter(({ from, to }) => to > from);
	return {
		...mark,
		x: clip(mark.x),
		from: clip(mark.from),
		to: clip(mark.to),
		parts,
		startEnd: endAt(mark.startEnd, mark.from < row.from, closed.start),
		endEnd: endAt(mark.endEnd, mark.to > row.to, closed.end)
	};
}

function endAt(end: BarEnd, beyond: boolean, given: boolean): BarEnd {
	if (end === 'arrow') return given ? 'chevron' : 'arrow';
	return beyond ? 'chevron' : end;
}

/**
 * Two layouts of the same lanes in one: in each lane the second stands under the first, so that nothing is covered.
 * @returns both with the same lanes, and their marks in their new places
 */
export function overlayRows(
	first: TimelineLayout,
	second: TimelineLayout
): readonly [TimelineLayout, TimelineLayout] {
	let top = 0;
	const lanes = first.lanes.map((lane, i) => {
		const below = second.lanes[i]!;
		const box = { ...lane, top, height: lane.height + below.height };
		const shifts = [top - lane.top, top + lane.height - below.top] as const;
		top += box.height;
		return { box, shifts };
	});
	const shiftOf = new Map(lanes.map(({ box, shifts }) => [box.category, shifts]));
	const moved = ({ marks }: TimelineLayout, which: 0 | 1): TimelineLayout => ({
		height: top,
		lanes: lanes.map(({ box }) => box),
		marks: marks.map((mark) => lower(mark, shiftOf.get(mark.category)?.[which] ?? 0))
	});
	return [moved(first, 0), moved(second, 1)];
}

function lower<M extends Mark>(mark: M, by: number): M {
	return { ...mark, y: mark.y + by, label: mark.label && { ...mark.label, y: mark.label.y + by } };
}

import type { Story, StoryEvent } from '#lib/story/types.ts';
import { moveToRuler, type AlignedRow } from './align.ts';
import type { Mark, TimelineLayout } from './marks.ts';
import { placePoint } from './points.ts';
import { linearScale } from './scale.ts';
import { layoutTimeline } from './timeline.ts';

/** px below which no layout is tried: what is shorter is drawn as if it were this long. */
const leastWidth = 24;

/**
 * The events of one stretch of time, laid out for its own length and put in its place on the ruler.
 * @param events in time order
 * @param closed which ends of the stretch are given
 * @param widthPx of the whole ruler
 * @param laneHeight px, of mini lanes
 */
export function layoutRow(
	story: Pick<Story, 'categories'>,
	events: readonly StoryEvent[],
	row: AlignedRow,
	closed: { readonly start: boolean; readonly end: boolean },
	widthPx: number,
	density: 'full' | 'mini',
	laneHeight = 14
): TimelineLayout {
	const byId = new Map(events.map((event) => [event.id, event]));
	const layout = layoutTimeline({
		events,
		categories: story.categories,
		scale: linearScale({ from: row.scale.invert(row.from), to: row.scale.invert(row.to) }),
		width: Math.max(leastWidth, (row.to - row.from) * widthPx),
		density,
		laneHeight
	});
	return moveToRuler(layout, row, closed, (id) => placePoint(byId.get(id)!.when, row.scale)?.whisker ?? null);
}

/**
 * Two layouts of the same lanes in one: in each lane the second stands under the first, so that nothing is covered.
 * @returns the lanes, and the marks of each in their new places
 */
export function overlayRows(
	first: TimelineLayout,
	second: TimelineLayout
): { readonly layouts: readonly [TimelineLayout, TimelineLayout]; readonly height: number } {
	let top = 0;
	const lanes = first.lanes.map((lane, i) => {
		const own = { above: lane.height, below: second.lanes[i]?.height ?? 0 };
		const box = { ...lane, top, height: own.above + own.below };
		const shifts = [top - lane.top, top + own.above - (second.lanes[i]?.top ?? 0)] as const;
		top += box.height;
		return { box, shifts };
	});
	const shiftOf = new Map(lanes.map(({ box, shifts }) => [box.category, shifts]));
	const moved = ({ marks }: TimelineLayout, which: 0 | 1): TimelineLayout => ({
		height: top,
		lanes: lanes.map(({ box }) => box),
		marks: marks.map((mark) => lower(mark, shiftOf.get(mark.category)?.[which] ?? 0))
	});
	return { layouts: [moved(first, 0), moved(second, 1)], height: top };
}

function lower<M extends Mark>(mark: M, by: number): M {
	return { ...mark, y: mark.y + by, label: mark.label && { ...mark.label, y: mark.label.y + by } };
}

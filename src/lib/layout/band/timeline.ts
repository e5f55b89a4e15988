import { group, sort } from 'd3';
import type { Category, EventOutline } from '#lib/story/types.ts';
import { extentsBetween, indexExtents, type ExtentIndex } from './cull.ts';
import { denseLevel } from '#lib/layout/band/dense/level.ts';
import { denseMarks, indexLevel, type DenseIndex } from '#lib/layout/band/dense/visible.ts';
import { layoutFullLane, type LaneSetting, type OrderedEvent, type PlacedMark } from './full-lanes.ts';
import type { LaneBox, Mark, TimelineLayout } from './marks.ts';
import { layoutMiniLane } from './mini-lanes.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';

export interface TimelineInput {
	/** in time order */
	readonly events: readonly EventOutline[];
	/** in the order of their lanes */
	readonly categories: readonly Category[];
	readonly scale: TimeScale;
	/**
	 * px of the whole domain. The layout holds for all widths from this one to √2 times as much: give `zoomLevel(width)`
	 * and it stays as it is until the next level.
	 */
	readonly width: number;
	/** `full`: rows of life-lines and points with labels; `mini`: one row a lane, threads, dots and counts */
	readonly density: 'full' | 'mini';
	/** px, of mini lanes; default 14 */
	readonly laneHeight?: number;
	/** id of the event being read: it has a mark of its own and, in full lanes, its label */
	readonly current?: string | null;
	/** ids of categories whose lane is switched off: empty, and 30 px high in full lanes */
	readonly off?: readonly string[];
	/** fractions of the domain that labels do not cross, besides its ends */
	readonly labelLimits?: readonly number[];
}

/** A layout with what `visible` needs. */
export interface IndexedLayout extends TimelineLayout {
	readonly index: ExtentIndex | DenseIndex;
}

/**
 * From so many events on, a drawing is laid out densely: with a mark for nearly each, more would be too many elements for
 * a page (`mostMarks`), and placing them by rank, one after the other, would soon be felt in each zoom step.
 */
export const denseFrom = 120;

/** px, of a full lane that is switched off. */
const offHeight = 30;

/**
 * Lays out a story's events in one lane a category: life-lines and points in rows, their labels, and counts where events
 * are too near to tell apart. The whole story at once, from its width alone, so that panning changes nothing;
 * `visible` picks what is in sight. The same input always gives the same layout.
 */
export function layoutTimeline(input: TimelineInput): IndexedLayout {
	return input.events.length < denseFrom ? layoutByRank(input) : layoutDensely(input);
}

function layoutByRank({
	events,
	categories,
	scale,
	width,
	density,
	laneHeight = 14,
	current = null,
	off = [],
	labelLimits = []
}: TimelineInput): IndexedLayout {
	const ordered = events.map((event, order): OrderedEvent => ({ event, order }));
	const byCategory = group(ordered, ({ event }) => event.category);
	const setting: LaneSetting = { scale, width, walls: wallsOf(labelLimits, width), current };

	const lanes: LaneBox[] = [];
	const placed: PlacedMark[] = [];
	let top = 0;
	for (const { id } of categories) {
		const own = byCategory.get(id) ?? [];
		const isOff = off.includes(id);
		let height = density === 'full' ? offHeight : laneHeight;
		if (!isOff && density === 'full') {
			const lane = layoutFullLane(own, id, top, setting);
			height = lane.height;
			placed.push(...lane.marks);
		} else if (!isOff) {
			placed.push(...layoutMiniLane(own, id, top + laneHeight / 2, setting));
		}
		lanes.push({ category: id, top, height, count: own.length });
		top += height;
	}
	placed.sort((a, b) => a.order - b.order);
	return { height: top, lanes, marks: placed.map(({ mark }) => mark), index: indexExtents(placed) };
}

function layoutDensely({
	events,
	categories,
	scale,
	width,
	density,
	laneHeight = 14,
	current = null,
	off = [],
	labelLimits = []
}: TimelineInput): IndexedLayout {
	const emptyHeight = density === 'full' ? offHeight : laneHeight;
	const level = denseLevel({
		events,
		scale,
		width,
		density,
		walls: wallsOf(labelLimits, width),
		lanes: categories.map(({ id }) => ({ category: id, empty: off.includes(id) ? emptyHeight : null })),
		laneHeight
	});
	const index = indexLevel(level, current);
	let all: readonly Mark[] | null = null;
	return {
		height: level.height,
		lanes: level.boxes,
		get marks() {
			return (all ??= denseMarks(index, -Infinity, Infinity));
		},
		index
	};
}

/** Px labels may not cross, ascending, the drawing's ends among them. */
function wallsOf(limits: readonly number[], width: number): number[] {
	const inside = limits.filter((limit) => limit > 0 && limit < 1);
	return sort([0, ...inside, 1]).map((limit) => limit * width);
}

/**
 * The marks of which anything, label included, lies in a window, in time order.
 * @param window fractions of the domain
 * @param margin how far beyond the window, on each side, as a fraction of the domain
 */
export function visible(
	layout: IndexedLayout,
	{ from, to }: { readonly from: number; readonly to: number },
	margin = 0
): Mark[] {
	const { index } = layout;
	if ('level' in index) return denseMarks(index, from - margin, to + margin);
	return extentsBetween(index, from - margin, to + margin).map((i) => layout.marks[i]!);
}

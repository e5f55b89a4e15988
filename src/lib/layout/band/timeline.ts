import { group, sort } from 'd3';
import type { Category, EventOutline } from '#lib/story/types.ts';
import { countByLane, isCrowded, loadOf } from './crowd.ts';
import { extentsBetween, indexExtents } from './cull.ts';
import { manyLevel } from './many/level.ts';
import { manyLanes } from './many/visible.ts';
import {
	layoutFullLane,
	type FewLane,
	type LaneSetting,
	type OrderedEvent,
	type PlacedMark
} from './few/full-lanes.ts';
import { nameHeight } from './lane-names.ts';
import { limitsOf } from './limits.ts';
import type { Lane, Mark, TimelineLayout } from './marks.ts';
import { layoutMiniLane } from './few/mini-lanes.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import { words } from '#lib/words/words.ts';

export interface TimelineInput {
	/** in time order */
	readonly events: readonly EventOutline[];
	/** those of the whole story, which say how crowded a lane is, whatever filters leave; default: `events` */
	readonly all?: readonly EventOutline[];
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
	/** what stands after the names of full lanes, by category; default: the number of events in all */
	readonly numbers?: ReadonlyMap<string, string>;
}

/** A layout with what `visible` needs. */
export interface IndexedLayout extends TimelineLayout {
	readonly index: readonly Lane[];
}

/** px, of a full lane that is switched off. */
const offHeight = 30;

/**
 * Lays out a story's events in one lane a category: life-lines and points in rows, their labels, and counts where events
 * are too near to tell apart. The whole story at once, from its width alone, so that panning changes nothing;
 * `visible` picks what is in sight. The same input always gives the same layout.
 */
export function layoutTimeline({
	events,
	all = events,
	categories,
	scale,
	width,
	density,
	laneHeight = 14,
	current = null,
	off = [],
	labelLimits = [],
	numbers
}: TimelineInput): IndexedLayout {
	const isFull = density === 'full';
	const counts = countByLane(all);
	const walls = wallsOf(labelLimits, width);
	const setting: LaneSetting = { scale, width, walls, current };
	const load = ({ id }: Category) => loadOf(all, id, categories.length);
	const limits = (category: Category) => limitsOf(load(category), categories.length, density);
	const leastHeight = (category: Category) =>
		isFull
			? nameHeight(category, numbers?.get(category.id) ?? words.numbers.digits(counts.get(category.id) ?? 0))
			: 0;
	const few = new Map<string, FewLane>();
	for (const category of categories) {
		const { id } = category;
		// A row without names fills up by the limits alone; rows with names go on by rank until they are crowded.
		if (off.includes(id) || (isFull ? isCrowded(load(category)) : load(category) > 1)) continue;
		const own = inLanes(events).get(id) ?? [];
		few.set(
			id,
			isFull
				? layoutFullLane(own, id, setting, limits(category))
				: layoutMiniLane(own, id, laneHeight, setting)
		);
	}
	const heightOf = (category: Category) => {
		if (off.includes(category.id)) return isFull ? offHeight : laneHeight;
		const own = few.get(category.id);
		return own ? Math.max(own.height, leastHeight(category)) : null;
	};
	const level = manyLevel({
		events,
		scale,
		width,
		density,
		walls,
		laneHeight,
		lanes: categories.map((category) => ({
			category: category.id,
			limits: limits(category),
			least: leastHeight(category),
			given: heightOf(category)
		}))
	});
	const lanes = [
		...level.boxes.flatMap(({ category, top }) => fewLane(few.get(category)?.marksAt(top) ?? [])),
		...manyLanes(level, current)
	];
	let marks: readonly Mark[] | null = null;
	return {
		height: level.height,
		lanes: level.boxes,
		get marks() {
			return (marks ??= between(lanes, -Infinity, Infinity));
		},
		index: lanes
	};
}

const lanesOf = new WeakMap<readonly EventOutline[], ReadonlyMap<string, readonly OrderedEvent[]>>();

/** The events of each lane with their places in time order, found once for a list of events. */
function inLanes(events: readonly EventOutline[]): ReadonlyMap<string, readonly OrderedEvent[]> {
	const known = lanesOf.get(events);
	if (known) return known;
	const ordered = events.map((event, order): OrderedEvent => ({ event, order }));
	const byCategory = group(ordered, ({ event }) => event.category);
	lanesOf.set(events, byCategory);
	return byCategory;
}

function fewLane(placed: readonly PlacedMark[]): Lane {
	const index = indexExtents(placed);
	return { between: (from, to) => extentsBetween(index, from, to).map((i) => placed[i]!) };
}

/** Px labels may not cross, ascending, the drawing's ends among them. */
function wallsOf(limits: readonly number[], width: number): number[] {
	const inside = limits.filter((limit) => limit > 0 && limit < 1);
	return sort([0, ...inside, 1]).map((limit) => limit * width);
}

function between(lanes: readonly Lane[], from: number, to: number): Mark[] {
	const found = lanes.flatMap((lane) => lane.between(from, to));
	return found.sort((a, b) => a.order - b.order).map(({ mark }) => mark);
}

/**
 * The marks of which anything, label included, lies in a window, in time order.
 * @param window fractions of the domain
 * @param margin how far beyond the window, on each side, as a fraction of the domain
 */
export function visible(
	{ index }: IndexedLayout,
	{ from, to }: { readonly from: number; readonly to: number },
	margin = 0
): Mark[] {
	return between(index, from - margin, to + margin);
}

import { max, min, sort } from 'd3';
import type { EventOutline } from '#lib/story/types.ts';
import { barGap, barLabel, reachOfEnd } from '#lib/layout/band/bar-labels.ts';
import { layoutBar, unknownFade, type Bar } from '#lib/layout/band/bars.ts';
import { clusterKey } from '#lib/layout/band/clusters.ts';
import { bringOut } from './current-mark.ts';
import {
	pointLabel,
	lineY,
	lineLabelRise,
	pointY,
	fullLaneHeight,
	describedHalf,
	caseHalf
} from '#lib/layout/band/lane-measures.ts';
import { placeInLanes, type Extent } from '#lib/layout/band/lanes.ts';
import { widestWindow, type LaneLimits } from '#lib/layout/band/limits.ts';
import type { BarMark, LabelBox, Mark, OrderedMark } from '#lib/layout/band/marks.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { joinNearest } from './joined.ts';
import { placeInRows } from './point-rows.ts';
import { placePoint, type PointPlace } from '#lib/layout/band/points.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import {
	labelSize,
	markExtent,
	rankOf,
	whiskerExtent,
	type RowPoint,
	type Slot
} from '#lib/layout/band/slots.ts';

/** An event with its place in time order. */
export interface OrderedEvent {
	readonly event: EventOutline;
	readonly order: number;
}

/** A mark with what it takes up, label and all, in fractions. */
export interface PlacedMark extends OrderedMark, Extent {}

/** What all lanes of a drawing have in common. */
export interface LaneSetting {
	readonly scale: TimeScale;
	/** px */
	readonly width: number;
	/** px labels may not cross, ascending, the drawing's ends among them */
	readonly walls: readonly number[];
	readonly current: string | null;
}

export interface FewLane {
	/** px */
	readonly height: number;
	/** @param top px from the top of the drawing */
	marksAt(top: number): readonly PlacedMark[];
}

/**
 * A lane of rows of life-lines above rows of points, all with labels where there is room. A life-line that is too short to be
 * one, or finds no row, is a point where it begins.
 */
export function layoutFullLane(
	events: readonly OrderedEvent[],
	category: string,
	setting: LaneSetting,
	limits: LaneLimits
): FewLane {
	const { bars, others } = placeBars(events, setting, limits);
	const barRows = 1 + (max(bars, ({ row }) => row) ?? -1);
	const board = placeInRows(joinNearest(rowPoints(others, setting), limits), setting.width, setting.walls);
	if (setting.current !== null) bringOut(board, setting.current);

	return {
		height: fullLaneHeight(barRows, board.rowCount),
		marksAt: (top) => [
			...bars.map((bar) => drawnBar(bar, category, top + lineY(bar.row), setting.width)),
			...board
				.slots()
				.map((slot) => drawnSlot(slot, category, top + pointY(slot.row, barRows), setting.width))
		]
	};
}

interface PlacedBar extends OrderedEvent {
	readonly bar: Bar;
	readonly row: number;
	readonly label: Omit<LabelBox, 'y'>;
	/** px */
	readonly extent: Extent;
}

/** @returns the life-lines, and what is to be drawn as points: all others that begin within the domain */
function placeBars(
	events: readonly OrderedEvent[],
	{ scale, width, walls }: LaneSetting,
	limits: LaneLimits
): { bars: PlacedBar[]; others: OrderedEvent[] } {
	const bars = events
		.filter(({ event }) => event.kind === 'span')
		.flatMap((ordered) => {
			const bar = layoutBar(ordered.event.when, scale, unknownFade / width);
			if (!bar || (bar.to - bar.from) * width < limits.shortest) return [];
			const [from, to] = [bar.from * width, bar.to * width];
			const { label } = ordered.event;
			const named = barLabel(label, textWidth(label, labelSize, 700), from, walls);
			return {
				...ordered,
				bar,
				label: named.label,
				extent: {
					left: Math.min(from - reachOfEnd(bar.startEnd), named.extent.left),
					right: Math.max(to + reachOfEnd(bar.endEnd), named.extent.right)
				}
			};
		});
	const rows = placeInLanes(
		bars.map(({ extent }) => extent),
		barGap,
		{ lanes: limits.barRows, seats: limits.bars, window: widestWindow }
	);
	const placed = bars.map((bar, i) => ({ ...bar, row: rows[i]! })).filter(({ row }) => row !== -1);
	const drawn = new Set(placed.map(({ order }) => order));
	return { bars: placed, others: events.filter(({ order }) => !drawn.has(order)) };
}

function drawnBar(
	{ bar, label, event, order, extent }: PlacedBar,
	category: string,
	y: number,
	width: number
): PlacedMark {
	const mark: BarMark = {
		kind: 'bar',
		event: event.id,
		category,
		x: bar.from,
		y,
		...bar,
		label: { ...label, y: y + lineLabelRise }
	};
	return { mark, order, left: extent.left / width, right: extent.right / width };
}

function rowPoints(events: readonly OrderedEvent[], { scale, width }: LaneSetting): RowPoint[] {
	const points: RowPoint[] = [];
	for (const { event, order } of events) {
		const place = event.kind === 'point' ? placePoint(event.when, scale) : beginning(event, scale);
		if (!place) continue;
		points.push({
			event: event.id,
			order,
			x: place.x * width,
			half: event.mention === 'described' ? describedHalf : caseHalf,
			whisker: place.whisker,
			rank: rankOf(event),
			label: event.label,
			labelWidth: textWidth(event.label, labelSize, 700)
		});
	}
	return points;
}

/** Where a life-line that is drawn as a point stands. */
function beginning({ when }: EventOutline, scale: TimeScale): PointPlace | null {
	const bar = layoutBar(when, scale, 0);
	return bar && { x: bar.from, whisker: null };
}

function drawnSlot(slot: Slot, category: string, y: number, width: number): PlacedMark {
	const { counted, label } = slot;
	const members = sort(slot.members, ({ order }) => order);
	const [first] = members;
	const extents = [markExtent(slot), whiskerExtent(slot, width), label].filter((extent) => extent !== null);
	const base = {
		category,
		x: slot.x / width,
		y,
		label: label && {
			text: label.text,
			more: label.more,
			anchor: label.anchor,
			dx: label.dx,
			y: y + pointLabel,
			width: label.width
		}
	};
	const mark: Mark = counted
		? {
				kind: 'cluster',
				key: clusterKey(first!.event, members.at(-1)!.event),
				events: members.map(({ event }) => event),
				count: members.length,
				first: first!.event,
				from: min(members, ({ x }) => x)! / width,
				to: max(members, ({ x }) => x)! / width,
				...base
			}
		: { kind: 'point', event: first!.event, whisker: first!.whisker, ...base };
	return {
		mark,
		order: first!.order,
		left: Math.min(...extents.map(({ left }) => left)) / width,
		right: Math.max(...extents.map(({ right }) => right)) / width
	};
}

import { barLabel } from '#lib/layout/band/bar-labels.ts';
import { layoutBar, unknownFade } from '#lib/layout/band/bars.ts';
import { clusterKey } from '#lib/layout/band/clusters.ts';
import { lineLabelRise, pointLabel } from '#lib/layout/band/lane-measures.ts';
import type { BarMark, ClusterMark, LabelBox, PointMark } from '#lib/layout/band/marks.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { ManyLane } from './lane.ts';
import type { ManySetting } from './setting.ts';
import { isBar, type LaneTable } from './table.ts';

/** What the marks of a drawing of many are made from. */
export interface ManyDrawing extends ManySetting {
	readonly events: readonly EventOutline[];
	readonly scale: TimeScale;
}

/** The mark of a life-line. @param at its place in the table @param y px */
export function barMark(
	{ events, scale, width, walls, density }: ManyDrawing,
	{ category, table }: ManyLane,
	at: number,
	y: number
): BarMark {
	const event = events[table.order[at]!]!;
	const bar = layoutBar(event.when, scale, unknownFade / width)!;
	const label = () => ({
		...barLabel(event.label, table.labelWidth(at), bar.from * width, walls).label,
		y: y + lineLabelRise
	});
	return {
		kind: 'bar',
		event: event.id,
		category,
		x: bar.from,
		y,
		...bar,
		label: density === 'full' ? label() : null
	};
}

/** The mark of a slot. @param y px @param isBare without its label and whisker, which have yielded */
export function slotMark(
	drawing: ManyDrawing,
	lane: ManyLane,
	slot: number,
	y: number,
	isBare = false
): PointMark | ClusterMark {
	const { slots, points } = lane;
	const members = membersOf(lane, slot);
	const dx = isBare ? 0 : (points?.dx[slot] ?? 0);
	const label = dx === 0 ? null : slotLabel(drawing, lane, slot, dx, y);
	return members.length > 1
		? countMark(drawing, lane, members, slots.x[slot]!, y, label)
		: pointMark(drawing, lane, members[0]!, y, label, !isBare && points?.whisker[slot] === 1);
}

function slotLabel(
	{ events }: ManyDrawing,
	{ table, slots, points }: ManyLane,
	slot: number,
	dx: number,
	y: number
): LabelBox {
	return {
		text: events[table.order[slots.lead[slot]!]!]!.label,
		more: slots.starts[slot + 1]! - slots.starts[slot]! - 1,
		anchor: dx > 0 ? 'start' : 'end',
		dx,
		y: y + pointLabel,
		width: points!.label[slot]!
	};
}

/** @param at its place in the table @param y px @param hasWhisker whether its whisker has room */
export function pointMark(
	{ events }: ManyDrawing,
	{ category, table }: ManyLane,
	at: number,
	y: number,
	label: LabelBox | null,
	hasWhisker: boolean
): PointMark {
	return {
		kind: 'point',
		event: events[table.order[at]!]!.id,
		category,
		x: table.x[at]!,
		y,
		whisker: hasWhisker ? whiskerOf(table, at) : null,
		label
	};
}

function whiskerOf({ from, to, flags }: LaneTable, at: number): PointMark['whisker'] {
	if (Number.isNaN(from[at]) || flags[at]! & isBar) return null;
	return { from: from[at] === -Infinity ? null : from[at]!, to: to[at]! };
}

/** A count, whose events are listed when first asked for. @param members places in the table, ascending @param x px @param y px */
export function countMark(
	{ events, width }: ManyDrawing,
	{ category, table }: ManyLane,
	members: Uint32Array,
	x: number,
	y: number,
	label: LabelBox | null
): ClusterMark {
	const { order } = table;
	let [first, last] = [Infinity, -1];
	for (const at of members) {
		if (order[at]! < first) first = order[at]!;
		if (order[at]! > last) last = order[at]!;
	}
	let ids: readonly string[] | null = null;
	return {
		kind: 'cluster',
		key: clusterKey(events[first]!.id, events[last]!.id),
		first: events[first]!.id,
		count: members.length,
		get events() {
			return (ids ??= Array.from(members.map((at) => order[at]!).sort(), (i) => events[i]!.id));
		},
		from: table.x[members[0]!]!,
		to: table.x[members.at(-1)!]!,
		category,
		x: x / width,
		y,
		label
	};
}

/** Places in the table. */
export function membersOf({ slots }: ManyLane, slot: number): Uint32Array {
	return slots.members.subarray(slots.starts[slot], slots.starts[slot + 1]);
}

/** The place of a slot's first event in time order. */
export function orderOfSlot(lane: ManyLane, slot: number): number {
	return firstOf(lane, membersOf(lane, slot));
}

/** The least place in time order of some members. */
export function firstOf({ table }: ManyLane, members: Uint32Array): number {
	let first = Infinity;
	for (const at of members) first = Math.min(first, table.order[at]!);
	return first;
}

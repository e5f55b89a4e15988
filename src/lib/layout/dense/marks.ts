import { barLabel } from '#lib/layout/bar-labels.ts';
import { layoutBar, unknownFade } from '#lib/layout/bars.ts';
import { clusterKey } from '#lib/layout/clusters.ts';
import { lineLabelRise, pointLabel } from '#lib/layout/full-lanes.ts';
import type { BarMark, ClusterMark, LabelBox, PointMark } from '#lib/layout/marks.ts';
import type { TimeScale } from '#lib/layout/scale.ts';
import type { EventOutline } from '#lib/story/types.ts';
import type { DenseLane } from './lane.ts';
import type { DenseSetting } from './setting.ts';
import { isBar } from './table.ts';

/** What the marks of a dense drawing are made from. */
export interface DenseDrawing extends DenseSetting {
	readonly events: readonly EventOutline[];
	readonly scale: TimeScale;
}

/** The mark of a life-line. @param at its place in the table @param y px */
export function barMark(
	{ events, scale, width, walls, density }: DenseDrawing,
	{ category, table }: DenseLane,
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

/** The mark of a slot: a point, or a count whose events are only listed when asked for. @param y px */
export function slotMark(
	{ events, width }: DenseDrawing,
	{ category, table, slots, points }: DenseLane,
	slot: number,
	y: number
): PointMark | ClusterMark {
	const members = slots.members.subarray(slots.starts[slot], slots.starts[slot + 1]);
	const count = members.length;
	const lead = events[table.order[slots.lead[slot]!]!]!;
	const dx = points?.dx[slot] ?? 0;
	const label: LabelBox | null =
		dx === 0
			? null
			: {
					text: lead.label,
					more: count - 1,
					anchor: dx > 0 ? 'start' : 'end',
					dx,
					y: y + pointLabel,
					width: points!.label[slot]!
				};
	const base = { category, x: slots.x[slot]! / width, y, label };
	const [first] = members as unknown as [number];
	if (count > 1) return countMark(events, table, members, base);
	return {
		kind: 'point',
		event: lead.id,
		...base,
		x: table.x[first]!,
		whisker: whiskerOf(table, first, points === null || points.whisker[slot] === 1)
	};
}

/** @param members places in the table, ascending */
export function countMark(
	events: readonly EventOutline[],
	{ order, x }: DenseLane['table'],
	members: Uint32Array,
	base: Pick<ClusterMark, 'category' | 'x' | 'y' | 'label'>
): ClusterMark {
	let [first, last] = [Infinity, -1];
	for (const at of members) {
		first = Math.min(first, order[at]!);
		last = Math.max(last, order[at]!);
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
		from: x[members[0]!]!,
		to: x[members.at(-1)!]!,
		...base
	};
}

/** @param isShown whether it has room */
export function whiskerOf(table: DenseLane['table'], at: number, isShown: boolean): PointMark['whisker'] {
	const from = table.from[at]!;
	if (!isShown || Number.isNaN(from) || table.signs[at]! & isBar) return null;
	return { from: from === -Infinity ? null : from, to: table.to[at]! };
}

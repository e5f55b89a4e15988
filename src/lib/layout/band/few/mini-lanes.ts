import { max, min, sort } from 'd3';
import { layoutBar, unknownFade } from '#lib/layout/band/bars.ts';
import { clusterKey, clusterPlaces, countHalfWidth } from '#lib/layout/band/clusters.ts';
import type { FewLane, LaneSetting, OrderedEvent, PlacedMark } from './full-lanes.ts';
import type { ClusterMark, PointMark } from '#lib/layout/band/marks.ts';
import { placePoint } from '#lib/layout/band/points.ts';

/** What a bare dot takes up on each side, px. */
const dotHalf = 7;
/** px from one mark to the next: room for two counts of one digit. */
const pitch = 17;

/** A point event in a lane of one row. */
export interface MiniPoint {
	readonly event: string;
	/** its place in time order */
	readonly order: number;
	/** px from the drawing's start */
	readonly x: number;
	readonly whisker: PointMark['whisker'];
}

/** A dot, or a count of several too near to tell apart. */
export interface MiniMark {
	/** in time order */
	readonly members: readonly MiniPoint[];
	/** px; a count's lies between its first and last member, or beside the current event */
	readonly x: number;
}

/**
 * The marks of one row: dots, and counts where events stand closer than a mark is wide. Counts stand amid their members
 * as far as the next mark allows, and never touch one another.
 * @param current id of the event that always has a mark of its own; its count moves outward so that it does not hide
 */
export function placeInRow(points: readonly MiniPoint[], width: number, current: string | null): MiniMark[] {
	const inPlace = sort(points, (a, b) => a.x - b.x || a.order - b.order);
	let gap = pitch;
	let clusters = clusterPlaces(inPlace, gap);
	for (let needed = neededGap(clusters); needed > gap; needed = neededGap(clusters)) {
		gap = needed;
		clusters = clusterPlaces(inPlace, gap);
	}
	const marks: { members: readonly MiniPoint[]; x: number }[] = [];
	let next = Infinity;
	for (const { members } of clusters.toReversed()) {
		// The next mark's first member is further than a gap from this one's: there is always a place not before it.
		next = Math.min((members[0]!.x + members.at(-1)!.x) / 2, next - gap);
		marks.push({ members: sort(members, ({ order }) => order), x: next });
	}
	marks.reverse();
	return current === null ? marks : bringOut(marks, current, gap, width);
}

function neededGap(clusters: readonly { readonly members: readonly MiniPoint[] }[]): number {
	return 2 * countHalfWidth(max(clusters, ({ members }) => members.length) ?? 1, 'mini');
}

/** Takes the current event out of its count and moves counts away that would hide under it. */
function bringOut(marks: readonly MiniMark[], current: string, gap: number, width: number): MiniMark[] {
	const i = marks.findIndex(({ members }) => members.some(({ event }) => event === current));
	const mark = marks[i];
	if (!mark || mark.members.length === 1) return [...marks];
	const own = mark.members.find(({ event }) => event === current)!;
	const rest = mark.members.filter(({ event }) => event !== current);
	const middle = (rest[0]!.x + rest.at(-1)!.x) / 2;
	const before = own.x - gap < 0 ? false : own.x + gap > width || middle < own.x;
	const left = [
		...marks.slice(0, i),
		...(before ? [{ members: rest, x: restPlace(rest, own.x, -gap) }] : [])
	];
	const right = [
		...(before ? [] : [{ members: rest, x: restPlace(rest, own.x, gap) }]),
		...marks.slice(i + 1)
	];
	return [
		...pushed(left.toReversed(), own.x, -gap).reverse(),
		{ members: [own], x: own.x },
		...pushed(right, own.x, gap)
	];
}

/** A single event stays where it belongs, even if the current one then lies on it. */
function restPlace(rest: readonly MiniPoint[], x: number, away: number): number {
	return rest.length === 1 ? rest[0]!.x : x + away;
}

/** Moves counts on, one after the other, until there is room; single events mark their own time and stay. */
function pushed(marks: readonly MiniMark[], from: number, away: number): MiniMark[] {
	let last = from;
	return marks.map((mark) => {
		const isClear = (mark.x - last) / away >= 1;
		const x = mark.members.length === 1 || isClear ? mark.x : last + away;
		last = x;
		return { ...mark, x };
	});
}

/** A lane of one row: life-lines as threads through its middle, dots and counts on them, no labels. @param height px */
export function layoutMiniLane(
	events: readonly OrderedEvent[],
	category: string,
	height: number,
	setting: LaneSetting
): FewLane {
	return { height, marksAt: (top) => marksInRow(events, category, top + height / 2, setting) };
}

function marksInRow(
	events: readonly OrderedEvent[],
	category: string,
	y: number,
	{ scale, width, current }: LaneSetting
): PlacedMark[] {
	const base = { category, y, label: null };
	const bars: PlacedMark[] = [];
	const points: MiniPoint[] = [];
	for (const { event, order } of events) {
		if (event.kind === 'span') {
			const bar = layoutBar(event.when, scale, unknownFade / width);
			const mark = bar && ({ kind: 'bar', event: event.id, x: bar.from, ...bar, ...base } as const);
			if (mark) bars.push({ mark, order, left: bar.from, right: bar.to });
		} else {
			const place = placePoint(event.when, scale);
			if (place) points.push({ event: event.id, order, x: place.x * width, whisker: place.whisker });
		}
	}
	const marks = placeInRow(points, width, current).map((mark): PlacedMark => {
		const half = mark.members.length === 1 ? dotHalf : countHalfWidth(mark.members.length, 'mini');
		return {
			mark: drawn(mark, width, base),
			order: mark.members[0]!.order,
			left: (mark.x - half) / width,
			right: (mark.x + half) / width
		};
	});
	return [...bars, ...marks];
}

function drawn(
	{ members, x }: MiniMark,
	width: number,
	base: { readonly category: string; readonly y: number; readonly label: null }
): PointMark | ClusterMark {
	const [first] = members;
	const place = { ...base, x: x / width };
	if (members.length === 1) return { kind: 'point', event: first!.event, whisker: first!.whisker, ...place };
	return {
		kind: 'cluster',
		key: clusterKey(first!.event, members.at(-1)!.event),
		events: members.map(({ event }) => event),
		count: members.length,
		first: first!.event,
		from: min(members, (member) => member.x)! / width,
		to: max(members, (member) => member.x)! / width,
		...place
	};
}

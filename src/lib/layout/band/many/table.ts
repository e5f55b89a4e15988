import type { EventOutline } from '#lib/story/types.ts';
import { layoutBar } from '#lib/layout/band/bars.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { placePoint } from '#lib/layout/band/points.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import { labelSize, rankOf } from '#lib/layout/band/slots.ts';

/**
 * The events of one lane in columns, in order of place: all that does not change from one zoom level to the next.
 * Events that stand outside the scale's domain are not in it.
 */
export interface LaneTable {
	readonly size: number;
	/** which event: its place in time order */
	readonly order: Uint32Array;
	/** where it stands, a life-line where it begins; fractions of the domain, as all places here */
	readonly x: Float64Array;
	/** of a life-line; of a point its whisker, NaN without one, -Infinity where only the latest date is known */
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly flags: Uint8Array;
	/** 0 for what must be named … 3 */
	readonly rank: Uint8Array;
	/** px of the label in bold */
	labelWidth(at: number): number;
}

/** The flags an event has in a table. */
export const isBar = 1;
/** drawn larger */
export const isDescribed = 2;
/** a life-line's start, end is somewhere, nobody knows where */
export const startUnknown = 4;
export const endUnknown = 8;

export interface EventTable {
	readonly events: readonly EventOutline[];
	/** by category */
	readonly lanes: ReadonlyMap<string, LaneTable>;
}

const tables = new WeakMap<readonly EventOutline[], WeakMap<TimeScale, EventTable>>();

/** The table of a list of events on a scale, made once for the two. @param events in time order */
export function tableOf(events: readonly EventOutline[], scale: TimeScale): EventTable {
	const onScales = tables.get(events) ?? new WeakMap<TimeScale, EventTable>();
	tables.set(events, onScales);
	const table = onScales.get(scale) ?? makeTable(events, scale);
	onScales.set(scale, table);
	return table;
}

function makeTable(events: readonly EventOutline[], scale: TimeScale): EventTable {
	const columns = placeAll(events, scale);
	const { x, from, to, flags, rank, lane: laneOf, categories } = columns;
	const drawn = new Uint32Array(categories.length);
	for (let i = 0; i < events.length; i++) {
		if (!Number.isNaN(x[i])) drawn[laneOf[i]!]!++;
	}
	const lanes = categories.map((_, i) => emptyLane(drawn[i]!, events));
	const filled = new Uint32Array(categories.length);
	for (const i of orderOfPlace(x)) {
		const lane = lanes[laneOf[i]!]!;
		const at = filled[laneOf[i]!]!++;
		lane.order[at] = i;
		lane.x[at] = x[i]!;
		lane.from[at] = from[i]!;
		lane.to[at] = to[i]!;
		lane.flags[at] = flags[i]!;
		lane.rank[at] = rank[i]!;
	}
	return { events, lanes: new Map(categories.map((category, i) => [category, lanes[i]!])) };
}

/** Of a lane without events. */
export const emptyTable = emptyLane(0, []);

function emptyLane(size: number, events: readonly EventOutline[]): LaneTable {
	const order = new Uint32Array(size);
	// Measured when first asked for: most levels name few of the events.
	const widths = new Float64Array(size).fill(NaN);
	return {
		size,
		order,
		x: new Float64Array(size),
		from: new Float64Array(size),
		to: new Float64Array(size),
		flags: new Uint8Array(size),
		rank: new Uint8Array(size),
		labelWidth(at) {
			const known = widths[at]!;
			if (!Number.isNaN(known)) return known;
			return (widths[at] = textWidth(events[order[at]!]!.label, labelSize, 700));
		}
	};
}

interface Columns {
	/** NaN outside the domain */
	readonly x: Float64Array;
	readonly from: Float64Array;
	readonly to: Float64Array;
	readonly flags: Uint8Array;
	readonly rank: Uint8Array;
	/** index of the category */
	readonly lane: Uint32Array;
	readonly categories: string[];
}

function placeAll(events: readonly EventOutline[], scale: TimeScale): Columns {
	const size = events.length;
	const columns: Columns = {
		x: new Float64Array(size).fill(NaN),
		from: new Float64Array(size).fill(NaN),
		to: new Float64Array(size).fill(NaN),
		flags: new Uint8Array(size),
		rank: new Uint8Array(size),
		lane: new Uint32Array(size),
		categories: []
	};
	for (const [i, event] of events.entries()) {
		const known = columns.categories.indexOf(event.category);
		columns.lane[i] = known === -1 ? columns.categories.push(event.category) - 1 : known;
		columns.rank[i] = rankOf(event);
		columns.flags[i] = event.mention === 'described' ? isDescribed : 0;
		if (event.kind === 'span') placeBar(columns, i, event, scale);
		else placeMoment(columns, i, event, scale);
	}
	return columns;
}

function placeMoment(columns: Columns, i: number, { when }: EventOutline, scale: TimeScale): void {
	const place = placePoint(when, scale);
	if (!place) return;
	columns.x[i] = place.x;
	if (!place.whisker) return;
	columns.from[i] = place.whisker.from ?? -Infinity;
	columns.to[i] = place.whisker.to;
}

function placeBar(columns: Columns, i: number, { when }: EventOutline, scale: TimeScale): void {
	// A fade is some px long: it is added at each level.
	const bar = layoutBar(when, scale, 0);
	if (!bar) return;
	columns.x[i] = bar.from;
	columns.from[i] = bar.from;
	columns.to[i] = bar.to;
	columns.flags[i]! |=
		isBar |
		(when.start.open === 'unknown' ? startUnknown : 0) |
		(when.end.open === 'unknown' ? endUnknown : 0);
}

/**
 * The indices of what has a place, by place, then by index. Place and index are packed into one number each, so that the
 * engine's own sort of numbers can be used, which calls nothing back.
 */
function orderOfPlace(x: Float64Array): Uint32Array {
	const bits = Math.ceil(Math.log2(Math.max(2, x.length)));
	const [indices, places] = [2 ** bits, 2 ** (52 - bits)];
	const keys = new Float64Array(x.length);
	let size = 0;
	for (let i = 0; i < x.length; i++) {
		const place = x[i]!;
		if (!Number.isNaN(place)) keys[size++] = Math.floor(place * places) * indices + i;
	}
	const sorted = keys.subarray(0, size).sort();
	return Uint32Array.from(sorted, (key) => key % indices);
}

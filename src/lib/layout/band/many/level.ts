import { countByLane } from '#lib/layout/band/crowd.ts';
import type { LaneLimits } from '#lib/layout/band/limits.ts';
import type { LaneBox } from '#lib/layout/band/marks.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import type { EventOutline } from '#lib/story/types.ts';
import { layoutManyLane, type ManyLane } from './lane.ts';
import type { ManyDrawing } from './marks.ts';
import { emptyTable, tableOf } from './table.ts';

export interface ManyInput {
	/** in time order */
	readonly events: readonly EventOutline[];
	readonly scale: TimeScale;
	/** px */
	readonly width: number;
	readonly density: 'full' | 'mini';
	/** px labels may not cross, ascending, the drawing's ends among them */
	readonly walls: readonly number[];
	/** from top to bottom */
	readonly lanes: readonly {
		readonly category: string;
		readonly limits: LaneLimits;
		/** px that it is high at least, for its name */
		readonly least: number;
		/** px, of a lane that is not laid out here; null for one that is */
		readonly given: number | null;
	}[];
	/** px, of mini lanes */
	readonly laneHeight: number;
}

/** Everything about a drawing at one zoom level but which event is current. */
export interface ManyLevel {
	readonly drawing: ManyDrawing;
	/** px */
	readonly height: number;
	readonly boxes: readonly LaneBox[];
	/** those that are laid out */
	readonly lanes: readonly ManyLane[];
}

/** So many levels are kept for a list of events: that of the band, those a zoom comes to next, and that of the docked lanes. */
const mostKept = 4;
const kept = new WeakMap<
	readonly EventOutline[],
	{ readonly input: ManyInput; readonly level: ManyLevel }[]
>();

/** The level for an input; the same again while nothing but the current event changes. */
export function manyLevel(input: ManyInput): ManyLevel {
	const levels = kept.get(input.events) ?? [];
	kept.set(input.events, levels);
	const found = levels.find((each) => isAlike(each.input, input));
	if (found) return found.level;
	const level = layoutLevel(input);
	levels.unshift({ input, level });
	levels.splice(mostKept);
	return level;
}

function isAlike(a: ManyInput, b: ManyInput): boolean {
	const plain = ({ width, density, walls, lanes, laneHeight }: ManyInput) =>
		JSON.stringify([width, density, walls, lanes, laneHeight]);
	return a.scale === b.scale && plain(a) === plain(b);
}

/** Lanes are as high as what is in them: no `scaleBand`, which parts a height evenly. */
function layoutLevel({ events, scale, width, density, walls, lanes, laneHeight }: ManyInput): ManyLevel {
	const counts = countByLane(events);
	const table = lanes.some(({ given }) => given === null) ? tableOf(events, scale) : null;
	const drawing: ManyDrawing = { events, scale, width, density, walls };
	const boxes: LaneBox[] = [];
	const laidOut: ManyLane[] = [];
	let top = 0;
	for (const { category, limits, least, given } of lanes) {
		let height = given;
		if (height === null) {
			const own = table?.lanes.get(category) ?? emptyTable;
			const lane = layoutManyLane(own, category, { top, laneHeight, limits }, drawing);
			laidOut.push(lane);
			height = Math.max(lane.height, least);
		}
		boxes.push({ category, top, height, count: counts.get(category) ?? 0 });
		top += height;
	}
	return { drawing, height: top, boxes, lanes: laidOut };
}

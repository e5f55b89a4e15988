import { max } from 'd3';
import { axisTicks, type Tick } from '#lib/layout/time/axis.ts';
import type {
	BarMark,
	ClusterMark,
	LaneBox,
	Mark,
	PointMark,
	TimelineLayout
} from '#lib/layout/band/marks.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { fittingName } from '#lib/layout/time/period-names.ts';
import { periodExtents } from '#lib/layout/time/periods.ts';
import { placePoint } from '#lib/layout/band/points.ts';
import type { WholeTime } from '#lib/layout/time/whole-time.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { countedByWidth } from '#lib/story/sizes.ts';
import type { Period, Story, StoryEvent } from '#lib/story/types.ts';

/*
 * What is drawn into an embed's page at build: marks once, and beside them, for each of several lengths of the band,
 * what depends on the length: counts, names of periods, figures of the axis. Styles choose by width; the script goes on
 * from there when a reader zooms.
 */

/**
 * The lengths (px) drawn: the narrowest lanes of each width class, whose names EmbedBand's styles know, and whether lanes
 * have their names beside them there; then of zoom.
 */
const classes = [
	{ px: 246, at: 'narrowest', named: false },
	{ px: 326, at: 'narrow', named: false },
	{ px: 444, at: 'medium', named: true },
	{ px: 524, at: 'wide', named: true },
	{ px: 740, at: 'widest', named: true },
	{ px: 1048, at: null, named: false },
	{ px: 2096, at: null, named: false },
	{ px: 4192, at: null, named: false }
] as const;

/** px that the names of lanes have, of which the styles know the columns; and that a wider column takes from the lanes */
const nameRoom = { narrow: 62, wide: 120, taken: 58 };
const nameSize = 12.5;

/** Whether the names of the lanes need the wider column, and whether some are shortened even there. */
interface LaneNames {
	readonly areWide: boolean;
	readonly areShort: boolean;
}

const laneHeight = 15;

type WidthClass = Exclude<(typeof classes)[number]['at'], null>;

/** The name of a period where it has room: in full, in short, its number alone (`''`), or nothing (null). */
interface PeriodName {
	readonly period: Period;
	/** fractions of the band */
	readonly from: number;
	readonly to: number;
	readonly name: string | null;
}

export interface BandLevel {
	readonly px: number;
	/** the width class that shows it before, and without, zoom; null: only zoom does */
	readonly at: WidthClass | null;
	readonly ticks: readonly Tick[];
	readonly names: readonly PeriodName[];
	/** drawn for the width classes alone */
	readonly counts: readonly ClusterMark[];
}

/** Marks of single events that are in a count at the same width classes. */
interface PointGroup {
	readonly hiddenAt: readonly WidthClass[];
	readonly marks: readonly PointMark[];
}

/** `marks` are those of the shortest length. */
export interface BandLayout extends TimelineLayout {
	readonly names: LaneNames;
	readonly levels: readonly BandLevel[];
	readonly bars: readonly BarMark[];
	readonly points: readonly PointGroup[];
	/** what lasts and is not in the source: readers may ask for it */
	readonly context: readonly BarMark[];
}

/** Instants, ms UTC, and where they stand, as fractions, between which time runs evenly. */
export function stopsOf({ domain, breakAt, scale }: WholeTime): [ms: number, fraction: number][] {
	const instants = [domain.from, ...(breakAt === null ? [] : [breakAt]), domain.to];
	return instants.map((ms) => [ms, scale.fraction(ms)]);
}

/** @param current id of the event that is current before a script has run: it is in no count */
export function layoutBand(story: Story, { scale }: WholeTime, current: string | null): BandLayout {
	const names = namesOf(story);
	const lengths = classes.map(({ px, at, named }) => ({
		px: named && names.areWide ? px - nameRoom.taken : px,
		at
	}));
	const shortest = lengths[0]!.px;
	const fromSource = story.events.filter(isFromSource);
	const context = story.events.filter((event) => !isFromSource(event));
	const lay = (events: readonly StoryEvent[], width: number) =>
		layoutTimeline({
			events,
			all: story.events,
			categories: story.categories,
			scale,
			width,
			density: 'mini',
			laneHeight,
			current
		});
	const whole = lay(fromSource, shortest);
	const countsIn = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'cluster');
	const common = fromSource.length > countedByWidth ? countsIn(whole.marks) : null;
	const levels = lengths.map(({ px, at }): BandLevel => {
		return {
			px,
			at,
			ticks: axisTicks(scale, scale.domain, px, 12),
			names: story.periods.map((period) => {
				const { from, to } = periodExtents(period, scale);
				return { period, from, to, name: fittingName(period, (to - from) * px) };
			}),
			counts: at === null ? [] : (common ?? countsIn(lay(fromSource, px).marks))
		};
	});

	const counted = levels.map(({ counts }) => new Set(counts.flatMap(({ events }) => events)));
	const groups = new Map<string, { hiddenAt: readonly WidthClass[]; marks: PointMark[] }>();
	for (const mark of pointMarks(fromSource, scale, whole.lanes)) {
		const hiddenAt = levels.flatMap(({ at }, i) => (at !== null && counted[i]!.has(mark.event) ? [at] : []));
		const group = groups.get(hiddenAt.join()) ?? { hiddenAt, marks: [] };
		group.marks.push(mark);
		groups.set(hiddenAt.join(), group);
	}
	const bars = (events: readonly StoryEvent[]) =>
		lay(events, shortest).marks.filter((mark) => mark.kind === 'bar');
	return {
		names,
		lanes: whole.lanes,
		height: whole.height,
		marks: whole.marks,
		levels,
		bars: bars(fromSource),
		points: [...groups.values()],
		context: bars(context)
	};
}

function namesOf({ categories }: Story): LaneNames {
	const widest = max(categories, ({ title }) => textWidth(title ?? '', nameSize)) ?? 0;
	return { areWide: widest > nameRoom.narrow, areShort: widest > nameRoom.wide };
}

/** Every moment by itself, in time order, however near to others. */
function pointMarks(
	events: readonly StoryEvent[],
	scale: WholeTime['scale'],
	lanes: readonly LaneBox[]
): PointMark[] {
	return events.flatMap(({ id, when, kind, category }): PointMark[] => {
		const place = kind === 'point' ? placePoint(when, scale) : null;
		const lane = lanes.find((each) => each.category === category);
		if (!place || !lane) return [];
		const y = lane.top + lane.height / 2;
		return [{ kind: 'point', event: id, category, x: place.x, y, whisker: null, label: null }];
	});
}

import { findBreak, storyDomain } from '#lib/layout/domain.ts';
import { axisTicks, type Tick } from '#lib/layout/axis.ts';
import type { ClusterMark } from '#lib/layout/marks.ts';
import { textWidth } from '#lib/layout/measure.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { brokenScale, linearScale, type TimeScale } from '#lib/layout/scale.ts';
import { layoutTimeline, type IndexedLayout } from '#lib/layout/timeline.ts';
import type { Period, Story } from '#lib/story/types.ts';

/*
 * The embed has no layout at run time: its script only chooses among drawings made at build. Each level is the whole
 * band laid out for a length in px; every frame, at every zoom, shows the longest one that fits.
 */

/** A drawing that is shown where the lanes have at least `px`. */
interface Level {
	readonly px: number;
	readonly laneHeight: number;
	/** the width class that shows it before, and without, zoom; null: only zoom does */
	readonly at: 'narrowest' | 'narrow' | 'medium' | 'wide' | 'widest' | null;
}

/** The first five are the narrowest lanes of each width class; the css of EmbedBand.svelte names the same widths. */
export const levels: readonly Level[] = [
	{ px: 246, laneHeight: 12, at: 'narrowest' },
	{ px: 326, laneHeight: 12, at: 'narrow' },
	{ px: 444, laneHeight: 15, at: 'medium' },
	{ px: 524, laneHeight: 15, at: 'wide' },
	{ px: 740, laneHeight: 15, at: 'widest' },
	{ px: 1048, laneHeight: 15, at: null },
	{ px: 1480, laneHeight: 15, at: null },
	{ px: 2096, laneHeight: 15, at: null },
	{ px: 4192, laneHeight: 15, at: null }
];

/** The name of a period where it has room: in full, in short, its number alone (`''`), or nothing (null). */
export interface PeriodBox {
	readonly period: Period;
	/** fractions of the band */
	readonly from: number;
	readonly to: number;
	readonly name: string | null;
}

export interface BandLevel extends Level {
	readonly layout: IndexedLayout;
	/** events that are not in the source, which readers may ask for */
	readonly context: IndexedLayout;
	readonly ticks: readonly Tick[];
	readonly periods: readonly PeriodBox[];
	/** ids of the events each count stands for */
	readonly counts: Readonly<Record<string, readonly string[]>>;
}

export interface BandTime {
	readonly scale: TimeScale;
	/** where the years before are compressed, ms UTC; null when nowhere */
	readonly breakAt: number | null;
	/** instants and their fractions, between which the scale is even */
	readonly knots: readonly (readonly [ms: number, fraction: number])[];
}

/** All of a story's time, with sparse early years compressed. */
export function bandTime(story: Story): BandTime {
	const domain = storyDomain(story.events, story.periods);
	const breakAt = findBreak(story.events.filter(({ mention }) => mention !== 'context'));
	const scale = breakAt === null ? linearScale(domain) : brokenScale(domain, breakAt);
	const instants = [domain.from, ...(breakAt === null ? [] : [breakAt]), domain.to];
	return { scale, breakAt, knots: instants.map((ms) => [ms, scale.fraction(ms)]) };
}

/** The band laid out for one length. */
export function layoutLevel(story: Story, { scale }: BandTime, level: Level): BandLevel {
	const { categories } = story;
	const lay = (isContext: boolean) =>
		layoutTimeline({
			events: story.events.filter(({ mention }) => (mention === 'context') === isContext),
			categories,
			scale,
			width: level.px,
			density: 'mini',
			laneHeight: level.laneHeight
		});
	const [layout, context] = [lay(false), lay(true)];
	const clusters = [...layout.marks, ...context.marks].filter(
		(mark): mark is ClusterMark => mark.kind === 'cluster'
	);
	return {
		...level,
		layout,
		context,
		ticks: axisTicks(scale, scale.domain, level.px, 12),
		periods: story.periods.map((period) => {
			const { from, to } = periodExtents(period, scale);
			return { period, from, to, name: fittingName(period, (to - from) * level.px) };
		}),
		counts: Object.fromEntries(clusters.map(({ key, events }) => [key, events]))
	};
}

function fittingName(period: Period, px: number): string | null {
	const room = px - 14 - textWidth(`${period.number} `, 12.5, 600);
	for (const name of [period.title, period.shortTitle]) if (textWidth(name, 12.5, 600) <= room) return name;
	return px >= 16 ? '' : null;
}

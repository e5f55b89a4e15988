import { sort } from 'd3';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import type { TimelineLayout } from '#lib/layout/band/marks.ts';
import { periodBoundaries } from '#lib/layout/time/periods.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Story } from '#lib/story/types.ts';

/** px of the labels of years below a small drawing */
export const axisHeight = 20;

interface SmallTimeline extends Pick<ReturnType<typeof wholeTime>, 'scale' | 'breakAt'> {
	readonly timeline: TimelineLayout;
	/** where periods meet, as fractions */
	readonly boundaries: readonly number[];
}

/** All that a story's source tells, in lanes without names, lines below what stands on them. @param room px, and the most that a lane is high */
export function smallTimeline(
	story: Story,
	room: { readonly width: number; readonly height: number; readonly lane: number }
): SmallTimeline {
	const { scale, breakAt } = wholeTime(story);
	const timeline = layoutTimeline({
		events: story.events.filter(isFromSource),
		categories: story.categories,
		scale,
		width: room.width,
		density: 'mini',
		laneHeight: Math.min(room.lane, room.height / story.categories.length)
	});
	const marks = sort(timeline.marks, ({ kind }) => +(kind !== 'bar'));
	return {
		scale,
		breakAt,
		timeline: { ...timeline, marks },
		boundaries: periodBoundaries(story.periods, scale)
	};
}

import { storyAddresses } from '#lib/export/addresses.ts';
import { axisTicks } from '#lib/layout/time/axis.ts';
import { periodBoundaries } from '#lib/layout/time/periods.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { layoutStill } from './still-layout.ts';
import { stillSize } from '#lib/export/still-size.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { Story } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { drawing } from './drawing.ts';
import Still from './Still.svelte';
import source from './Still.svelte?raw';

/** px of the labels of years */
const axisHeight = 20;

/** What stands in the place of an embed until it has come, or for good, as SVG. @param site see `siteRoot` */
export function storyStill(story: Story, site: string): string {
	const placed = layoutStill(story);
	const { scale, breakAt } = wholeTime(story);
	const { width, height } = placed.band;
	const timeline = layoutTimeline({
		events: story.events.filter(isFromSource),
		categories: story.categories,
		scale,
		width,
		density: 'mini',
		laneHeight: Math.min(18, (height - axisHeight) / story.categories.length)
	});
	return drawing(
		Still,
		[source],
		{
			story,
			...placed,
			timeline,
			caption: breakAt === null ? '' : words.dates.compressedBefore(breakAt),
			ticks: axisTicks(scale, scale.domain, width, 4),
			boundaries: periodBoundaries(story.periods, scale)
		},
		{ ...stillSize, title: story.title, home: storyAddresses(site, story).story }
	);
}

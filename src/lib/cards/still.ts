import { storyAddresses } from '#lib/export/addresses.ts';
import { axisTicks } from '#lib/layout/time/axis.ts';
import { layoutStill } from './still-layout.ts';
import { stillSize } from '#lib/export/still-size.ts';
import type { Story } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { drawing } from './drawing.ts';
import { axisHeight, smallTimeline } from './small-timeline.ts';
import Still from './Still.svelte';
import source from './Still.svelte?raw';

/** What stands in the place of an embed until it has come, or for good, as SVG. @param site see `siteRoot` @param language see `storyAddresses` */
export function storyStill(story: Story, site: string, language?: string): string {
	const placed = layoutStill(story);
	const { width, height } = placed.band;
	const room = { width, height: height - axisHeight, lane: 18 };
	const { scale, breakAt, timeline, boundaries } = smallTimeline(story, room);
	return drawing(
		Still,
		[source],
		{
			story,
			...placed,
			timeline,
			caption: breakAt === null ? '' : words.dates.compressedBefore(breakAt),
			ticks: axisTicks(scale, scale.domain, width, 4),
			boundaries
		},
		{ ...stillSize, title: story.title, home: storyAddresses(site, story, language).story }
	);
}

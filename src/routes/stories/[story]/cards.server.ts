import { storyAddresses } from '#lib/export/addresses.ts';
import { cardSize } from '#lib/export/oembed.ts';
import { axisTicks } from '#lib/layout/axis.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { layoutTimeline } from '#lib/layout/timeline.ts';
import { layoutEventCard, layoutStoryCard } from '#lib/server/cards.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import Card from './Card.svelte';
import source from './Card.svelte?raw';
import { drawing } from './drawing.ts';
import { wholeTime } from './time.ts';

/** Marks are drawn for screens; on a card, seen small, they are half as large again. */
const enlarged = 1.5;
const axisHeight = 20;

/** The share image of a story, as SVG. @param site see `siteRoot` */
export function storyCard(story: Story, site: string): string {
	const { picture, ...words } = layoutStoryCard(story);
	const { scale, caption } = wholeTime(story);
	const width = picture.width / enlarged;
	const laneHeight = Math.min(16, (picture.height / enlarged - axisHeight) / story.categories.length);
	const layout = layoutTimeline({
		events: story.events.filter(({ mention }) => mention !== 'context'),
		categories: story.categories,
		scale,
		width,
		density: 'mini',
		laneHeight
	});
	const ticks = axisTicks(scale, scale.domain, width, 12);
	const boundaries = story.periods.slice(1).map((period) => periodExtents(period, scale).from);
	const drawn = { y: picture.y, scale: enlarged, width, layout, ticks, boundaries, caption };
	return drawing(Card, [source], { story, ...words, picture: drawn }, frame(story, story.title, site));
}

/** The share image of an event, as SVG. @param site see `siteRoot` */
export function eventCard(story: Story, event: StoryEvent, site: string): string {
	return drawing(
		Card,
		[source],
		{ story, event, ...layoutEventCard(story, event) },
		frame(story, event.title, site)
	);
}

function frame(story: Story, title: string, site: string) {
	return { ...cardSize, title, home: storyAddresses(site, story.id).story };
}

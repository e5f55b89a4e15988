import dots from '#lib/compare/Dots.svelte?raw';
import { words } from '#lib/words/words.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import { cardSize } from '#lib/export/oembed.ts';
import { axisTicks } from '#lib/layout/time/axis.ts';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { periodSubject } from '#lib/comparison/subject.ts';
import { layoutEventCard, layoutStoryCard } from './card-layout.ts';
import { layoutPairCard } from './pair-card-layout.ts';
import type { Period, Story, StoryEvent } from '#lib/story/types.ts';
import Card from './Card.svelte';
import source from './Card.svelte?raw';
import cardFoot from './CardFoot.svelte?raw';
import { drawing } from './drawing.ts';
import { axisHeight, smallTimeline } from './small-timeline.ts';
import PairCard from './PairCard.svelte';
import pairSource from './PairCard.svelte?raw';

/** Marks are drawn for screens; on a card, seen small, they are half as large again. */
const enlarged = 1.5;

/** The share image of a story, as SVG. @param site see `siteRoot` @param language see `storyAddresses` */
export function storyCard(story: Story, site: string, language?: string): string {
	const { picture, ...texts } = layoutStoryCard(story);
	const width = picture.width / enlarged;
	const room = { width, height: picture.height / enlarged - axisHeight, lane: 16 };
	const { scale, breakAt, timeline: layout, boundaries } = smallTimeline(story, room);
	const caption = breakAt === null ? '' : words.dates.compressedBefore(breakAt);
	const ticks = axisTicks(scale, scale.domain, width, 12);
	const drawn = { y: picture.y, scale: enlarged, width, layout, ticks, boundaries, caption };
	return drawing(
		Card,
		[source, cardFoot],
		{ story, ...texts, picture: drawn },
		frame(story, story.title, site, language)
	);
}

/** The share image of an event, as SVG. @param site see `siteRoot` @param language see `storyAddresses` */
export function eventCard(story: Story, event: StoryEvent, site: string, language?: string): string {
	return drawing(
		Card,
		[source, cardFoot],
		{ story, event, ...layoutEventCard(story, event) },
		frame(story, event.title, site, language)
	);
}

/** The share image of two periods compared, as SVG. @param site see `siteRoot` @param language see `storyAddresses` */
export function pairCard(
	story: Story,
	periods: readonly [Period, Period],
	site: string,
	language?: string
): string {
	const comparison = compareSubjects(
		story,
		periods.map((period) => periodSubject(story, period))
	);
	const sides = comparison.facts.map(({ subject, categories, events }) => ({
		title: words.comparison.title(subject),
		facts: [
			words.comparison.dates(subject),
			words.difference.length(subject) + words.numbers.comma + words.difference.events(events)
		],
		counts: categories.map(({ count }) => words.numbers.range(count))
	}));
	const layout = layoutPairCard(
		story.title,
		story.categories.map(({ title }) => title ?? ''),
		[sides[0]!, sides[1]!]
	);
	const title = words.comparison.compared(comparison.subjects);
	return drawing(
		PairCard,
		[pairSource, dots, cardFoot],
		{ story, facts: comparison.facts, ...layout },
		frame(story, title, site, language)
	);
}

function frame(story: Story, title: string, site: string, language: string | undefined) {
	return { ...cardSize, title, home: storyAddresses(site, story, language).story };
}

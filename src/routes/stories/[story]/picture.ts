import type { Component, ComponentProps } from 'svelte';
import { render } from 'svelte/server';
import app from '../../../app.css?raw';
import axis from '#lib/chart/Axis.svelte?raw';
import glyph from '#lib/chart/Glyph.svelte?raw';
import marks from '#lib/chart/Marks.svelte?raw';
import { storyAddresses } from '#lib/export/addresses.ts';
import { standalone } from '#lib/export/svg.ts';
import { sourceName } from '#lib/export/words.ts';
import { axisTicks } from '#lib/layout/axis.ts';
import { findBreak, storyDomain } from '#lib/layout/domain.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { brokenScale, linearScale } from '#lib/layout/scale.ts';
import { layoutTimeline, type IndexedLayout } from '#lib/layout/timeline.ts';
import { setLines } from '#lib/server/lines.ts';
import type { Story } from '#lib/story/types.ts';
import Picture from './Picture.svelte';
import picture from './Picture.svelte?raw';

/** px */
const width = 1200;
const margin = 24;
const names = 120;

/**
 * The story as one still picture: every event the source tells or mentions, in its lane, with a key in words and
 * the source. What lies long before most events is compressed, so that all of it is there, and the picture says so.
 * @param site see `siteRoot`
 */
export function timelinePicture(story: Story, site: string): string {
	const events = story.events.filter(({ mention }) => mention !== 'context');
	const inner = width - 2 * margin;
	const plot = inner - names;
	const time = timeOf(story);
	const layout = layoutTimeline({ ...time, events, categories: story.categories, width: plot, density: 'full' });
	const heading = setLines(story.title, { face: 'sans-700', size: 28, measure: inner, lines: 2 });
	const sources = story.sources.map((source) => `Source: ${sourceName(source)}.`);
	const home = storyAddresses(site, story.id).story;
	const credit = [...sources, `Passage Timeline, ${home}`];
	const height = Math.ceil(layout.height + 20 + heading.length * 34 + 58 + 56 + credit.length * 20 + margin);

	return drawing(
		Picture,
		{
			story,
			layout,
			plot,
			ticks: axisTicks(time.scale, time.scale.domain, plot, 12),
			boundaries: story.periods.slice(1).map((period) => periodExtents(period, time.scale).from),
			breakAt: time.breakAt,
			breakFraction: time.breakAt === null ? 0 : time.scale.fraction(time.breakAt),
			width: inner,
			heading: heading.map(({ text }) => text),
			credit
		},
		{ width, height, title: story.title, home }
	);
}

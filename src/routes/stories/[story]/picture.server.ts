import { isAbsolute, storyAddresses } from '#lib/export/addresses.ts';
import { axisTicks } from '#lib/layout/axis.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { layoutTimeline } from '#lib/layout/timeline.ts';
import { setLines } from '#lib/server/lines.ts';
import type { Story } from '#lib/story/types.ts';
import { drawing } from './drawing.ts';
import Picture from './Picture.svelte';
import source from './Picture.svelte?raw';
import { wholeTime } from './time.ts';

/** px */
const width = 1200;
const margin = 24;
const names = 120;

/** What the page's key shows by samples, for marks that the picture may hold. */
const marks =
	'Solid line: certainly going on. Paler or fading: known only to its year or month, or approximate. Bar at the ' +
	'end: known to the day. Arrow: no end known. Crossbar: once, within this range. Dashed: uncertain. ' +
	'Number: several events close together.';

/**
 * The story as one still picture: every event the source tells or mentions, in its lane, with a key in words and
 * the source. What lies long before most events is compressed, so that all of it is there, and the picture says so.
 * @param site see `siteRoot`
 * @param fontFaces see `standalone`
 */
export function timelinePicture(story: Story, site: string, fontFaces = ''): string {
	const events = story.events.filter(({ mention }) => mention !== 'context');
	const inner = width - 2 * margin;
	const plot = inner - names;
	const { scale, breakAt, caption } = wholeTime(story);
	const layout = layoutTimeline({
		scale,
		events,
		categories: story.categories,
		width: plot,
		density: 'full'
	});
	const heading = setLines(story.title, { face: 'sans-700', size: 28, measure: inner, lines: 2 });
	const home = storyAddresses(site, story.id).story;
	const small = { face: 'sans-400', size: 14, measure: inner, lines: 4 } as const;
	const note = setLines(story.sourceNote, small).map(({ text }) => text);
	const credit = [...note, isAbsolute(home) ? `Passage Timeline, ${home}` : 'Passage Timeline'];
	const key = setLines(`${marks} ${caption && `${caption}.`}`, small);
	const height = Math.ceil(
		layout.height + 20 + heading.length * 34 + 58 + 32 + key.length * 20 + credit.length * 20 + margin
	);

	return drawing(
		Picture,
		source,
		{
			story,
			layout,
			plot,
			ticks: axisTicks(scale, scale.domain, plot, 12),
			boundaries: story.periods.slice(1).map((period) => periodExtents(period, scale).from),
			key: key.map(({ text }) => text),
			breakAt: breakAt === null ? null : scale.fraction(breakAt),
			width: inner,
			heading: heading.map(({ text }) => text),
			credit
		},
		{ width, height, margin, title: story.title, home, fontFaces }
	);
}

import { keyOf } from '#lib/chart/picture-key.ts';
import Picture from '#lib/chart/Picture.svelte';
import source from '#lib/chart/Picture.svelte?raw';
import grid from '#lib/chart/Grid.svelte?raw';
import nameLines from '#lib/chart/NameLines.svelte?raw';
import pictureKey from '#lib/chart/PictureKey.svelte?raw';
import { pictureHeight, pictureSize, textMeasure } from '#lib/chart/picture-size.ts';
import { isAbsolute, storyAddresses } from '#lib/export/addresses.ts';
import { axisTicks } from '#lib/layout/time/axis.ts';
import { periodBoundaries } from '#lib/layout/time/periods.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { setLines, type Setting } from '#lib/layout/type/set-lines.ts';
import type { Story } from '#lib/story/types.ts';
import { drawing } from './drawing.ts';
import { words } from '#lib/words/words.ts';

/**
 * The story as one still picture: every event the source tells or mentions, in its lane, with a key in words and
 * the source. What lies long before most events is compressed, so that all of it is there, and the picture says so.
 * @param site see `siteRoot`
 * @param language see `storyAddresses`
 * @param fontFaces see `standalone`
 */
export function timelinePicture(story: Story, site: string, language?: string, fontFaces = ''): string {
	const events = story.events.filter(isFromSource);
	const { width, margin, names } = pictureSize;
	const inner = width - 2 * margin;
	const plot = inner - names;
	const { scale, breakAt } = wholeTime(story);
	const caption = breakAt === null ? '' : words.list.sentence(words.dates.compressedBefore(breakAt));
	const layout = layoutTimeline({
		scale,
		events,
		categories: story.categories,
		width: plot,
		density: 'full'
	});
	const home = storyAddresses(site, story, language).story;
	const measure = textMeasure(inner);
	const small = { face: 'sans-400', size: 14, measure, lines: 4 } as const;
	const lines = (text: string, setting: Setting) => setLines(text, setting).map((line) => line.text);
	const parts = {
		layout,
		heading: lines(story.title, { face: 'sans-700', size: 28, measure, lines: 2 }),
		key: lines(`${keyOf(layout, events)} ${caption}`, small),
		credit: [
			...lines(story.sourceNote, small),
			...lines(words.pictures.from(isAbsolute(home) ? home : ''), small)
		]
	};

	return drawing(
		Picture,
		[source, nameLines, pictureKey, grid],
		{
			story,
			rtl: story.direction === 'rtl',
			events,
			...parts,
			plot,
			ticks: axisTicks(scale, scale.domain, plot, 12),
			boundaries: periodBoundaries(story.periods, scale),
			breakAt: breakAt === null ? null : scale.fraction(breakAt),
			width: inner
		},
		{ width, height: pictureHeight(parts), margin, title: story.title, home, fontFaces }
	);
}

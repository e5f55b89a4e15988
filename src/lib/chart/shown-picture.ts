import { words } from '#lib/words/words.ts';
import type { Drawing } from '#lib/browser/picture-file.ts';
import { linesWithin } from '#lib/layout/type/break-lines.ts';
import { layoutInView } from '#lib/layout/band/in-view.ts';
import { elementsOf } from '#lib/page/elements.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { keyOf } from './picture-key.ts';
import Picture from './Picture.svelte';
import { pictureHeight, pictureSize, textMeasure } from './picture-size.ts';
import { isFromSource } from '#lib/story/mention.ts';

const { width, margin, names } = pictureSize;
const inner = width - 2 * margin;
const plot = inner - names;

/**
 * What the timeline shows now: the same time, filters and spacing, whatever the width of the screen.
 * @param home address of the story's page, from its root or complete
 * @param note what must be known of the sources
 * @param made the day it is made, ms UTC
 */
export function shownPicture(
	reading: Reading,
	{ home, note, made }: { readonly home: string; readonly note: string; readonly made: number }
): Drawing & { readonly name: readonly string[] } {
	const { story } = reading;
	const { shown, context, spacing, view: asked, filters } = reading;
	const categories = story.categories.filter(
		({ id }) => !filters.categories.length || filters.categories.includes(id)
	);
	const sight = { shown, categories, spacing, view: asked };
	const { view, events, layout, ticks, boundaries } = layoutInView(story, sight, plot);
	const all = story.events.filter((event) => context || isFromSource(event));
	const unfiltered = layoutInView(story, { ...sight, shown: all, view }, plot).events.length;
	const said = [
		words.pictures.shows(words.dates.span(view), events.length, unfiltered),
		spacing === 'even' && words.band.evenSpacingMeans
	];
	const measure = textMeasure(inner);
	const small = (text: string) => linesWithin(text, measure, 14);
	const parts = {
		layout,
		heading: linesWithin(story.title, measure, 28, 700),
		lead: linesWithin(said.filter(Boolean).join(' '), measure, 16),
		key: small(keyOf(layout, events)),
		credit: [
			...small(note),
			// A file's place on a disk is nobody's business.
			...(location.protocol === 'file:'
				? []
				: small(words.pictures.from(`${location.origin}${location.pathname}${location.search}`))),
			words.pictures.made(made)
		]
	};
	return {
		body: elementsOf(Picture, {
			story,
			rtl: reading.direction === 'rtl',
			...parts,
			plot,
			ticks,
			boundaries,
			breakAt: null,
			width: inner,
			events
		}),
		width,
		height: pictureHeight(parts),
		margin,
		title: story.title,
		home: new URL(home, location.href).href,
		name: [story.id, words.dates.span(view)]
	};
}

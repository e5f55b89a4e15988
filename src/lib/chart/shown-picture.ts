import { words } from '#lib/words/words.ts';
import type { Drawing } from '#lib/browser/picture-file.ts';
import { linesWithin } from '#lib/layout/type/break-lines.ts';
import { layoutInView } from '#lib/layout/band/in-view.ts';
import { elementsOf } from '#lib/page/elements.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { markWords } from './mark-words.ts';
import Picture from './Picture.svelte';
import { pictureHeight, pictureSize } from './picture-size.ts';
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
		`${words.dates.span(view)}: ${countWords(events.length, unfiltered)}.`,
		spacing === 'even' && 'Evenly spaced: one step from each event to the next, whatever time lies between.'
	];
	const small = (text: string) => linesWithin(text, inner, 14);
	const parts = {
		layout,
		heading: linesWithin(story.title, inner, 28, 700),
		lead: linesWithin(said.filter(Boolean).join(' '), inner, 16),
		key: small(markWords),
		credit: [
			...small(note),
			...small(`Passage Timeline, ${location.origin}${location.pathname}${location.search}`),
			`Picture made ${words.dates.instant(made, 'day')}`
		]
	};
	return {
		body: elementsOf(Picture, {
			story,
			...parts,
			plot,
			ticks,
			boundaries,
			breakAt: null,
			width: inner,
			context: events.some(({ mention }) => mention === 'context')
		}),
		width,
		height: pictureHeight(parts),
		margin,
		title: story.title,
		home: new URL(home, location.href).href,
		name: [story.id, words.dates.span(view)]
	};
}

/** What filters leave out is said. */
function countWords(drawn: number, all: number): string {
	const many = `${all} ${all === 1 ? 'event' : 'events'}`;
	return drawn === all ? many : `${drawn} of ${many}, those that the filters let through`;
}

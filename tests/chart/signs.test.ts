import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { eventCard } from '#lib/cards/cards.ts';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import Telling from '#lib/chart/Telling.svelte';
import EmbedBand from '#lib/embed/EmbedBand.svelte';
import Glyph from '#lib/glyphs/Glyph.svelte';
import { momentShapes, signOf, signShapes, type Shape } from '#lib/layout/band/mark-parts.ts';
import { layoutTelling } from '#lib/layout/telling/telling.ts';
import { frozenStory as story } from '../frozen/frozen-story.ts';
import { harbourStory } from '../layout/telling/telling-story.ts';

const event = story.events.find(({ id }) => id === 'ban-imposed-2003')!;
const sign = signOf(event);
const moments = story.events.filter(({ kind }) => kind === 'point');

function hasAll(markup: string, shapes: readonly Shape[]): boolean {
	return shapes.every(({ d }) => markup.includes(`d="${d}"`));
}

describe('the shapes of a mark are of one description', () => {
	test('in lists and keys', () => {
		expect(hasAll(render(Glyph, { props: sign }).body, signShapes(sign))).toBe(true);
	});

	test('in pictures and cards', () => {
		const picture = timelinePicture(story, 'https://example.org/');
		const alone = moments.filter((each) => hasAll(picture, signShapes(signOf(each))));
		expect(alone.length).toBeGreaterThan(0);
		expect(hasAll(eventCard(story, event, '/'), signShapes({ ...sign, mention: 'described' }))).toBe(true);
	});

	test('in embeds', () => {
		const { body } = render(EmbedBand, { props: { story, current: event.id } });
		const alone = moments.find(({ id }) => body.includes(`data-event="${id}"`))!;
		expect(hasAll(body, momentShapes(signOf(alone), 'mini', false))).toBe(true);
	});

	test('in the order of telling', () => {
		const [source] = harbourStory.sources;
		const { body } = render(Telling, {
			props: {
				story: harbourStory,
				source: source!,
				layout: layoutTelling(harbourStory, source!),
				timeline: '/stories/harbour/'
			}
		});
		const told = { ...signOf(harbourStory.events[0]!), mention: 'described' } as const;
		expect(hasAll(body, momentShapes(told, 'telling', true))).toBe(true);
	});
});

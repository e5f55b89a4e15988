import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import Band from '#lib/chart/Band.svelte';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import type { Category, Story } from '#lib/story/types.ts';
import { sketchEvents } from '../layout/band/timeline-story.ts';

const categories: readonly Category[] = ['law', 'trade', 'war', 'aid', 'faith'].map((id, i) => ({
	id,
	title: id,
	hue: (i + 1) as Category['hue']
}));

/** Numbers from 0 to 1, the same ones at each run. */
function seeded(seed: number): () => number {
	return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** Days and life-lines of half a century, spread evenly over it and over the lanes. */
function storyOfMany(count: number): Story {
	const random = seeded(count);
	const day = () =>
		new Date(Date.UTC(1976, 0) + random() * 50 * 365.25 * 86_400_000).toISOString().slice(0, 10);
	const events = sketchEvents(
		Array.from({ length: count }, (_, i) => ({
			id: `e${i}`,
			label: `Event number ${i}`,
			when: random() < 0.15 ? [day(), day()].sort().join('/') : day(),
			category: categories[i % 5]!.id
		}))
	);
	return {
		id: 'many',
		title: 'Many',
		dek: '',
		language: 'en',
		sourceNote: '',
		sources: [],
		categories,
		periods: [],
		events,
		passages: [],
		references: []
	} as unknown as Story;
}

function elementsOf(count: number, width: number | null): number {
	const story = storyOfMany(count);
	const reading = new Reading(story, textsOf(story));
	const { body } = render(Band, { props: { reading, home: '/', width } });
	return [...body.matchAll(/<[a-z]/gi)].length;
}

describe('render(Band)', () => {
	test.for([12, 48, 100, 300, 1000, 10_000])('draws %i events with no more than 1,500 elements', (count) => {
		for (const width of [null, 1160, 900, 600, 320])
			expect(elementsOf(count, width), `${width} px`).toBeLessThanOrEqual(1500);
	});
});

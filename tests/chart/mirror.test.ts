import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import { storyPreview } from '#lib/cards/preview.ts';
import { storyStill } from '#lib/cards/still.ts';
import Band from '#lib/chart/Band.svelte';
import EmbedBand from '#lib/embed/EmbedBand.svelte';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import type { Story } from '#lib/story/types.ts';
import { frozenStory } from '../frozen/frozen-story.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';
import { partsOf, turnedOver } from './turned-over.ts';

const stories = [frozenStory, ...['arabic', 'every-date', 'deep-time', 'short-spans'].map(storyOfKind)];

/** What time is drawn in, without the bar and the key under it, which are no drawing. */
const drawings: Readonly<Record<string, (story: Story) => string>> = {
	page(story) {
		const reading = new Reading(story, textsOf(story));
		reading.current = story.events[0]!.id;
		const { body } = render(Band, { props: { reading, home: '/' } });
		return body.slice(0, body.indexOf('<div class="legend'));
	},
	embed: (story) => render(EmbedBand, { props: { story, current: story.events[0]!.id } }).body,
	picture: (story) => timelinePicture(story, 'https://example.org'),
	still: (story) => storyStill(story, 'https://example.org'),
	preview: (story) => storyPreview(story, 'https://example.org')
};

describe('a drawing of time that runs to the left', () => {
	test.each(stories.flatMap((story) => Object.keys(drawings).map((name) => ({ id: story.id, name, story }))))(
		'is the one of time that runs to the right, mirrored, with its words turned back: $name of $id',
		({ name, story }) => {
			const [right, left] = (['ltr', 'rtl'] as const).map((direction) =>
				drawings[name]!({ ...story, direction })
			);
			expect(left).toContain('<g transform="scale(-1 1)">');
			expect(right).not.toContain('scale(-1 1)');
			expect(turnedOver(left!)).toEqual(partsOf(right!));
		}
	);
});

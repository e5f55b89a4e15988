import { render } from 'svelte/server';
import EmbedCards from '#lib/embed/EmbedCards.svelte';
import EmbedSource from '#lib/embed/EmbedSource.svelte';
import { withoutPlaces } from '#lib/make/markup.ts';
import { sliceOf } from '#lib/story/slice.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';

/** The cards of some events as they would stand in an embed's page, and the paragraphs of the sources they rest on. */
export function cardsText(story: Story, events: readonly StoryEvent[]): string {
	const cards = render(EmbedCards, { props: { story, events } });
	const source = render(EmbedSource, {
		props: {
			story: sliceOf(story, { events, period: null }),
			// the script knows the way to the rest
			home: null,
			extent: 'cited',
			inPage: true
		}
	});
	return withoutPlaces(cards.body + source.body);
}

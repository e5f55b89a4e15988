import { error } from '@sveltejs/kit';
import { pairName } from '#lib/export/addresses.ts';
import { eventById, periodById } from '#lib/story/lookup.ts';
import type { Period, Story, StoryEvent } from '#lib/story/types.ts';
import { allStories, storyById } from './stories.ts';

/** Parameters of every story's files. */
export function storyEntries(): { story: string }[] {
	return allStories().map(({ id }) => ({ story: id }));
}

/** Parameters of every event's files. */
export function eventEntries(): { story: string; event: string }[] {
	return allStories().flatMap(({ id, events }) => events.map((event) => ({ story: id, event: event.id })));
}

/** The story an address names. @throws 404 */
export function storyOf({ story: id }: { readonly story: string }): Story {
	return storyById(id) ?? error(404, `unknown story: "${id}"`);
}

/** The story and the event an address names. @throws 404 */
export function eventOf(params: { readonly story: string; readonly event: string }): {
	story: Story;
	event: StoryEvent;
} {
	const story = storyOf(params);
	return { story, event: eventById(story, params.event) ?? error(404, `unknown event: "${params.event}"`) };
}

/** Parameters of every pair of a story's periods, the earlier in the story first: `support-channels--state-to-state`. */
export function pairEntries(): { story: string; pair: string }[] {
	return allStories().flatMap(({ id, periods }) =>
		periods.flatMap((first, i) =>
			periods.slice(i + 1).map((second) => ({ story: id, pair: pairName(first.id, second.id) }))
		)
	);
}

/** The story and the two periods an address names. @throws 404 */
export function pairOf(params: { readonly story: string; readonly pair: string }): {
	story: Story;
	periods: readonly [Period, Period];
} {
	const story = storyOf(params);
	const [first, second] = params.pair.split('--').map((id) => periodById(story, id));
	if (!first || !second) error(404, `unknown pair of periods: "${params.pair}"`);
	return { story, periods: [first, second] };
}

import { error } from '@sveltejs/kit';
import { eventById } from '#lib/story/lookup.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
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

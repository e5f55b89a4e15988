import { isFromSource } from '#lib/story/mention.ts';
import { categoryById, passagesOfEvent } from '#lib/story/lookup.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';

/** What the page of one event needs of its story. */
export interface Excerpt {
	/** with no other events than this one and its neighbours, its own passages, and the texts these stand in */
	readonly story: Story;
	readonly event: StoryEvent;
	/** the events next to it in time; null at either end */
	readonly before: StoryEvent | null;
	readonly after: StoryEvent | null;
}

/**
 * An event with the little of its story that its page shows: the whole would go out again with each of them.
 * Context events are neighbours of each other as well; the others pass them by, as the timeline does at first.
 */
export function excerpt(story: Story, event: StoryEvent): Excerpt {
	const row = story.events.filter(
		(other) => other.id === event.id || !isFromSource(event) || isFromSource(other)
	);
	const place = row.findIndex(({ id }) => id === event.id);
	const [before = null, after = null] = [row[place - 1], row[place + 1]];
	const passages = passagesOfEvent(story, event);
	const category = categoryById(story, event.category);
	return {
		story: {
			...story,
			sources: story.sources.map((source) =>
				passages.some((passage) => passage.source === source.id)
					? source
					: { ...source, text: '', blocks: [] }
			),
			categories: category ? [category] : [],
			periods: [],
			events: [before, event, after].filter((each) => each !== null),
			passages
		},
		event,
		before,
		after
	};
}

import { eventsOfPassage } from '#lib/story/lookup.ts';
import type { Passage, Period, Story, StoryEvent } from '#lib/story/types.ts';

/** What rests on some words of a source, in time order. */
export interface Destinations {
	readonly events: readonly StoryEvent[];
	/** only where no event does */
	readonly periods: readonly Period[];
}

/**
 * Where words of a source lead: to the events that rest on any of these passages, each once.
 * @param context whether events that are not in the source count, which otherwise do only where nothing else rests on the words
 */
export function destinations(story: Story, passages: readonly Passage[], context: boolean): Destinations {
	const ids = new Set(passages.flatMap((passage) => eventsOfPassage(story, passage).map(({ id }) => id)));
	const all = story.events.filter(({ id }) => ids.has(id));
	const told = all.filter(({ mention }) => mention !== 'context');
	const events = context || told.length === 0 ? all : told;
	if (events.length) return { events, periods: [] };
	const rests = ({ passages: used }: Period) => passages.some(({ id }) => used.includes(id));
	return { events, periods: story.periods.filter(rests) };
}

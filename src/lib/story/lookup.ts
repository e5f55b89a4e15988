import { widest, type Span } from '#lib/dates/fuzzy.ts';
import type { Category, Passage, Period, Source, Story, StoryEvent } from './types.ts';

interface Index {
	readonly events: ReadonlyMap<string, StoryEvent>;
	readonly passages: ReadonlyMap<string, Passage>;
	readonly periods: ReadonlyMap<string, Period>;
	readonly categories: ReadonlyMap<string, Category>;
	readonly sources: ReadonlyMap<string, Source>;
}

/**
 * A story never changes, so its index is made once; it is kept beside the story and not in it, because a story is
 * plain data that travels from build to browser. Weak: the index goes when the story does.
 */
const indices = new WeakMap<Story, Index>();

function indexOf(story: Story): Index {
	const made = indices.get(story);
	if (made) return made;
	const index = {
		events: byId(story.events),
		passages: byId(story.passages),
		periods: byId(story.periods),
		categories: byId(story.categories),
		sources: byId(story.sources)
	};
	indices.set(story, index);
	return index;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
	return new Map(items.map((item) => [item.id, item]));
}

/** The event with this id; undefined when there is none, as when an address is mistyped. */
export function eventById(story: Story, id: string): StoryEvent | undefined {
	return indexOf(story).events.get(id);
}

/** The passage with this id; undefined when there is none. */
export function passageById(story: Story, id: string): Passage | undefined {
	return indexOf(story).passages.get(id);
}

/** The period with this id; undefined when there is none. */
export function periodById(story: Story, id: string): Period | undefined {
	return indexOf(story).periods.get(id);
}

/** The category with this id; undefined when there is none. */
export function categoryById(story: Story, id: string): Category | undefined {
	return indexOf(story).categories.get(id);
}

/** The source with this id; undefined when there is none. */
export function sourceById(story: Story, id: string): Source | undefined {
	return indexOf(story).sources.get(id);
}

/** The events that rest on a passage, in time order; none when only a period does. */
export function eventsOfPassage(story: Story, passage: Pick<Passage, 'events'>): readonly StoryEvent[] {
	return passage.events.flatMap((id) => eventById(story, id) ?? []);
}

/** The passages an event rests on, the one shown in full first. */
export function passagesOfEvent(story: Story, event: Pick<StoryEvent, 'passages'>): readonly Passage[] {
	return event.passages.flatMap((link) => passageById(story, link.passage) ?? []);
}

/** The period an event begins in; undefined before the first, after the last and between periods. */
export function periodOf(story: Story, event: Pick<StoryEvent, 'period'>): Period | undefined {
	return event.period === null ? undefined : periodById(story, event.period);
}

/** The events that begin in a period, in time order. */
export function eventsOfPeriod(story: Story, period: Pick<Period, 'id'>): readonly StoryEvent[] {
	return story.events.filter((event) => event.period === period.id);
}

/**
 * The smallest span that holds everything the dates of events and periods name, context events included, so that
 * switching them on or off moves nothing. Open ends add nothing.
 * @throws RangeError for a story without any known date, which `parseStory` does not make
 */
export function storySpan(story: Story): Span {
	const span = widest([...story.events, ...story.periods].map(({ when }) => when));
	if (!span) throw new RangeError(`story without a known date: "${story.id}"`);
	return span;
}

export interface Actor {
	readonly name: string;
	/** events the actor takes part in */
	readonly events: number;
}

/** Everybody who takes part in an event, the busiest first, then by name. */
export function actorsOf(story: Story): readonly Actor[] {
	const counts = new Map<string, number>();
	for (const name of story.events.flatMap((event) => [...new Set(event.actors)])) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts]
		.map(([name, events]) => ({ name, events }))
		.sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : 1));
}

import { createContext } from 'svelte';
import type { Span } from '#lib/dates/fuzzy.ts';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import { matches } from '#lib/story/search.ts';
import { noFilters, type Filters } from '#lib/story/filters.ts';

/** `scale`: px follow time; `even`: one step an event. */
export type Spacing = 'scale' | 'even';

/** What the reader is looking at. One per page; everything else is derived from it and the story. */
export class Reading {
	readonly story: Story;
	/** event named in the address or chosen by the reader; null before any choice */
	selected = $state<string | null>(null);
	/** passage named in the address or chosen by the reader */
	passage = $state<string | null>(null);
	/** event now being read, by scroll position */
	current = $state<string | null>(null);
	/** event under the pointer or focus in a drawing */
	hovered = $state<string | null>(null);
	/** time in sight in the detail drawing; null: everything at once */
	view = $state.raw<Span | null>(null);
	spacing = $state<Spacing>('scale');
	filters = $state.raw<Filters>(noFilters);
	/** show events that are not in the article */
	context = $state(false);
	/** the source is open as a sheet (narrow screens only) */
	sourceOpen = $state(false);

	readonly #shown = $derived.by(() => this.story.events.filter((event) => this.#passes(event)));
	readonly #shownIds = $derived(new Set(this.#shown.map((event) => event.id)));

	constructor(story: Story) {
		this.story = story;
	}

	/** Events that pass the filters, in time order. */
	get shown(): readonly StoryEvent[] {
		return this.#shown;
	}

	/** Whether the event passes the filters. */
	isShown(id: string): boolean {
		return this.#shownIds.has(id);
	}

	/** How many events there are to show at most: context events count only when they are switched on. */
	get total(): number {
		return this.story.events.filter((event) => this.context || event.mention !== 'context').length;
	}

	/** Passages of the current event: the ones on the marker. */
	get marked(): readonly string[] {
		const event = this.story.events.find(({ id }) => id === this.current);
		if (this.passage && (!event || event.passages.some((link) => link.passage === this.passage))) {
			return [this.passage];
		}
		return event?.passages.map((link) => link.passage) ?? [];
	}

	#passes(event: StoryEvent): boolean {
		if (event.mention === 'context' && !this.context && !this.filters.mention.includes('context')) return false;
		return matches(this.story, event, this.filters);
	}
}

export const [getReading, setReading] = createContext<Reading>();

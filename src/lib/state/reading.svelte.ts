import type { Span } from '#lib/dates/fuzzy.ts';
import { noFilters, type Filters } from '#lib/story/filters.ts';
import { eventById } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { matches, type EventTexts } from '#lib/story/search.ts';
import type { WritingDirection } from '#lib/story/language.ts';
import type { EventOutline, Outline } from '#lib/story/types.ts';
import type { Address, Spacing } from './address.ts';

/** What the reader is looking at. One per page; everything else is derived from it and the story. */
export class Reading {
	readonly story: Outline;
	/** what words are looked for in */
	readonly texts: EventTexts;
	/** event named in the address or chosen by the reader; null before any choice */
	selected = $state<string | null>(null);
	/** passage named in the address or chosen by the reader */
	passage = $state<string | null>(null);
	/** event now being read, by scroll position */
	current = $state<string | null>(null);
	/** time in sight in the detail drawing; null: the default */
	view = $state.raw<Span | null>(null);
	spacing = $state<Spacing>('scale');
	/** in which the reader has time run in the drawing; null: as the story says */
	turned = $state<WritingDirection | null>(null);
	filters = $state.raw<Filters>(noFilters);
	/** show events that are not in the article */
	context = $state(false);
	/** the source is open as a sheet (narrow screens only) */
	sourceOpen = $state(false);

	readonly #shown = $derived.by(() => this.story.events.filter((event) => this.#passes(event)));
	readonly #shownIds = $derived(new Set(this.#shown.map((event) => event.id)));
	readonly #total = $derived.by(
		() => this.story.events.filter((event) => this.context || isFromSource(event)).length
	);

	constructor(story: Outline, texts: EventTexts) {
		this.story = story;
		this.texts = texts;
	}

	/** Events that pass the filters, in time order. */
	get shown(): readonly EventOutline[] {
		return this.#shown;
	}

	/** How many events there are to show at most: context events count only when they are switched on. */
	get total(): number {
		return this.#total;
	}

	/** Whether what words are looked for in is on its way. */
	get awaitsTexts(): boolean {
		const [event] = this.#shown;
		return this.filters.query !== '' && event !== undefined && this.texts(event) === null;
	}

	/** Whether the event passes the filters. */
	isShown(id: string): boolean {
		return this.#shownIds.has(id);
	}

	/** The passages on the marker: the one followed, or all of the current event. */
	get marked(): readonly string[] {
		const event = this.current === null ? undefined : eventById(this.story, this.current);
		const links = event?.passages.map((link) => link.passage) ?? [];
		if (this.passage && (!event || links.includes(this.passage))) return [this.passage];
		return links;
	}

	/** In which time runs in the drawing. */
	get direction(): WritingDirection {
		return this.turned ?? this.story.direction;
	}

	set direction(direction: WritingDirection) {
		this.turned = direction === this.story.direction ? null : direction;
	}

	/** Everything the query string keeps. */
	get address(): Address {
		const { filters, context, view, spacing, turned } = this;
		return { filters, context, view, spacing, direction: turned };
	}

	set address({ filters, context, view, spacing, direction }: Address) {
		this.filters = filters;
		this.context = context;
		this.view = view;
		this.spacing = spacing;
		this.turned = direction;
	}

	#passes(event: EventOutline): boolean {
		if (!isFromSource(event) && !this.context && !this.filters.mention.includes('context')) return false;
		return matches(event, this.filters, this.texts);
	}
}

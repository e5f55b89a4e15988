import { least } from 'd3';
import { widest, type DateEnd, type Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import type {
	Category,
	DocumentKind,
	EventOutline,
	Outline,
	PassageOutline,
	SourceOutline
} from './types.ts';

/** The kinds of things that have ids. */
type Kind = 'events' | 'passages' | 'periods' | 'categories' | 'sources';
type ById = ReadonlyMap<string, { readonly id: string }>;

/**
 * A story never changes, so its indices are made once, each when it is first asked for; they are kept beside the story
 * and not in it, because a story is plain data that travels. Weak: they go when the story does.
 */
const indices = new WeakMap<Outline, Partial<Record<Kind, ById>>>();

function indexOf(story: Outline, kind: Kind): ById {
	let made = indices.get(story);
	if (!made) indices.set(story, (made = {}));
	return (made[kind] ??= new Map(story[kind].map((item) => [item.id, item])));
}

/** What a story holds of a kind: a whole story whole events, an outline outlines. */
type Held<S extends Outline, K extends Kind> = S[K][number];

function byId<S extends Outline, K extends Kind>(story: S, kind: K, id: string): Held<S, K> | undefined {
	return indexOf(story, kind).get(id) as Held<S, K> | undefined;
}

/** The event with this id; undefined when there is none, as when an address is mistyped. */
export function eventById<S extends Outline>(story: S, id: string): Held<S, 'events'> | undefined {
	return byId(story, 'events', id);
}

/** The passage with this id; undefined when there is none. */
export function passageById<S extends Outline>(story: S, id: string): Held<S, 'passages'> | undefined {
	return byId(story, 'passages', id);
}

/** The period with this id; undefined when there is none. */
export function periodById<S extends Outline>(story: S, id: string): Held<S, 'periods'> | undefined {
	return byId(story, 'periods', id);
}

/** The category with this id; undefined when there is none. */
export function categoryById(story: Outline, id: string): Category | undefined {
	return byId(story, 'categories', id);
}

/** The source with this id; undefined when there is none. */
export function sourceById<S extends Outline>(story: S, id: string): Held<S, 'sources'> | undefined {
	return byId(story, 'sources', id);
}

/** What the story is told by, as the interface calls it. */
export function documentKind({
	sources
}: {
	readonly sources: readonly Pick<SourceOutline, 'kind'>[];
}): DocumentKind {
	const [only, ...others] = sources;
	return only && others.length === 0 ? only.kind : 'sources';
}

/** The events that rest on a passage, in time order; none when only a period does. */
export function eventsOfPassage<S extends Outline>(
	story: S,
	passage: Pick<PassageOutline, 'events'>
): readonly Held<S, 'events'>[] {
	return passage.events.flatMap((id) => eventById(story, id) ?? []);
}

/** The passages an event rests on, the one shown in full first. */
export function passagesOfEvent<S extends Outline>(
	story: S,
	event: Pick<EventOutline, 'passages'>
): readonly Held<S, 'passages'>[] {
	return event.passages.flatMap((link) => passageById(story, link.passage) ?? []);
}

/**
 * The smallest span that holds everything the dates of events and periods name, context events included, so that
 * switching them on or off moves nothing. Open ends add nothing.
 * @throws RangeError for a story without any known date, which `parseStory` does not make
 */
export function storySpan(story: Outline): Span {
	const span = widest([...story.events, ...story.periods].map(({ when }) => when));
	if (!span) throw new RangeError(`story without a known date: "${story.id}"`);
	return span;
}

/**
 * The date among some events' that names the earliest time, and the one that names the latest. Of those that begin or
 * end together the longer counts: 1850, not January 1850. Open ends name none.
 * @throws RangeError when nothing is dated
 */
export function firstAndLast(events: readonly Pick<EventOutline, 'when'>[]): readonly [DateEnd, DateEnd] {
	const named = events.flatMap(({ when: { start, end } }) =>
		(start === end ? [start] : [start, end]).flatMap((end) => {
			const unit = namedUnit(end);
			return unit ? [{ end, ...unit }] : [];
		})
	);
	const first = least(named, (a, b) => a.from - b.from || b.to - a.to);
	const last = least(named, (a, b) => b.to - a.to || a.from - b.from);
	if (!first || !last) throw new RangeError(`no event with a known date: ${events.length}`);
	return [first.end, last.end];
}

import type { Filters } from '#lib/story/filters.ts';
import { categoryById, documentKind } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { countBy, matches, type EventTexts } from '#lib/story/search.ts';
import type { DateBasis, EventOutline, Mention, Outline } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

/** The parts of the filters that are lists of values. */
export type FilterList = 'categories' | 'actors' | 'basis' | 'mention';

/** One value a reader can ask for. */
export interface FilterOption {
	readonly value: string;
	readonly name: string;
	/** events that would be shown if of its list only this were asked for */
	readonly count: number;
}

/** One restriction in force, and the filters without it. */
export interface ActiveFilter {
	readonly key: string;
	readonly name: string;
	readonly without: Filters;
}

/** What an event has of each list. */
const carried = { categories: 'category', actors: 'actors', basis: 'basis', mention: 'mention' } as const;

/**
 * What can be asked for in a list, with counts that heed all other filters. Categories keep the story's order, actors
 * stand by their number of events in the whole story, so that no option moves while the reader types.
 * @param context whether events that are not in the article are shown
 */
export function optionsOf(
	story: Outline,
	list: FilterList,
	filters: Filters,
	context: boolean,
	texts: EventTexts
): FilterOption[] {
	const others: Filters = { ...filters, [list]: [] };
	const offered = story.events.filter((event) => list === 'mention' || isOffered(event, filters, context));
	const totals = countBy(offered, carried[list]);
	const counts = countBy(
		offered.filter((event) => matches(event, others, texts)),
		carried[list]
	);
	const asked: readonly string[] = filters[list];
	return valuesOf(story, list, totals)
		.filter((value) => totals.has(value) || asked.includes(value))
		.map((value) => ({ value, name: nameOf(story, list, value), count: counts.get(value) ?? 0 }));
}

/** Whether events differ in anything they can be filtered by. */
export function hasChoice(story: Outline): boolean {
	const lists = Object.values(carried);
	return lists.some((list) => countBy(story.events, list).size > 1);
}

/** Every restriction in force, in the order of the panel. */
export function activeFilters(story: Outline, filters: Filters): ActiveFilter[] {
	const query = filters.query.trim();
	const looked =
		query === ''
			? []
			: [{ key: 'query', name: words.find.quoted(query), without: { ...filters, query: '' } }];
	const lists: FilterList[] = ['categories', 'basis', 'mention', 'actors'];
	const values = lists.flatMap((list) =>
		filters[list].map((value) => ({
			key: `${list}:${value}`,
			name: nameOf(story, list, value),
			without: { ...filters, [list]: filters[list].filter((other) => other !== value) }
		}))
	);
	return [...looked, ...values];
}

function isOffered(event: EventOutline, filters: Filters, context: boolean): boolean {
	return isFromSource(event) || context || filters.mention.includes('context');
}

function valuesOf(story: Outline, list: FilterList, totals: ReadonlyMap<string, number>): string[] {
	if (list === 'categories') return story.categories.flatMap(({ id, title }) => (title === null ? [] : [id]));
	if (list === 'basis') return ['stated', 'inferred', 'referenced'];
	if (list === 'mention') return ['described', 'instance', 'context'];
	const most = (actor: string) => totals.get(actor) ?? 0;
	const actors = new Set(story.events.flatMap((event) => event.actors));
	return [...actors].sort((a, b) => most(b) - most(a) || a.localeCompare(b, story.language));
}

function nameOf(story: Outline, list: FilterList, value: string): string {
	if (list === 'categories') return categoryById(story, value)?.title ?? value;
	if (list === 'basis') return words.basis.title(value as DateBasis, documentKind(story));
	if (list === 'mention') return words.mention.title(value as Mention, documentKind(story));
	return value;
}

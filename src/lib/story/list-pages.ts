import { groupByPeriod, type Group } from './groups.ts';
import { listedTogether, listedWhole } from './sizes.ts';
import { stretchesOf } from './stretches.ts';
import type { Outline } from './types.ts';

/**
 * The most events whose list stands on the story's own page. Browsers lay that many out without being felt; beyond it
 * the list stands on pages of its own, by period, and events have no pages of theirs.
 */
export const mostListed = listedWhole;

/** Events of one page of a long list. */
export const pageLength = listedTogether;

/** A page of a long list: some of the events of a period, or of those that belong to none. */
export interface ListPage<S extends Outline> extends Group<S> {
	/** counted from 1 within the group */
	readonly number: number;
	/** pages of the group */
	readonly of: number;
	/** where it stands, from the story's page on: `periods/<period>/<number>/` */
	readonly path: string;
}

/** Whether the list of a story's events stands on pages of its own. */
export function isLong(story: Outline): boolean {
	return story.events.length > mostListed;
}

/** The pages of a story's list, in order of time; a period without events has none. */
export function listPages<S extends Outline>(story: S): readonly ListPage<S>[] {
	return indexOf(story).pages as readonly ListPage<S>[];
}

/** The page of the list on which an event stands; undefined for one the story does not have. */
export function listPageOf<S extends Outline>(story: S, event: string): ListPage<S> | undefined {
	return indexOf(story).byEvent.get(event) as ListPage<S> | undefined;
}

/** What the paths of entries follow in a link on the story's own page, whose address is `home`: nothing where it lists them. */
export function entriesAt(story: Outline, home: string): string {
	return isLong(story) ? home : '';
}

/** An event's entry in the list, from the story's page on: `#event-<id>`, or on the page of a long list. */
export function entryPath(story: Outline, event: string): string {
	return `${pathTo(story, event)}#event-${event}`;
}

/**
 * A passage of an event, from the story's page on: `#passage-<id>`, or beside the event's entry on the page of a long list,
 * which has the stretch of the source it stands in.
 */
export function passagePath(story: Outline, event: string, passage: string): string {
	return `${pathTo(story, event)}#passage-${passage}`;
}

/** The page that has an event's entry, from the story's page on: nothing for that itself. */
function pathTo(story: Outline, event: string): string {
	return isLong(story) ? (listPageOf(story, event)?.path ?? '') : '';
}

interface Index {
	readonly pages: readonly ListPage<Outline>[];
	readonly byEvent: ReadonlyMap<string, ListPage<Outline>>;
}

/** Made once for a story, which never changes; it goes when the story does. */
const indices = new WeakMap<Outline, Index>();

function indexOf(story: Outline): Index {
	let index = indices.get(story);
	if (!index) {
		const pages = groupByPeriod(story).flatMap(pagesOf);
		index = { pages, byEvent: new Map(pages.flatMap((page) => page.events.map(({ id }) => [id, page]))) };
		indices.set(story, index);
	}
	return index;
}

function pagesOf(group: Group<Outline>): ListPage<Outline>[] {
	return stretchesOf(group.events, pageLength).map((events, i, { length: of }) => ({
		...group,
		events,
		number: i + 1,
		of,
		path: `periods/${group.key}/${i + 1}/`
	}));
}

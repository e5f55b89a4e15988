import type { Fault } from '#lib/story/parse/fault.ts';
import { sourcesOf, eventsOf, type Desk } from './desk.ts';
import { fieldOf, itemsOf } from './yaml-edit.ts';

/** Where something wrong is mended. */
export type MendingPlace =
	| { readonly of: 'event' | 'lane' | 'period'; readonly id: string; readonly field: string }
	| { readonly of: 'source'; readonly field: string }
	| { readonly of: 'story'; readonly field: string };

/** Lists of a story, and what their items are to an author. */
const lists = { events: 'event', categories: 'lane', periods: 'period' } as const;

/**
 * The place where a fault of a story is mended: the field of an event, a lane, a period or a source, else of the story. A
 * fault within a document has no field: its place is the text.
 */
export function placeOfFault(desk: Desk, { file, line, message }: Fault): MendingPlace {
	if (!file.endsWith('story.yaml')) return { of: 'source', field: 'text' };
	const yaml = desk.texts.get('story.yaml') ?? '';
	const lines = yaml.split('\n');
	const written = lines[line - 1] ?? '';
	const from = lines.slice(0, line - 1).reduce((length, each) => length + each.length + 1, 0);
	// What is missing has no line of its own: the fault stands at what it is missing in, and says its name.
	const missing = /^missing ([\w-]+)/.exec(message)?.[1];
	const field = missing ?? /^\s*(?:- )?\s*([\w-]+):/.exec(written)?.[1] ?? '';
	const itemOf = (list: string) =>
		itemsOf(yaml, list).find(({ start, end }) => from + written.length >= start && from < end);
	for (const [list, of] of Object.entries(lists)) {
		const item = itemOf(list);
		const id = item && fieldOf(item, 'id');
		if (id !== undefined) return { of, id, field };
	}
	return { of: itemOf('sources') ? 'source' : 'story', field };
}

/** A stretch of a source that no event rests on. */
export interface Uncovered {
	readonly source: string;
	readonly start: number;
	readonly end: number;
	readonly paragraph: number;
	readonly words: string;
}

/** The paragraphs without an event, in their order, and how many there are at all. */
export function uncovered(desk: Desk): {
	readonly paragraphs: number;
	readonly without: readonly Uncovered[];
} {
	const places = eventsOf(desk).flatMap(({ passages }) => passages);
	const all = sourcesOf(desk).flatMap(({ id, text, blocks }) =>
		blocks.flatMap(({ start, end, kind, paragraph }) =>
			kind === 'heading' || paragraph === null
				? []
				: [{ source: id, start, end, paragraph, words: text.slice(start, end) }]
		)
	);
	const without = all.filter(
		({ source, start, end }) =>
			!places.some(
				({ source: of, place }) => of === source && place && place.start < end && place.end > start
			)
	);
	return { paragraphs: all.length, without };
}

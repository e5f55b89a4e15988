import type { Fault } from '#lib/story/parse/fault.ts';
import type { TextRange } from '#lib/text/range.ts';
import { sourcesOf, eventsOf, yamlOf, type Desk } from './desk.ts';
import { fieldAt, fieldOf, itemsOf } from './yaml-edit.ts';

/** Where something wrong is mended. */
export type MendingPlace =
	| { readonly of: 'event' | 'lane' | 'period'; readonly id: string; readonly field: string }
	| { readonly of: 'source' | 'story'; readonly field: string }
	/** words of a document */
	| { readonly of: 'text'; readonly place: TextRange };

/** Lists of a story, and what their items are to an author. */
const lists = { events: 'event', categories: 'lane', periods: 'period' } as const;

/**
 * The place where a fault of a story is mended: the field of an event, a lane, a period or a source, else of the story, by
 * its name in the item itself, whatever is in it; or the line of a document.
 */
export function placeOfFault(desk: Desk, { file, line, message }: Fault): MendingPlace {
	const name = file.split('/').at(-1) ?? '';
	if (name !== 'story.yaml') return { of: 'text', place: lineAt(sourceTextOf(desk, name), line) };
	const yaml = yamlOf(desk);
	const at = lineAt(yaml, line);
	// What is missing has no line of its own: the fault stands at what it is missing in, and says its name.
	const missing = /^missing ([\w-]+)/.exec(message)?.[1];
	const itemOf = (list: string) =>
		itemsOf(yaml, list).find(({ start, end }) => at.end >= start && at.start < end);
	for (const [list, of] of [...Object.entries(lists), ['sources', 'source'] as const]) {
		const item = itemOf(list);
		if (!item) continue;
		const isFirst = at.start <= item.start;
		const field = (isFirst ? missing : undefined) ?? fieldAt(item, at.end) ?? '';
		const id = fieldOf(item, 'id') ?? '';
		return of === 'source' ? { of, field } : { of, id, field };
	}
	return { of: 'story', field: missing ?? /^([\w-]+):/.exec(yaml.slice(at.start, at.end))?.[1] ?? '' };
}

/** A line of a text, without its line feed. @param line 1-based */
export function lineAt(text: string, line: number): TextRange {
	let start = 0;
	for (let number = 1; number < line; number++) {
		const feed = text.indexOf('\n', start);
		if (feed < 0) break;
		start = feed + 1;
	}
	const end = text.indexOf('\n', start);
	return { start, end: end < 0 ? text.length : end };
}

/** A source as it is read has as many lines as its file. */
function sourceTextOf(desk: Desk, name: string): string {
	return sourcesOf(desk).find(({ file }) => file === name)?.text ?? '';
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
	const all = sourcesOf(desk)
		.map(({ id, text, blocks }) => {
			const taken = places
				.flatMap(({ source, place }) => (source === id && place ? [place] : []))
				.sort((a, b) => a.start - b.start);
			let next = 0;
			let reached = 0;
			return blocks.flatMap(({ start, end, kind, paragraph }) => {
				if (kind === 'heading' || paragraph === null) return [];
				for (let place = taken[next]; place && place.start < end; place = taken[++next])
					reached = Math.max(reached, place.end);
				return [{ isCovered: reached > start, source: id, start, end, paragraph, text }];
			});
		})
		.flat();
	const without = all.flatMap(({ isCovered, text, ...place }) =>
		isCovered ? [] : [{ ...place, words: text.slice(place.start, place.end) }]
	);
	return { paragraphs: all.length, without };
}

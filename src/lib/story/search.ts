import { fold, foldWithOffsets, unfold, type Folded } from '#lib/text/fold.ts';
import type { TextRange } from '#lib/text/range.ts';
import { indexOfWord } from '#lib/text/word-boundaries.ts';
import type { Filters } from './filters.ts';
import type { EventOutline, Source } from './types.ts';

/** The part of a source that is searched. */
export type Searched = Pick<Source, 'text'> & { readonly blocks: readonly TextRange[] };

/**
 * Everything words are looked for in, of an event: folded, with a line between its parts; null while it is on its way, and
 * until then the event passes.
 */
export type EventTexts = (event: EventOutline) => string | null;

/*
 * A search runs over every event at each keystroke, and folding a text costs far more than looking into it. Events
 * and sources are never changed, only replaced, so what was folded once holds as long as the object does.
 */
const sourceTexts = new WeakMap<Searched, Folded>();

/**
 * Whether an event passes the filters: every word of the query stands somewhere in its texts, and it is of one of the
 * categories, actors and so on that are asked for. Case, accents and typography make no difference; the beginning of a
 * word counts as the word.
 * @param texts asked only when there are words to look for
 */
export function matches(event: EventOutline, filters: Filters, texts: EventTexts): boolean {
	return (
		allows(filters.categories, event.category) &&
		allows(filters.basis, event.basis) &&
		allows(filters.mention, event.mention) &&
		(filters.actors.length === 0 || event.actors.some((actor) => filters.actors.includes(actor))) &&
		(filters.query === '' || holdsAll(texts(event), wordsOf(filters.query)))
	);
}

/**
 * Where the query stands in a source, in reading order, none overlapping: the whole of it as it is written where
 * it stands so at all, otherwise its words, in those blocks that hold every one of them.
 */
export function searchSource(source: Searched, query: string): TextRange[] {
	const words = wordsOf(query);
	if (words.length === 0) return [];
	const folded = sourceText(source);
	const places = findAll(folded, fold(query.trim()), 0, folded.text.length);
	if (places.length > 0 || words.length === 1) return places;

	const hits = source.blocks.flatMap(({ start, end }) => {
		const from = firstAt(folded.offsets, start);
		const to = firstAt(folded.offsets, end);
		const found = words.map((word) => findAll(folded, word, from, to));
		return found.every((places) => places.length > 0) ? found.flat() : [];
	});
	return merge(hits);
}

/** How many of the events carry each value of a kind; an event with two actors counts for both. */
export function countBy(
	events: readonly EventOutline[],
	key: 'category' | 'basis' | 'mention' | 'actors'
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const event of events) {
		for (const value of key === 'actors' ? event.actors : [event[key]]) {
			counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	return counts;
}

/** An empty list asks for nothing in particular. */
function allows<T>(asked: readonly T[], value: T): boolean {
	return asked.length === 0 || asked.includes(value);
}

function holdsAll(text: string | null, words: readonly string[]): boolean {
	return text === null || words.every((word) => indexOfWord(text, word) !== -1);
}

/** One query is asked of every event. */
let lastQuery = '';
let lastWords: readonly string[] = [];

function wordsOf(query: string): readonly string[] {
	if (query === lastQuery) return lastWords;
	lastQuery = query;
	// Apart before they are folded: 「港 工事」 are two words.
	return (lastWords = query
		.split(/\s+/)
		.map(fold)
		.filter((word) => word !== ''));
}

function sourceText(source: Searched): Folded {
	let folded = sourceTexts.get(source);
	if (!folded) {
		folded = foldWithOffsets(source.text);
		sourceTexts.set(source, folded);
	}
	return folded;
}

/** Places of folded words between two offsets of the folded text, as ranges of the original. */
function findAll(folded: Folded, words: string, from: number, to: number): TextRange[] {
	const places: TextRange[] = [];
	const stretch = folded.text.slice(from, to);
	for (let at = indexOfWord(stretch, words); at !== -1; at = indexOfWord(stretch, words, at + words.length)) {
		places.push(unfold(folded, from + at, from + at + words.length));
	}
	return places;
}

/** Index of the first offset that is not before the given one. */
function firstAt(offsets: readonly number[], offset: number): number {
	let low = 0;
	let high = offsets.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((offsets[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Sorted, with overlapping ranges made one. */
function merge(ranges: readonly TextRange[]): TextRange[] {
	const merged: TextRange[] = [];
	for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && range.start < last.end) {
			merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
		} else merged.push(range);
	}
	return merged;
}

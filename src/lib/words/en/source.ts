import { sourceById } from '#lib/story/lookup.ts';
import { firstSentence } from '#lib/text/first-sentence.ts';
import type { DocumentKind, Outline, PassageOutline, SourceOutline } from '#lib/story/types.ts';
import { textWords } from './counts.ts';
import { agrees, the } from './documents.ts';
import { locator } from '../locator.ts';
import { sentence } from './list.ts';
import { figure } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export { locator, sectionNumber, stretch } from '../locator.ts';

/** What is heard after a locator that is a link. */
export const readIn = ', read in the source';

/** What a source is called: its title, else what its note says first. */
export function name({ title, note }: Pick<SourceOutline, 'title' | 'note'>): string {
	return title ?? (firstSentence(note) || 'Untitled source');
}

/** The same in the middle of a list, where a note goes on after a colon. */
export function nameInList(source: Pick<SourceOutline, 'title' | 'note'>): string {
	const called = name(source);
	return source.title === null ? called.charAt(0).toLowerCase() + called.slice(1) : called;
}

/** `Sources: one; another`. */
export function credit(sources: readonly Pick<SourceOutline, 'title' | 'note'>[]): string {
	const names = new Set(sources.map(nameInList));
	return `${sources.length === 1 ? 'Source:' : 'Sources:'} ${[...names].join('; ')}`;
}

/** What the note of a source says first, up to a full stop or colon; empty without a note. */
export function lead(note: string): string {
	const first = firstSentence(note);
	return first && sentence(first);
}

/** How long a source is. */
export function length(words: number): string {
	return `${textWords(words)}.`;
}

/** Several sources in one line. */
export function lines(sources: readonly Pick<SourceOutline, 'title' | 'note'>[]): string {
	return [...new Set(sources.map(name))].map(sentence).join(' ');
}

/** A quotation with where it stands: `“the ban” (§2 ¶4)`, with the source's name where there are several. */
export function quoted(story: Outline, passage: PassageOutline & { readonly exact: string }): string {
	const source = sourceById(story, passage.source);
	const place = [story.sources.length > 1 && source && name(source), locator(passage)];
	return `“${isolated(passage.exact, 'ltr')}” (${place.filter(Boolean).join(', ')})`;
}

/** Over all there is of it. */
export function title(kind: DocumentKind): string {
	return agrees(kind, 'The source', 'The sources');
}

/** What a source without a title is called by those who hear the page. */
export const untitledText = 'Text of the source';

/** Of a source without a title, by its place among several. */
export function numbered(place: number): string {
	return `Source ${place}`;
}

export const excerpt = 'Here: the paragraphs these events rest on.';

/** How much of the text events rest on. @param percent a whole number */
export function coverage(percent: number, kind: DocumentKind): string {
	return `Events rest on ${percent} % of ${agrees(kind, the(kind), 'the texts')}.`;
}

export const cut = 'Left out here';
export const wholeText = 'The whole text';
export const original = 'Original publication';
export const readOriginal = 'Read in the original publication';
export const newTab = ', opens in a new tab';
export const read = 'Read in source';

/** The same for those who hear links alone. */
export function readOf(label: string): string {
	return `${read}: ${label}`;
}

/** Leads from a part of the source to the whole of it. */
export const readOn = 'Read on in the whole source';
export const passageAlone = 'Show the passage alone';
export const backToEvent = 'Back to the event';
export const backToEvents = 'Back to the events';
export const previousPassage = 'Previous passage';
export const nextPassage = 'Next passage';
export const close = 'Close the source';

/** What the source shows while no event is read. */
export const underlined = 'Underlined: what events rest on';

/** Which passage is on the marker: `Passage 3 of 50, §2 ¶4`. */
export function passagePlace(place: number, of: number, locators: string): string {
	return `Passage ${figure(place)} of ${figure(of)}, ${locators}`;
}

export const sharedPassages = 'Passages that several events rest on';
export const sharedPassage = 'Several events rest on this passage';
export const eventsHere = 'Events that rest on these words';

/** After a period's name among events. */
export const aPeriod = 'a period';

import type { Gap } from '#lib/story/gaps.ts';
import { pageLength, type ListPage } from '#lib/story/list-pages.ts';
import type { DocumentKind, NoteKind, Outline, Reference, ReferenceKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { duration, published } from './dates.ts';
import { possessive, the } from './documents.ts';
import { figure } from './numbers.ts';
import { ended } from '../ended.ts';
import { isolated } from '#lib/text/isolated.ts';

type PageOfList = Pick<ListPage<Outline>, 'number' | 'of' | 'events'>;

/** Whose words are set in which type. */
export function voices(kind: DocumentKind): readonly [source: string, ours: string] {
	return [`Serif type is ${possessive(kind)} own wording, letter for letter.`, 'Sans-serif type is ours.'];
}

/** What a note is about. */
export function noteHead(note: NoteKind, kind: DocumentKind): string {
	return {
		'accounts-differ': 'Accounts differ',
		framing: `${possessive(kind).replace(/^t/, 'T')} framing`,
		interpretation: 'An interpretation, not an event',
		'not-traced': 'Not traced to another source',
		'article-alone': `Rests on ${the(kind)} alone`,
		'editorial-span': 'Editorial span'
	}[note];
}

export const overAPeriod = 'over a period';
export const actors = 'Actors';

export function actorsLine(names: readonly string[]): string {
	return sentence(`${actors}: ${names.map((name) => isolated(name, 'ltr')).join(', ')}`);
}

/** How many events of a period are shown: `12 events`, `No events shown`. */
export function shown(number: number): string {
	return number ? counts.events(number) : 'No events shown';
}

/** The time between two events in the list, where it is long: `1 year 2 months without a new event`. */
export function gap({ from, to }: Pick<Gap, 'from' | 'to'>): string {
	return `${duration(from, to)} without a new event`;
}

/** What a period rests on, before the places. */
export const restsOn = '. Rests on ';
export const comparePeriod = 'Compare with another period';

/** Empty for outlets, the ordinary kind: their name says it. */
const referenceKinds: Record<ReferenceKind, string> = {
	primary: 'primary source',
	agency: 'agency report',
	outlet: '',
	reference: 'reference work',
	weak: 'weak source'
};

/** Where a reference was published, when, and of what kind: `TASS, 28 August 2025. Title in our words`. */
export function reference({ publisher, date, kind, titleIsOurs }: Reference): string {
	const parts = [isolated(publisher, 'ltr'), date && published(date), referenceKinds[kind]].filter(Boolean);
	return parts.join(', ') + (titleIsOurs ? '. Title in our words' : '');
}

export const references = 'Outside references';
export const noReferences = 'No outside references';

/** Which of a group's events stand on a page of a long list: `events 201 to 400`. */
export function pageRange({ number, events, of }: PageOfList): string {
	if (of === 1) return counts.events(events.length);
	const first = (number - 1) * pageLength + 1;
	return `events ${figure(first)} to ${figure(first + events.length - 1)}`;
}

/** What stands in the place of a long list, before its pages. */
export function pagesLead(events: number): string {
	return `The ${figure(events)} events stand on pages by period, each with its passages and the paragraphs of the source they come from.`;
}

export const outsidePeriods = 'Outside the periods';
export const eventsOutsidePeriods = 'Events outside the periods';

/** A page by its period: `Isolation, events 201 to 400`. */
export function pageName(period: string, page: PageOfList): string {
	return `${period}, ${pageRange(page)}`;
}

export const pagesAbove = 'Pages of the list, above it';
export const pagesBelow = 'Pages of the list, below it';
export const seeOnTimeline = 'See this time on the timeline';

/** Between two dates. */
export const to = 'to';

/** What is said without an end, as a sentence. */
export function sentence(words: string): string {
	return ended(words, '.');
}

/* What stands on every page, and what a page says of itself. */
import type { DocumentKind } from '#lib/story/types.ts';
import * as counts from './counts.ts';
import { agrees } from './documents.ts';

export const skip = 'Skip to the events';
export const promise =
	'Passage Timeline. No cookies, no trackers, no request to anybody else. Quoted words stand as they stand in the source; everything in sans-serif type is ours.';

/** What stands above a story's title. */
export const kicker = 'Document timeline';
/** After a number of events. */
export function allLinked(events: number): string {
	return events === 1 ? 'linked to its passage' : 'every one linked to its passage';
}

export const verified = 'quotes verified verbatim';

export function aboutSource(kind: DocumentKind): string {
	return agrees(kind, 'About the source and its dates', 'About the sources and their dates');
}

/** How many events a story tells. */
export function eventCount(events: number): string {
	return counts.events(events);
}

export const views = 'Views';
/** Names the choice of languages that a story's pages exist in. */
export const languages = 'Languages';
export const timeline = 'Timeline';
export const telling = 'Telling order';
export const comparePeriods = 'Compare periods';
export const compare = 'Compare';
export const embed = 'Embed';
export const stories = 'Document timelines';
export const storiesLead =
	'Each draws a document as a timeline in which every event leads to the exact words it rests on.';

/** Which theme a reader chose. */
export const themes = { auto: 'Theme: auto', light: 'Theme: light', dark: 'Theme: dark' };

/** The title of a page in a browser's tab. */
export function pageTitle(name: string, story: string): string {
	return `${name} · ${story}`;
}

/** @param ignored parts of the address */
export function notInStory(ignored: readonly string[]): string {
	return `The address asked for something this story does not have (${ignored.join(', ')}).`;
}

/** @param hash the fragment of the address */
export function noSuchPlace(kind: 'event' | 'passage' | 'period', hash: string): string {
	return `There is no ${{ event: 'event', passage: 'passage', period: 'period' }[kind]} of that name in this story (${hash}).`;
}

/** Who is told of an event that was chosen. */
export function chosen(title: string, when: string): string {
	return `${title}, ${when}`;
}

export const loading = 'Loading the events of the timeline…';
export const notLoaded = 'The events of the timeline could not be loaded. ';
export const tryAgain = 'Try again';

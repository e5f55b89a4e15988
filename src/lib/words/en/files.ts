/* What may be taken along: files beside a story's page. */

/** What each is, for programs that offer them. */
export const titles = {
	'timeline.html': 'The timeline in one file',
	'events.csv': 'The events as a table',
	'story.json': 'The checked story as data',
	'annotations.jsonld': 'The passages as web annotations',
	'timelinejs.json': 'The events for TimelineJS',
	'timeline.svg': 'The timeline as a picture',
	'timeline.png': 'The timeline as a picture'
};

/** The words of the link to each. */
export const names = {
	'timeline.html': 'One file (HTML)',
	'events.csv': 'Events (CSV)',
	'story.json': 'Story (JSON)',
	'annotations.jsonld': 'Passages (JSON-LD)',
	'timelinejs.json': 'TimelineJS (JSON)',
	'timeline.svg': 'Whole timeline (SVG)',
	'timeline.png': 'Whole timeline (PNG)'
};

/** What each is for, after its link. */
export const uses = {
	'timeline.html': 'to keep or to mail: timeline and source in a document that needs no network',
	'events.csv': 'for spreadsheets: each event with its dates, their basis and its passages',
	'story.json': 'everything this page is made from',
	'annotations.jsonld': 'as W3C web annotations, which find their words in the source',
	'timelinejs.json': 'the events for that program',
	'timeline.svg': 'one still picture with its key and source, for print',
	'timeline.png': 'the same for programs that read no SVG'
};

export const title = 'Take along';

/** From a slide of TimelineJS to the event's page. */
export const eventLink = 'The event and its passages';

export const weakSource = 'weak source';

/** Of a collection of web annotations. */
export function annotations(story: string): string {
	return `${story}: events and the passages they rest on`;
}

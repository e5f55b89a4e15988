/** The files of a story that readers and programs may take along, by their names beside its page. */
export const storyFiles = [
	{
		name: 'events.csv',
		type: 'text/csv',
		title: 'The events as a table',
		use: 'Events (CSV)',
		what: 'for spreadsheets: each event with its dates, their basis and its passages'
	},
	{
		name: 'story.json',
		type: 'application/json',
		title: 'The checked story as data',
		use: 'Story (JSON)',
		what: 'everything this page is made from'
	},
	{
		name: 'annotations.jsonld',
		type: 'application/ld+json',
		title: 'The passages as web annotations',
		use: 'Passages (JSON-LD)',
		what: 'as W3C web annotations, which find their words in the source'
	},
	{
		name: 'timelinejs.json',
		type: 'application/json',
		title: 'The events for TimelineJS',
		use: 'TimelineJS (JSON)',
		what: 'the events for that program'
	},
	{
		name: 'timeline.svg',
		type: 'image/svg+xml',
		title: 'The timeline as a picture',
		use: 'Whole timeline (SVG)',
		what: 'one still picture with its key and source, for print'
	},
	{
		name: 'timeline.png',
		type: 'image/png',
		title: 'The timeline as a picture',
		use: 'Whole timeline (PNG)',
		what: 'the same for programs that read no SVG'
	}
] as const;

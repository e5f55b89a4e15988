/** The files of a story that readers and programs may take along, by their names beside its page. */
export const storyFiles = [
	{
		name: 'events.csv',
		type: 'text/csv'
	},
	{
		name: 'story.json',
		type: 'application/json'
	},
	{
		name: 'annotations.jsonld',
		type: 'application/ld+json'
	},
	{
		name: 'timelinejs.json',
		type: 'application/json'
	},
	{
		name: 'timeline.svg',
		type: 'image/svg+xml'
	},
	{
		name: 'timeline.png',
		type: 'image/png'
	}
] as const;

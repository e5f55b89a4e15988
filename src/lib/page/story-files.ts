import { isLong } from '#lib/story/list-pages.ts';
import type { Outline } from '#lib/story/types.ts';

const all = [
	{
		name: 'timeline.html',
		type: 'text/html'
	},
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

/** The files of a story that readers and programs may take along, by their names beside its page. */
export function storyFiles(story: Outline): readonly (typeof all)[number][] {
	// What is too long for an embed is too long for a file with the embed's view.
	return isLong(story) ? all.filter(({ name }) => name !== 'timeline.html') : all;
}

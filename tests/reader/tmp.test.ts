import { expect, it } from 'vitest';
import { render } from 'svelte/server';
import { allStories } from '#lib/server/stories.ts';
import { Reading } from '#lib/state/reading.svelte.ts';
import EventList from '#lib/reader/EventList.svelte';
import SourcePane from '#lib/reader/SourcePane.svelte';
it('x', () => {
	const story = allStories()[0]!;
	const reading = new Reading(story);
	const a = render(EventList, { props: { story, reading } }).body;
	const b = render(SourcePane, { props: { story, reading } }).body;
	console.log(a.length, b.length);
	console.log(a.slice(0, 9000));
	console.log(b.slice(0, 6000));
	expect(1).toBe(1);
});

import { expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { storyOfSigns as story } from './story-of-signs.ts';

test('pages of a further language stand below its tag, and files where they always do', () => {
	const own = storyAddresses('https://example.org/', story);
	const further = storyAddresses('https://example.org/', story, 'fr');
	const below = 'https://example.org/fr/';
	expect(further.story).toBe(`${below}stories/${story.id}/`);
	expect(further.compare).toBe(`${below}stories/${story.id}/compare/`);
	expect(further.embed).toBe(`${below}embed/${story.id}/`);
	expect(further.event('x').page).toBe(`${below}stories/${story.id}/events/x/`);
	for (const name of ['card', 'still', 'picture', 'annotations'] as const)
		expect(further[name]).toBe(own[name]);
	expect(further.event('x').card).toBe(own.event('x').card);
	expect(further.file('events.csv')).toBe(`${own.story}events.csv`);
});

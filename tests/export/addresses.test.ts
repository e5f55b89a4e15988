import { expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { storyOfSigns as story } from './story-of-signs.ts';

test('pages of a further language stand below its tag, and so do files that say something; data stand where they always do', () => {
	const own = storyAddresses('https://example.org/', story);
	const further = storyAddresses('https://example.org/', story, 'fr');
	const below = 'https://example.org/fr/';
	expect(further.story).toBe(`${below}stories/${story.id}/`);
	expect(further.compare).toBe(`${below}stories/${story.id}/compare/`);
	expect(further.embed).toBe(`${below}embed/${story.id}/`);
	expect(further.event('x').page).toBe(`${below}stories/${story.id}/events/x/`);
	expect(further.card).toBe(`${below}stories/${story.id}/card.png`);
	expect(further.still).toBe(`${below}stories/${story.id}/still.png`);
	expect(further.picture).toBe(`${below}stories/${story.id}/timeline.png`);
	expect(further.file('timeline.svg')).toBe(`${below}stories/${story.id}/timeline.svg`);
	expect(further.event('x').card).toBe(`${below}stories/${story.id}/events/x/card.png`);
	expect(further.pairCard('a', 'b')).toBe(`${below}stories/${story.id}/compare/a--b.png`);
	expect(further.annotations).toBe(own.annotations);
	for (const name of ['events.csv', 'timeline.html', 'timelinejs.json'])
		expect(further.file(name)).toBe(`${below}stories/${story.id}/${name}`);
	for (const name of ['story.json', 'annotations.jsonld', 'sources/article.txt'])
		expect(further.file(name)).toBe(own.story + name);
});

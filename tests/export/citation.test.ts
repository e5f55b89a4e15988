import { describe, expect, test } from 'vitest';
import { citation } from '#lib/export/citation.ts';
import { sitemap } from '#lib/export/sitemap.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { storyById } from '#lib/server/stories.ts';
import { storyOfSigns as story } from './story-of-signs.ts';

describe('citation(story, event, address)', () => {
	test('says date, basis, words, place and address', () => {
		const event = story.events.find(({ id }) => id === 'flood')!;
		expect(
			citation({ ...story, title: 'Signs' }, { ...event, title: 'The flood' }, 'https://example.org/f/')
		).toBe(
			'The flood. 1976 (dated by the article). “a flood had drowned it in 1976” (§1 ¶1). ' +
				'Source: Untitled source. In: Signs. https://example.org/f/'
		);
	});

	test.each(storyById('kabul-moscow')!.events.map((event) => [event.id, event] as const))(
		'of %s is one line with its basis in it',
		(_, event) => {
			expect(citation(storyById('kabul-moscow')!, event, 'A')).toMatch(/^.+\((dated|inferred) .+\)\. .+ A$/);
		}
	);
});

describe('sitemap(stories, site, views)', () => {
	test('names every page by its complete address', () => {
		const places = [
			...sitemap([story], 'https://example.org/', () => ['telling']).matchAll(/<loc>(.*?)<\/loc>/g)
		];
		expect(places.map(([, place]) => place)).toEqual([
			'https://example.org/',
			'https://example.org/stories/signs/',
			'https://example.org/stories/signs/telling/',
			...story.events.map(({ id }) => `https://example.org/stories/signs/events/${id}/`)
		]);
	});

	test('is empty while the site’s own address is not known', () => {
		expect(sitemap([story], '/', () => ['telling'])).not.toContain('<loc>');
	});
});

test('escapeXml(text) leaves nothing that XML acts on or cannot hold', () => {
	expect(escapeXml('<a b="c">&\'\0\u0008\ud800🜁')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;🜁');
});

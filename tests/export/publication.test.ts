import { describe, expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { citation } from '#lib/export/citation.ts';
import { eventJsonLd, storyJsonLd } from '#lib/export/jsonld.ts';
import { oembed } from '#lib/export/oembed.ts';
import { words } from '#lib/words/words.ts';
import { storyOfSigns } from './story-of-signs.ts';

const publication = {
	published: '2026-11-28',
	updated: '2026-12-01',
	authors: ['Ada Lovelace', 'Charles Babbage'],
	publisher: 'The Museum'
};
const nothing = { published: null, updated: null, authors: [], publisher: null };
const story = { ...storyOfSigns, publication };
const addresses = storyAddresses('https://example.org/', story);
const [event] = story.events;

describe('by whom and when a story was made public', () => {
	test('is said in a line, as far as it is known', () => {
		expect(words.publication.line(publication)).toBe(
			'By Ada Lovelace and Charles Babbage. Published by The Museum, 28 November 2026. Updated 1 December 2026.'
		);
		expect(words.publication.line({ ...nothing, published: '2026-11-28' })).toBe(
			'Published 28 November 2026.'
		);
		expect(words.publication.line(nothing)).toBe('');
		expect(words.publication.cited(nothing)).toBe('');
	});

	test('dates the pages of story and events for those who read JSON-LD', () => {
		const own = {
			datePublished: '2026-11-28',
			dateModified: '2026-12-01',
			author: [
				{ '@type': 'Person', name: 'Ada Lovelace' },
				{ '@type': 'Person', name: 'Charles Babbage' }
			],
			publisher: { '@type': 'Organization', name: 'The Museum' }
		};
		expect(storyJsonLd(story, addresses)).toMatchObject(own);
		expect(eventJsonLd(story, event!, addresses)).toMatchObject(own);
	});

	test('names the authors in an oEmbed answer, and all of it in a citation', () => {
		expect(oembed(story, addresses).author_name).toBe('Ada Lovelace and Charles Babbage');
		expect(oembed(storyOfSigns, addresses)).not.toHaveProperty('author_name');
		expect(citation(story, event!, 'A', words.publication.cited(publication))).toContain(
			`In: ${story.title}, by Ada Lovelace and Charles Babbage, The Museum, 1 December 2026. A`
		);
	});
});

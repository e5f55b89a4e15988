import { describe, expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { annotations } from '#lib/export/annotations.ts';
import { storyById } from '#lib/server/stories.ts';
import type { Story } from '#lib/story/types.ts';
import { storyOfSigns } from './story-of-signs.ts';

interface Annotation {
	readonly id: string;
	readonly motivation: string;
	readonly body: string;
	readonly target: {
		readonly source: { readonly id: string };
		readonly selector: readonly [
			{ readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
			{ readonly type: string; readonly start: number; readonly end: number }
		];
	};
}

interface Collection {
	readonly total: number;
	readonly first: { readonly items: readonly Annotation[] };
}

const annotate = (story: Story) =>
	annotations(story, storyAddresses('https://example.org/', story)) as Collection;

describe.each([
	['a text with astral characters', storyOfSigns],
	['the first story', storyById('kabul-moscow')!]
])('annotations(story) of %s', (_, story) => {
	const { total, first } = annotate(story);
	const text = [...(story.sources[0]?.text ?? '')];

	test('has one annotation for every link between an event and a passage', () => {
		const links = story.events.flatMap(({ id, passages }) =>
			passages.map(({ passage }) => `${id}.${passage}`)
		);
		expect(first.items.map(({ id }) => id.split('#')[1])).toEqual(links);
		expect(total).toBe(links.length);
		expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
	});

	test('selects exactly the quotation by code points, and by its context', () => {
		for (const { target } of first.items) {
			const [quote, position] = target.selector;
			expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
			expect(text.slice(Math.max(0, position.start - 32), position.start).join('')).toBe(quote.prefix);
			expect(text.slice(position.end, position.end + 32).join('')).toBe(quote.suffix);
		}
	});
});

test('annotations(story) links the event’s page to the source’s text', () => {
	const [first] = annotate(storyOfSigns).first.items;
	expect(first?.motivation).toBe('linking');
	expect(first?.body).toBe('https://example.org/stories/signs/events/flood/');
	expect(first?.target.source.id).toBe('https://example.org/stories/signs/sources/article.txt');
});

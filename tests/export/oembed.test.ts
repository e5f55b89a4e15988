import { describe, expect, test } from 'vitest';
import { storyAddresses } from '#lib/export/addresses.ts';
import { comparisonOembed, oembed, oembedXml } from '#lib/export/oembed.ts';
import { storyOfSigns as story } from './story-of-signs.ts';

const known = storyAddresses('https://example.org/name/', story);
const event = story.events.find(({ id }) => id === 'lock')!;

describe('oembed(story, addresses, event)', () => {
	const answer = oembed(story, known, { ...event, title: 'A "lock" <opened>\n& shut' });
	const html = String(answer.html);

	test('has what oEmbed requires of a rich answer, and a whole thumbnail', () => {
		expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, height: 680 });
		expect(html).toContain('width="100%"');
		expect(answer.thumbnail_url).toBe('https://example.org/name/stories/signs/events/lock/card.png');
		expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
		expect(Object.values(answer).every((value) => ['string', 'number'].includes(typeof value))).toBe(true);
	});

	test('keeps to what WordPress lets through', () => {
		expect(html).not.toMatch(/[\r\n]/);
		expect(html).toMatch(
			/^<noscript><blockquote>(?:(?:<a href="https:[^"]*">[^<]*<\/a>|[^<]+))+<\/blockquote><\/noscript><iframe /
		);
		expect(html).toMatch(
			/<iframe src="https:\/\/example\.org\/name\/embed\/signs\/\?e=lock"[^<>]*><\/iframe>$/
		);
		expect(html).not.toMatch(/scrolling|style=|src="[^"]*#/);
	});

	test('says in the place of the frame what is in it, from the event on, each with the way to it', () => {
		expect(textOf(html)).toBe(
			'A "lock" <opened> & shut · Signs & <wonders> · 4 events, each linked to its passage · about 1998: lock · ' +
				'since 2001: again · between 1 and 9 May 2003: perhaps · Open full timeline'
		);
		expect(html).toContain('<a href="https://example.org/name/stories/signs/events/again/">again</a>');
	});

	test('begins with an event that is not in the source where that is asked for, and leaves such out elsewhere', () => {
		const [first, ...others] = story.events;
		const events = [{ ...first!, mention: 'context' as const }, ...others];
		const said = (asked?: (typeof events)[0]) =>
			textOf(String(oembed({ ...story, events }, known, asked).html));
		expect(said(events[0])).toContain(`: ${first!.title} · `);
		expect(said()).not.toContain(`: ${first!.title} · `);
		expect(said(events[0])).toContain('3 events');
	});

	test('says no more of a long story than the frame has room for', () => {
		const events = Array.from({ length: 400 }, (_, i) => ({ ...event, id: `e${i}` }));
		const long = String(oembed({ ...story, events }, known).html);
		expect(textOf(long).length).toBeGreaterThan(1150);
		expect(textOf(long).length).toBeLessThan(1700);
	});

	test('escapes the title wherever it stands', () => {
		expect(html).toContain('A &quot;lock&quot; &lt;opened&gt; &amp; shut');
		expect(html).not.toContain('<opened>');
	});

	test('is a link without addresses while the site’s own is not known', () => {
		const unknown = oembed(story, storyAddresses('/', story), event);
		expect(unknown).toMatchObject({ type: 'link', version: '1.0' });
		expect(JSON.stringify(unknown)).not.toMatch(/url|html|\/stories/);
	});
});

test('oembedXml(answer) says the same as the JSON, one child a key', () => {
	const answer = oembed(story, known);
	const xml = oembedXml(answer);
	const unescaped = (text: string) =>
		text.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => {
			return { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&', '&#39;': "'" }[entity] ?? entity;
		});
	const fields = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, key, value = '']) => [
		key,
		unescaped(value)
	]);
	expect(fields).toEqual(Object.entries(answer).map(([key, value]) => [key, String(value)]));
	expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
});

test('comparisonOembed(story) frames the embedded comparison', () => {
	const answer = comparisonOembed(story, known, 'Two periods compared');
	expect(answer.title).toBe(`Two periods compared · ${story.title}`);
	expect(answer.html).toContain('src="https://example.org/name/embed/signs/compare/"');
	expect(answer.html).toContain('<a href="https://example.org/name/stories/signs/compare/">');
});

/** What a reader sees who sees no frame. */
function textOf(html: string): string {
	const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
	const quote = /<blockquote>(.*)<\/blockquote>/.exec(html)?.[1] ?? '';
	return quote.replace(/<[^>]*>/g, '').replace(/&\w+;/g, (entity) => signs[entity] ?? entity);
}

import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import Band from '#lib/chart/Band.svelte';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import type { Story } from '#lib/story/types.ts';
import { harbourStory } from '../layout/telling/telling-story.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

/** The picture as it is published, without what the compiler adds for its own use. */
function rendered(story: Story): string {
	const { body } = render(Band, { props: { reading: new Reading(story, textsOf(story)), home: '/' } });
	return body
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?\bsvelte-\w+/g, '')
		.replaceAll(' class=""', '');
}

describe('render(Band)', () => {
	test('gives the same complete picture wherever it runs', async () => {
		await expect(rendered(harbourStory).replaceAll('><', '>\n<')).toMatchFileSnapshot(
			'../snapshots/band.svg'
		);
	});

	test('links every event that is not mere context, in each of its width classes', () => {
		const story = frozenStory;
		const html = rendered(story);
		for (const { id, mention } of story.events) {
			if (mention === 'context') expect(html).not.toContain(`data-event="${id}"`);
		}
		// A mark stands for one event, or for a counted cluster: together they stand for all of them.
		const full = html.slice(html.indexOf('class xl'), html.indexOf('class l'));
		const single = [...full.matchAll(/data-event="/g)].length;
		const counted = [...full.matchAll(/data-cluster="(\d+)"/g)].reduce((sum, [, n]) => sum + Number(n), 0);
		expect(single + counted).toBe(story.events.filter(({ mention }) => mention !== 'context').length);
	});

	test('writes no style attribute, which the policy of the site would refuse', () => {
		expect(rendered(harbourStory)).not.toContain('style=');
	});

	test('says months and days under the overview of a story within one year, and no year twice', () => {
		const year = { from: Date.UTC(2025, 0), to: Date.UTC(2026, 0) };
		const events = frozenStory.events.filter(({ when: { start, end } }) =>
			[start.earliest, end.latest].every((ms) => ms !== null && ms >= year.from && ms < year.to)
		);
		expect(events.length).toBeGreaterThan(2);
		const html = rendered({ ...frozenStory, periods: [], events });
		const rail = /<g class="wide">(.*?)<\/g>/s.exec(html.slice(html.indexOf('class="rug"')))?.[1] ?? '';
		const figures = [...rail.matchAll(/<text[^>]*>([^<]*)</g)].map(([, figure]) => figure);
		expect(figures[0]).toBe('Apr 2025');
		expect(figures).toContain('May');
		expect(new Set(figures).size).toBe(figures.length);
	});
});

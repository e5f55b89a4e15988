import { expect, test } from 'vitest';
import { render } from 'svelte/server';
import Telling from '#lib/chart/Telling.svelte';
import { layoutTelling } from '#lib/layout/telling/telling.ts';
import { harbourStory } from '../layout/telling/telling-story.ts';

function rendered(): string {
	const source = harbourStory.sources[0]!;
	const { body } = render(Telling, {
		props: {
			story: harbourStory,
			source,
			layout: layoutTelling(harbourStory, source),
			timeline: '/stories/harbour/'
		}
	});
	// What the compiler adds for its own use differs from release to release.
	return body
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/ ?\bsvelte-\w+/g, '')
		.replaceAll(' class=""', '');
}

test('render(Telling) gives the same complete picture wherever it runs', async () => {
	await expect(rendered().replaceAll('><', '>\n<')).toMatchFileSnapshot('../snapshots/telling.html');
});

test('render(Telling) links every event and every passage to the timeline page', () => {
	const html = rendered();
	for (const { id, mention, passages } of harbourStory.events) {
		if (mention !== 'described') {
			expect(html).not.toContain(`#event-${id}"`);
			continue;
		}
		expect(html).toContain(`href="/stories/harbour/#event-${id}"`);
		for (const { passage } of passages) expect(html).toContain(`href="/stories/harbour/#passage-${passage}"`);
	}
});

test('render(Telling) says the locators of an event in words', () => {
	expect(rendered()).toMatch(/§1 ¶1.*§2 ¶3/s);
});

test('render(Telling) positions nothing with inline styles', () => {
	expect(rendered()).not.toMatch(/\sstyle=/);
});

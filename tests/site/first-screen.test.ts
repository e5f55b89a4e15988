import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { isFromSource } from '#lib/story/mention.ts';
import { storyPath, test } from './harness.ts';

/** The top and bottom of what a selector finds first and a reader sees, in px of the page. */
function placeOf(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
	return page.evaluate((selector) => {
		const found = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
		const { top, bottom } = found!.getBoundingClientRect();
		return { top: top + scrollY, bottom: bottom + scrollY };
	}, selector);
}

describe.for(['phone', 'phone, no script'] as const)('The first screen of a reader with: %s', (reader) => {
	test('holds the whole drawing, and the second the first event', async ({ open, story }) => {
		const page = await open(storyPath, reader);
		const { height } = page.viewportSize()!;
		expect((await placeOf(page, '.legend')).bottom).toBeLessThanOrEqual(height);
		const first = story.events.find(isFromSource)!;
		expect((await placeOf(page, `#event-${first.id} h3`)).bottom).toBeLessThanOrEqual(2 * height);
	});
});

test.for([320, 390])('tabs stand in one line at %i px', async (width, { open }) => {
	const page = await open(storyPath, 'phone');
	await page.setViewportSize({ width, height: 844 });
	const tops = await page
		.locator('nav[aria-label=Views] a')
		.evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().bottom)));
	expect(new Set(tops).size).toBe(1);
});

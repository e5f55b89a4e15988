import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { isFromSource } from '#lib/story/mention.ts';
import { comparePath, storyPath, test } from './harness.ts';

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

describe.for(['phone', 'phone, no script'] as const)('The first screen of a comparison for: %s', (reader) => {
	test('holds the whole drawing', async ({ open }) => {
		const page = await open(comparePath, reader);
		const { height } = page.viewportSize()!;
		const { bottom } = await placeOf(page, 'figure .row ~ .row');
		expect(bottom).toBeGreaterThan(height / 2);
		expect(bottom).toBeLessThanOrEqual(height);
	});
});

test('the controls of a comparison stand behind a button on a phone, and on a desktop in the page', async ({
	open
}) => {
	const page = await open(comparePath, 'phone');
	const button = page.getByRole('button', { name: 'Change what is compared' });
	const second = page.getByLabel('with', { exact: true });
	expect(await second.isVisible()).toBe(false);
	await button.press('Enter');
	expect(await button.getAttribute('aria-expanded')).toBe('true');
	await second.selectOption({ label: 'State-to-state relations' });
	await expect.poll(() => new URL(page.url()).search).toContain('b=state-to-state');
	// the choice that is gone back on is still in sight
	await page.goBack();
	await expect.poll(() => second.inputValue()).toBe('de-facto-engagement');
	await button.press('Enter');
	expect(await second.isVisible()).toBe(false);
	expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
	const wide = await open(comparePath, 'desktop');
	expect(await wide.getByLabel('with', { exact: true }).isVisible()).toBe(true);
	expect(await wide.getByRole('button', { name: 'Change what is compared' }).isVisible()).toBe(false);
});

test.for([320, 390])('tabs stand in one line at %i px', async (width, { open }) => {
	const page = await open(storyPath, 'phone');
	await page.setViewportSize({ width, height: 844 });
	const tops = await page
		.locator('nav[aria-label=Views] a')
		.evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().bottom)));
	expect(new Set(tops).size).toBe(1);
});

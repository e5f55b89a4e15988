import { describe, expect, inject } from 'vitest';
import { storyPath, test } from './harness.ts';

const event = 'recognition-2025';
const own = `[id="event-${event}"] a[data-share]`;

describe('sharing an event', () => {
	test('opens its address and citation where it stands, and closes them again', async ({ open, story }) => {
		const page = await open(storyPath);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const link = page.locator(own);
		expect(await link.getAttribute('aria-expanded')).toBe('false');
		await link.focus();
		await page.keyboard.press('Enter');
		const entry = page.locator(`[id="event-${event}"]`);
		await entry.getByRole('button', { name: 'Copy citation' }).click();
		await expect.poll(() => entry.getByText('Citation copied').count()).toBe(1);
		const citation = await page.evaluate(() => navigator.clipboard.readText());
		const address = await link.evaluate((each: HTMLAnchorElement) => each.href);
		expect(citation).toContain(address);
		expect(citation).toContain(story.events.find(({ id }) => id === event)?.title);
		expect(await entry.locator('.address').innerText()).toBe(address);
		expect(new URL(page.url()).pathname).toBe(storyPath);
		await link.click();
		await expect.poll(() => entry.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
		expect(await link.getAttribute('aria-expanded')).toBe('false');
	});

	test('is a plain link to the page of the event without a script', async ({ open }) => {
		const page = await open(storyPath, 'no script');
		await page.locator(own).click();
		await expect.poll(() => page.url()).toBe(`${inject('site')}${storyPath}events/${event}/`);
	});
});

describe('the page of a story', () => {
	test('says when it has come alive', async ({ open }) => {
		const page = await open(storyPath);
		expect(await page.locator('html[data-live]').count()).toBe(1);
		const still = await open(storyPath, 'no script');
		expect(await still.locator('html[data-live]').count()).toBe(0);
	});
});

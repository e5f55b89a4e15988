import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { storyPath, test } from './harness.ts';

/** What the bar under the lanes says is in sight. */
const shown = (page: Page) => page.locator('section[aria-label="Timeline"] p b').innerText();
const scroller = (page: Page) => page.locator('[role="group"][aria-label^="Events drawn in time"]');
const marks = (page: Page) => scroller(page).locator('a[data-event]');

describe('the band', () => {
	test('opens on the years in which the events lie, at its right end, with nothing cut by a script', async ({
		open
	}) => {
		for (const reader of ['desktop', 'no script'] as const) {
			const page = await open(storyPath, reader);
			expect(await shown(page)).toMatch(/^2015 to /);
			const last = page.locator('a[data-event="agreement-2026"]:visible').first();
			const [mark, window] = [await last.boundingBox(), page.viewportSize()];
			expect(mark && window && mark.x + mark.width < window.width).toBe(true);
		}
	});

	test('zooms by buttons and keys about its middle, and back to everything', async ({ open }) => {
		const page = await open(storyPath);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => shown(page)).not.toMatch(/^2015 to/);
		const zoomed = await shown(page);
		await scroller(page).focus();
		await page.keyboard.press('+');
		await expect.poll(() => shown(page)).not.toBe(zoomed);
		await page.keyboard.press('0');
		await expect.poll(() => shown(page)).toBe('1976 to 2026');
		await page.getByRole('button', { name: 'Reset' }).click();
		await expect.poll(() => shown(page)).toMatch(/^2015 to /);
	});

	test('zooms by wheel only with ctrl, and keeps the instant under the pointer', async ({ open }) => {
		const page = await open(storyPath);
		await scroller(page).scrollIntoViewIfNeeded();
		const mark = page.locator('a[data-event="embassy-handover-2022"]:visible').first();
		const before = (await mark.boundingBox())!;
		const glyph = { x: before.x + 12, y: before.y + before.height / 2 };
		await page.mouse.move(glyph.x, glyph.y);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -200);
		await page.keyboard.up('Control');
		await expect.poll(() => shown(page)).not.toMatch(/^2015 to/);
		const after = (await page
			.locator('a[data-event="embassy-handover-2022"]:visible')
			.first()
			.boundingBox())!;
		// the label may change its side; the mark's row may change too, its place in time may not
		expect(Math.abs(after.x - before.x)).toBeLessThan(160);
		expect(after.x).toBeGreaterThan(0);
	});

	test('says where a scroll has come to rest, in words and in the address, and Back leads there again', async ({
		open
	}) => {
		const page = await open(storyPath);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBeNull();
		const [zoomed, address] = [await shown(page), page.url()];
		await scroller(page).evaluate((element) => element.scrollBy({ left: -400, behavior: 'instant' }));
		await expect.poll(() => shown(page)).not.toBe(zoomed);
		await expect.poll(() => page.url()).not.toBe(address);
		const [rest, panned] = [await shown(page), page.url()];
		const place = await scroller(page).evaluate(({ scrollLeft }) => scrollLeft);

		await page.getByRole('button', { name: /^Law/ }).click();
		await expect.poll(() => page.url()).not.toBe(panned);
		await page.goBack();
		await expect.poll(() => page.url()).toBe(panned);
		expect(await shown(page)).toBe(rest);
		const again = await scroller(page).evaluate(({ scrollLeft }) => scrollLeft);
		expect(Math.abs(again - place)).toBeLessThan(2);
	});

	test('lets go of what moved with a scroll once it rests: all is drawn where it belongs', async ({
		open
	}) => {
		const page = await open(storyPath);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		const zoomed = await shown(page);
		const most = await scroller(page).evaluate(async (element) => {
			/** movements that a scroll drives, and elements that a script has moved where none can */
			const moved = () =>
				document.getAnimations().filter(({ timeline }) => timeline !== document.timeline).length +
				[...document.querySelectorAll<HTMLElement>('[style]')].filter(({ style }) => style.transform !== '')
					.length;
			Object.assign(window, { moved });
			element.scrollBy({ left: -400, behavior: 'instant' });
			let most = 0;
			for (let frame = 0; frame < 10; frame++) {
				await new Promise(requestAnimationFrame);
				most = Math.max(most, moved());
			}
			return most;
		});
		expect(most).toBeGreaterThan(0);
		await expect.poll(() => shown(page)).not.toBe(zoomed);
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { moved: () => number }).moved()))
			.toBe(0);
	});

	test('shows a period when its name on the rail is pressed', async ({ open }) => {
		const page = await open(storyPath);
		await page.locator('a[href="#period-state-to-state"]:visible').first().click();
		await expect.poll(() => shown(page)).toMatch(/2025 to .*2026/);
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^2025-0[34]/);
	});

	test('moves its window by real sliders, with words for their values', async ({ open }) => {
		const page = await open(storyPath);
		const start = page.getByRole('slider', { name: 'Start of the time shown' });
		await start.focus();
		for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
		await expect.poll(() => start.getAttribute('aria-valuetext')).toMatch(/2015/);
		await expect.poll(() => shown(page)).toMatch(/2015 to June 2026$/);
		expect(await shown(page)).not.toMatch(/^2015 to/);
	});

	test('has one tab stop for its marks, and arrow keys from mark to mark', async ({ open }) => {
		const page = await open(storyPath);
		const stops = scroller(page).locator('a[tabindex="0"]');
		expect(await stops.count()).toBe(1);
		await stops.focus();
		const first = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
		await page.keyboard.press('ArrowRight');
		const second = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
		expect(second).not.toBe(first);
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toMatch(/^#event-/);
	});

	test('parts a cluster when it is pressed, or lists what cannot be parted', async ({ open }) => {
		const page = await open(storyPath);
		await page.getByRole('button', { name: 'Fit all' }).click();
		const cluster = scroller(page).locator('a[data-cluster]').last();
		await cluster.scrollIntoViewIfNeeded();
		await cluster.click();
		await expect.poll(() => shown(page)).not.toBe('1976 to 2026');
	});

	test('turns a lane off and on, list and drawing alike', async ({ open }) => {
		const page = await open(storyPath);
		const lane = page.getByRole('button', { name: /^Law/ });
		await lane.click();
		await expect.poll(() => lane.getAttribute('aria-pressed')).toBe('false');
		await expect.poll(() => marks(page).and(page.locator('[data-category="law"]')).count()).toBe(0);
		expect(await page.locator('li[data-category="law"]:visible').count()).toBe(0);
		await lane.click();
		await expect.poll(() => page.locator('li[data-category="law"]:visible').count()).toBeGreaterThan(0);
	});

	test('docks the lanes under the rail once they have left the screen, and moves nothing by it', async ({
		open
	}) => {
		const page = await open(storyPath);
		const event = page.locator('#event-takeover-2021');
		await event.scrollIntoViewIfNeeded();
		await expect.poll(() => page.locator('[data-docked="true"]').count()).toBe(1);
		const top = async () => (await event.boundingBox())!.y;
		const before = await top();
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
		expect(await top()).toBe(before);
	});
});

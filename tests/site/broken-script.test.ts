import { describe, expect } from 'vitest';
import { storyPath, test } from './harness.ts';

/** Ways in which a script can fail half-way. */
const failures: Record<string, () => void> = {
	'a missing browser function': () => {
		Reflect.deleteProperty(globalThis, 'IntersectionObserver');
		Reflect.deleteProperty(globalThis, 'ResizeObserver');
	},
	'an error while the page is taken over': () => {
		const original = Element.prototype.getAttribute;
		Element.prototype.getAttribute = function (name) {
			if (document.readyState !== 'loading' && this.closest('main')) throw new Error('broken on purpose');
			return original.call(this, name);
		};
		Object.defineProperty(Node.prototype, 'firstChild', {
			get(): never {
				throw new Error('broken on purpose');
			}
		});
	}
};

describe('the story page, with its script failing half-way', () => {
	test.for(Object.entries(failures))(
		'stays complete after %s',
		async ([, breakIt], { browser, story, open }) => {
			const whole = await open(storyPath, 'no script');
			const address = whole.url();
			const context = await browser.newContext();
			await context.addInitScript(breakIt);
			const page = await context.newPage();
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(String(error)));
			await page.goto(address);
			await expect.poll(() => errors.length).toBeGreaterThan(0);
			for (const { id } of story.events) expect(await page.locator(`[id="event-${id}"]`).count()).toBe(1);
			for (const { id } of story.passages) expect(await page.locator(`[id="passage-${id}"]`).count()).toBe(1);
			expect(await page.locator('main').innerText()).toContain(story.title);
			await context.close();
		}
	);

	test('stays complete when a file of the script cannot be had', async ({ browser, story, open }) => {
		const address = (await open(storyPath, 'no script')).url();
		const context = await browser.newContext();
		await context.route(/\/live\/[^/]+\.js$/, (route) => route.abort());
		const page = await context.newPage();
		await page.goto(address);
		await page.waitForLoadState('load');
		const [event] = story.events;
		await page.locator(`#event-${event?.id} a[href^="#passage-"]`).first().click();
		await expect.poll(() => new URL(page.url()).hash).toMatch(/^#passage-/);
		expect(await page.locator('li[data-event]').count()).toBe(story.events.length);
		await context.close();
	});
});

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
	test('has the styles of all that its script draws later', async ({ open }) => {
		const page = await open(storyPath);
		const scripts = await page.evaluate(async () => {
			const { pathname } = new URL(
				document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? ''
			);
			const seen = new Map<string, string>();
			const read = async (path: string): Promise<void> => {
				if (seen.has(path)) return;
				const code = await (await fetch(path)).text();
				seen.set(path, code);
				const names = [...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)];
				await Promise.all(
					names.map(([, name = '']) => read(new URL(name, new URL(path, location.href)).pathname))
				);
			};
			await read(pathname);
			return [...seen.values()].join('\n');
		});
		const ruled = await page.evaluate(() =>
			[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText)
		);
		const classes = (text: string) => new Set(text.match(/\bsvelte-[\da-z]{6,7}(?=[ "'`])/g));
		const styled = classes(ruled.join(' ').replaceAll(/[.:{),]/g, ' '));
		const drawn = classes(scripts);
		expect(drawn.size).toBeGreaterThan(20);
		expect([...drawn].filter((each) => !styled.has(each))).toEqual([]);
	});

	test('says when it has come alive', async ({ open }) => {
		const page = await open(storyPath);
		expect(await page.locator('html[data-live]').count()).toBe(1);
		const still = await open(storyPath, 'no script');
		expect(await still.locator('html[data-live]').count()).toBe(0);
	});
});

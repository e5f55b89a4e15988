import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { sidewaysScroll, test as siteTest } from './harness.ts';
import { embedsIn, fitOf, shiftOf, shownEvent, test } from './hosts/hosts.ts';

const path = '/stories/kabul-moscow/embed/';

/** The codes a reader can copy, by their headings. */
async function codesOf(page: Page): Promise<Readonly<Record<string, string>>> {
	const sections = await page.locator('section:has(> pre)').all();
	return Object.fromEntries(
		await Promise.all(
			sections.map(async (section) => [
				await section.locator('h3').innerText(),
				await section.locator('pre').innerText()
			])
		)
	);
}

describe('the builder', () => {
	siteTest('puts the options chosen into codes and preview', async ({ open, complaints }) => {
		const page = await open(path);
		await page.getByLabel('Event shown first').selectOption('ban-suspended-2025');
		await page.getByLabel('Colours').selectOption('dark');
		await page.getByLabel('Law').uncheck();
		const query = 'e=ban-suspended-2025&theme=dark&categories=diplomacy,security,military,economy';
		const codes = await codesOf(page);
		expect(codes['Element with a script']).toContain(`?${query.replaceAll('&', '&amp;')}`);
		expect(codes['Address to paste']).toBe(
			`${inject('site')}/stories/kabul-moscow/events/ban-suspended-2025/`
		);
		expect(await page.locator('iframe').getAttribute('src')).toMatch(new RegExp(`\\?${query}$`));
		await page.getByLabel('Phone, 360 px').check();
		expect((await page.locator('iframe').boundingBox())?.width).toBe(360);
		// A preview that is replaced while it loads leaves requests that were given up.
		expect(complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))).toEqual([]);
	});

	siteTest(
		'puts the language chosen into codes and preview, and says in it what readers see',
		async ({ open }) => {
			const page = await open(path);
			await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
			await page.getByLabel('Event shown first').selectOption('ban-suspended-2025');
			const site = inject('site');
			const codes = await codesOf(page);
			const embed = `${site}/ru/embed/kabul-moscow/?e=ban-suspended-2025`;
			for (const name of ['Element with a script', 'Frame without a script', 'AMP'])
				expect(codes[name]).toContain(`src="${embed}"`);
			const story = `${site}/ru/stories/kabul-moscow/`;
			expect(codes['Address to paste']).toBe(`${story}events/ban-suspended-2025/`);
			expect(codes['oEmbed answer']).toBe(`${story}events/ban-suspended-2025/oembed.json`);
			expect(codes['Comparison of periods']).toContain(`src="${site}/ru/embed/kabul-moscow/compare/"`);
			expect(codes['Element with a script']).toMatch(/alt="[^"]*событ[^"]*".*интерактивная/s);
			expect(codes['Frame without a script']).not.toContain(': timeline');
			const frame = page.frameLocator('iframe');
			await expect.poll(() => frame.locator('html').getAttribute('lang')).toBe('ru');
			// the page stays as it is
			expect(await page.locator('html').getAttribute('lang')).toBe('en');
			await page.getByRole('combobox', { name: 'Language' }).selectOption('en');
			expect((await codesOf(page))['Address to paste']).not.toContain('/ru/');
		}
	);

	siteTest('offers languages only where there are some, its own first chosen', async ({ open }) => {
		const chosen = async (address: string) => {
			const page = await open(address);
			const offered = page.locator('select').filter({ has: page.locator('option[value=ru]') });
			return (await offered.count()) ? offered.inputValue() : null;
		};
		expect(await chosen(`/ar${path}`)).toBe('ar');
		expect(await chosen('/stories/drawing-time/embed/')).toBe(null);
	});

	siteTest('copies a code by keyboard', async ({ open }) => {
		const page = await open(path);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.getByRole('button', { name: /Frame without a script/ }).focus();
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/^<iframe src="http/);
	});

	siteTest(
		'gives the default codes where no script runs, and says what is missing in them',
		async ({ open }) => {
			const page = await open(path, 'no script');
			const codes = await codesOf(page);
			expect(Object.keys(codes).length).toBe(10);
			expect(codes['Frame without a script']).toContain('/embed/kabul-moscow/"');
			expect(await page.locator('form').isVisible()).toBe(false);
			expect(await page.locator('main').innerText()).toMatch(
				/The address of this site is missing|https?:\/\//
			);
		}
	);

	siteTest('offers events that no source has only where there are some', async ({ open }) => {
		const offers = async (story: string) => {
			const page = await open(`/stories/${story}/embed/`);
			return page.getByRole('checkbox', { name: '(context)' }).count();
		};
		expect(await offers('kabul-moscow')).toBe(1);
		expect(await offers('drawing-time')).toBe(0);
	});

	siteTest('never scrolls sideways', async ({ open }) => {
		const page = await open(path);
		const wide: number[] = [];
		for (const width of [320, 390, 768, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			if ((await sidewaysScroll(page)) > 0) wide.push(width);
		}
		expect(wide).toEqual([]);
	});
});

describe('a code of the builder', () => {
	test('for the element works as it is in a bare page', async ({ visit, paste, complaints }) => {
		const builder = await visit('blank');
		await builder.goto(inject('site') + path);
		await builder.waitForSelector('html.js');
		await builder.getByLabel('Event shown first').selectOption('recognition-2025');
		const page = await paste((await codesOf(builder))['Element with a script'] ?? '');
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(await shownEvent(frame!)).toBe('recognition-2025');
		expect(complaints).toEqual([]);
	});

	describe.for(['', '<style>img { max-width: 100%; height: auto }</style>'])('beside styles %s', (styles) => {
		test.for([
			['a desktop', { viewport: { width: 1280, height: 900 } }],
			[
				'a phone',
				{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
			]
		] as const)('keeps its place free on %s', async ([, reader], { visit, paste, complaints }) => {
			const builder = await visit('blank');
			await builder.goto(inject('site') + path);
			await builder.waitForSelector('html.js');
			const code = (await codesOf(builder))['Element with a script'] ?? '';
			const text = `<p>${'Some words of an article, as any host has them. '.repeat(12)}</p>`;
			const column = `<div style="max-width:700px">${text}${code}${text.repeat(6)}</div>`;
			const page = await paste(styles + column, reader);
			const [frame] = await embedsIn(page);
			await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
			expect(await shiftOf(page)).toBeLessThanOrEqual(0.05);
			const passage = await frame!.locator('[data-quote]:visible').first().boundingBox();
			const box = await page.locator('passage-timeline').boundingBox();
			expect(passage!.y + passage!.height).toBeLessThan(box!.y + box!.height);
			expect(complaints).toEqual([]);
		});
	});

	test('for the element works inside a paragraph, with nothing of the picture left', async ({
		visit,
		paste,
		complaints
	}) => {
		const builder = await visit('blank');
		await builder.goto(inject('site') + path);
		await builder.waitForSelector('html.js');
		const page = await paste(`<p>${(await codesOf(builder))['Element with a script'] ?? ''}</p>`);
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(await page.locator('p > passage-timeline').count()).toBe(1);
		expect(await page.locator('img').isVisible()).toBe(false);
		expect(complaints).toEqual([]);
	});

	test('for the comparison works as it is in a bare page', async ({ visit, paste, complaints }) => {
		const builder = await visit('blank');
		await builder.goto(inject('site') + path);
		await builder.waitForSelector('html.js');
		const page = await paste((await codesOf(builder))['Comparison of periods'] ?? '');
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(await frame!.locator('thead .title').count()).toBe(2);
		expect(complaints).toEqual([]);
	});

	test('for the plain frame works as it is in a bare page', async ({ visit, paste, complaints }) => {
		const builder = await visit('blank');
		await builder.goto(inject('site') + path);
		await builder.waitForSelector('html.js');
		const page = await paste((await codesOf(builder))['Frame without a script'] ?? '');
		const [frame] = await embedsIn(page);
		await expect.poll(() => shownEvent(frame!)).not.toBe('');
		const sideways = () =>
			frame!.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await sideways()).toBe(0);
		expect(complaints).toEqual([]);
	});
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { languages, languageTags } from '#lib/text/languages.ts';
import { allOfWorkbench } from '#lib/words/spoken-workbench.ts';
import { sidewaysScroll, test } from './harness.ts';
import { everyRule, violationsOn } from './violations.ts';

const saved = mkdtempSync(join(tmpdir(), 'workbench-languages-'));
afterAll(() => rmSync(saved, { recursive: true }));

/** Names of products and formats, and of languages by themselves. */
const names =
	/\b(Passage Timeline|JavaScript|Markdown|Word|OpenDocument|PDF|English|Français|cookie)\b|\.\w+/g;

describe('the workbench in Russian', () => {
	test('holds no English word but names', () => {
		const html = readFileSync('build/ru/make/index.html', 'utf8');
		const said = html
			.replace(/<(script|style|pre)\b[^]*?<\/\1>/g, ' ')
			.replace(/\s(?:aria-label|title|placeholder)="([^"]*)"/g, '>$1<')
			.replace(/<meta name="description" content="([^"]*)"/g, '>$1<');
		expect(
			said
				.replace(/<[^>]*>/g, ' ')
				.replace(/&\w+;/g, ' ')
				.replace(names, ' ')
				.match(/[A-Za-z]{2,}/g)
		).toBe(null);
	});
});

describe('the workbench in Arabic', () => {
	const say = allOfWorkbench.ar;

	test('makes an event by keyboard alone, draws it and saves it in Arabic, and has the same draft in other languages', async ({
		open,
		complaints
	}) => {
		const page = await open('/ar/make/');
		expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
		await page.getByRole('button', { name: say.open.example }).click();
		await expect.poll(() => page.locator('#story-language').inputValue()).toBe('ar');
		await page.getByRole('navigation', { name: say.steps }).getByText(say.tabs.passages).click();
		const text = page.locator('#text');
		await text.focus();
		// the key that has j in Latin
		await text.dispatchEvent('keydown', { key: 'ت', code: 'KeyJ', bubbles: true });
		await page.keyboard.press('Enter');
		// the drawing speaks the story's language
		const frame = page.frameLocator('iframe.seen');
		await expect.poll(() => frame.locator('html').getAttribute('lang')).toBe('ar');
		expect(await frame.locator('html').getAttribute('dir')).toBe('rtl');
		await expect.poll(() => frame.getByText('حدث واحد').count()).toBeGreaterThan(0);
		for (const tab of [say.tabs.events, say.tabs.check, say.tabs.publish]) {
			await page.getByRole('navigation', { name: say.steps }).getByText(tab).click();
			expect(await violationsOn(page, everyRule)).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
		}
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: say.publish.file }).click()
		]);
		const path = join(saved, 'june.html');
		await file.saveAs(path);
		expect(readFileSync(path, 'utf8')).toContain('<html lang="ar" dir="rtl">');

		await page.getByRole('link', { name: languages.en.name }).click();
		await page.waitForSelector('html.js');
		await expect.poll(() => page.locator('.bar').getByText('انتفاضة يونيو').count()).toBe(1);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(complaints).toEqual([]);
	});

	test('is kept on the device, with what makes files of its language and none of the others', async ({
		browser
	}) => {
		const site = await serve('build', 0);
		const context = await browser.newContext({ acceptDownloads: true });
		const page = await context.newPage();
		await page.goto(`${site.address}/ar/make/`);
		await page.evaluate(async () => {
			await navigator.serviceWorker.ready;
			if (!navigator.serviceWorker.controller)
				await new Promise((settle) =>
					navigator.serviceWorker.addEventListener('controllerchange', settle, { once: true })
				);
		});
		const keys = await page.evaluate(async () => {
			const all = await Promise.all(
				(await caches.keys()).map(async (name) => (await caches.open(name)).keys())
			);
			return all.flat().map(({ url }) => new URL(url).pathname);
		});
		expect(keys.filter((path) => /file-(embed|page)-/.test(path)).map((path) => path.split('-')[2])).toEqual([
			'ar',
			'ar'
		]);
		await site.close();
		await page.reload();
		await page.waitForSelector('html.js');
		await page.getByRole('button', { name: say.open.example }).click();
		await page.getByRole('navigation', { name: say.steps }).getByText(say.tabs.passages).click();
		await page.getByRole('button', { name: say.passages.takeIt, exact: true }).first().click();
		await expect
			.poll(() => page.frameLocator('iframe.seen').getByText('حدث واحد').count())
			.toBeGreaterThan(0);
		await page.getByRole('navigation', { name: say.steps }).getByText(say.tabs.publish).click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: say.publish.file }).click()
		]);
		const path = join(saved, 'offline.html');
		await file.saveAs(path);
		expect(readFileSync(path, 'utf8')).toContain('<html lang="ar" dir="rtl">');
		await context.close();
	});
});

test.for(languageTags)(
	'the workbench in %s finds the dates of its own example, and fits a narrow screen',
	async (tag, { open, complaints }) => {
		const say = allOfWorkbench[tag];
		const page = await open(tag === 'en' ? '/make/' : `/${tag}/make/`, 'narrow');
		expect(await violationsOn(page, everyRule)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		await page.getByRole('button', { name: say.open.example }).click();
		expect(await violationsOn(page, everyRule)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		await page.getByRole('navigation', { name: say.steps }).getByText(say.tabs.passages).click();
		await expect
			.poll(() => page.getByRole('button', { name: say.passages.takeIt, exact: true }).count())
			.toBeGreaterThanOrEqual(4);
		expect(await violationsOn(page, everyRule)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		expect(complaints).toEqual([]);
	}
);

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './harness.ts';

const address = 'https://example.org/name/';

describe('a site built with BASE_PATH=/name', () => {
	test('works below that path, and asks for nothing above it', async ({ browser, second }) => {
		const page = await (await browser.newContext()).newPage();
		const strays: string[] = [];
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.startsWith('/name/') || response.status() >= 400) strays.push(response.url());
		});
		await page.goto(`${second.address}/name/stories/kabul-moscow/`);
		await page.waitForSelector('html.js');
		await page.getByRole('link', { name: 'Telling order' }).click();
		await page.getByRole('heading', { name: 'The order of telling' }).waitFor();
		await page.getByRole('link', { name: 'Compare periods' }).click();
		await page.waitForURL(/\/name\/stories\/kabul-moscow\/compare\//);
		await page.goto(`${second.address}/name/embed/kabul-moscow/?e=recognition-2025`);
		await page.getByRole('heading', { name: /recognised its government/ }).waitFor();
		expect(strays).toEqual([]);
		await page.context().close();
	}, 600_000);

	test('names its full address to those who ask from elsewhere', async ({ second }) => {
		const story = join(second.folder, 'stories', 'kabul-moscow');
		const html = await readFile(join(story, 'index.html'), 'utf8');
		expect(/<link[^>]*rel="canonical"[^>]*>/.exec(html)?.[0]).toContain(`${address}stories/kabul-moscow/`);
		const { html: code } = JSON.parse(await readFile(join(story, 'oembed.json'), 'utf8')) as { html: string };
		expect(code).toContain(`src="${address}embed/kabul-moscow/"`);
		expect(await readFile(join(second.folder, 'sitemap.xml'), 'utf8')).toContain(
			`<loc>${address}stories/kabul-moscow/</loc>`
		);
	}, 600_000);
});

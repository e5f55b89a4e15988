import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { test } from './harness.ts';
import { keptOffline } from './kept-offline.ts';

const saved = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(saved, { recursive: true }));

test('the workbench opens, makes an event and saves it without a network, and no other page is touched', async ({
	browser
}) => {
	const site = await serve('build', 0);
	const context = await browser.newContext({ acceptDownloads: true });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	await page.goto(`${site.address}/make/`);
	await keptOffline(page);
	await page.goto(`${site.address}/`);
	expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
	await site.close();
	await page.goto(`${site.address}/make/`);
	await page.waitForSelector('html.js');
	await page.getByLabel('Open a file').setInputFiles({
		name: 'a.md',
		mimeType: '',
		buffer: Buffer.from('# Mills\n\nA mill was built in 1821.\n')
	});
	await page.getByRole('button', { name: 'Choose the passages' }).click();
	await page.getByRole('button', { name: 'Take', exact: true }).click();
	await expect.poll(() => page.frameLocator('iframe.seen').getByText('1821').count()).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Publish' }).click();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the timeline' }).click()
	]);
	const path = join(saved, 'mills.html');
	await file.saveAs(path);
	expect(readFileSync(path, 'utf8')).toContain('A mill was built in 1821.');
	// letters in the typefaces of the site
	expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
	expect(complaints).toEqual([]);

	await context.close();
});

test('a newer workbench says so, and waits until its author asks for it', async ({ browser }) => {
	let edition = '';
	const site = await serve('build', 0, {
		amend: (html) => html,
		answer(request, response: ServerResponse) {
			if (request.url !== '/make/offline.js') return false;
			const code = readFileSync('build/make/offline.js', 'utf8').replace(
				'"version":"',
				`"version":"${edition}`
			);
			response.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' }).end(code);
			return true;
		}
	});
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(`${site.address}/make/`);
		await keptOffline(page);
		await page.getByRole('button', { name: 'Try an example' }).click();
		const use = page.getByRole('button', { name: 'Load it' });
		expect(await use.count()).toBe(0);
		edition = 'newer';
		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect.poll(() => use.count()).toBe(1);
		const caches = () => page.evaluate(async () => (await window.caches.keys()).length);
		expect(await caches()).toBe(2);
		await Promise.all([page.waitForEvent('load'), use.click()]);
		await expect.poll(() => page.locator('.bar').getByText('The rising of June').count()).toBe(1);
		await expect.poll(caches).toBe(1);
		expect(await use.count()).toBe(0);
	} finally {
		await context.close();
		await site.close();
	}
});

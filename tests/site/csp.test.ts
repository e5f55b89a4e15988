import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import { paths, settle, storyPath, test, type Reader } from './harness.ts';

const readers: readonly Reader[] = ['desktop', 'phone', 'dark', 'no script'];

describe.for(paths.map((path, place) => ({ path, place })))('$path', ({ path, place }) => {
	test('declares a strict policy before anything it governs', async () => {
		const html = await (await fetch(inject('site') + path)).text();
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
		const before = html.slice(0, html.search(/<meta http-equiv="content-security-policy"/i));
		expect(before).not.toMatch(/<script|<style|<link/);
		// the builder shows codes for others' pages as text
		expect(html.replaceAll(/<pre\b[\s\S]*?<\/pre>/g, '')).not.toMatch(/\sstyle="|\son\w+="|javascript:/);
	});

	test('works without a complaint and keeps nothing, for every reader', async ({ open, complaints }) => {
		await Promise.all(
			inTurn(readers, place, 2).map(async (reader) => {
				const page = await open(path, reader);
				await page.mouse.wheel(0, 2000);
				await settle(page);
				expect(await kept(page)).toEqual({ local: [], session: [], databases: 0, caches: 0, workers: 0 });
				expect(await page.context().cookies()).toEqual([]);
			})
		);
		expect(complaints).toEqual([]);
	});
});

/** What a page has left in the browser. */
function kept(page: Page) {
	return page.evaluate(async () => ({
		local: Object.keys(localStorage),
		// Kit notes scroll positions for the Back button until the tab is closed
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		databases: (await indexedDB.databases()).length,
		caches: (await caches.keys()).length,
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
}

describe('an address made to harm', () => {
	test.for([
		'?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
		'?categories=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
		'#event-%22%3E%3Csvg%20onload%3Dalert(1)%3E',
		'?from=%22&to=%00',
		'#%E0%A4%A'
	])('%s is text like any other', async (address, { open, complaints }) => {
		const page = await open(storyPath + address);
		const alerts: string[] = [];
		page.on('dialog', (dialog) => {
			alerts.push(dialog.message());
			void dialog.dismiss();
		});
		await settle(page);
		expect(await page.locator('img[src="x"]').count()).toBe(0);
		expect([alerts, complaints]).toEqual([[], []]);
	});
});

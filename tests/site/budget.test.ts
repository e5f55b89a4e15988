import type { Request } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { embedBudget, loaderBudget, storyScriptBudget } from '../../src/tasks/budget.mjs';
import { weighEmbed, weighLoader, weighScript } from '../../src/tasks/weigh.mjs';
import { settle } from './harness.ts';
import { embedPath, embedsIn, test } from './hosts/hosts.ts';

describe('the embed', () => {
	test('loads what the build weighed and no more', async ({ visit }) => {
		const page = await visit('blank');
		const asked: Request[] = [];
		page.on('request', (request) => asked.push(request));
		const embed = inject('site') + embedPath;
		await page.goto(`${embed}?e=recognition-2025`);
		await settle(page);
		for (let step = 0; step < 8; step++) await page.locator('[data-turn="Next"]:visible').click();
		await settle(page);

		const { files } = weighEmbed('build', embedPath);
		const addresses = [...new Set(asked.map((request) => request.url().split('?')[0] ?? ''))];
		const known = new Set(files.map((file) => inject('site') + file));
		expect(addresses.filter((address) => !known.has(address))).toEqual([]);
		expect(addresses.length).toBeGreaterThan(2);
	});

	test('weighs no more than it may', () => {
		const weighed = weighEmbed('build', embedPath);
		expect(weighed.strangers).toEqual([]);
		expect(weighed.text).toBeLessThanOrEqual(embedBudget.text);
		expect(weighed.script).toBeLessThanOrEqual(embedBudget.script);
		expect(weighed.fonts).toBeLessThanOrEqual(embedBudget.fonts);
		expect(weighed.requests).toBeLessThanOrEqual(embedBudget.requests);
		expect(Math.min(weighed.script, weighed.fonts)).toBeGreaterThan(0);
	});

	test('sets no cookie and keeps nothing', async ({ visit }) => {
		const page = await visit('loader');
		const [frame] = await embedsIn(page);
		await frame!.locator('[data-turn="Next"]:visible').click();
		const kept = await frame!.evaluate(async () => ({
			local: localStorage.length,
			session: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length
		}));
		expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
		expect(await page.context().cookies()).toEqual([]);
	});
});

describe("a story's page", () => {
	test('is fetched with a script that weighs no more than it may', () => {
		const weight = weighScript('build', '/stories/kabul-moscow/');
		expect(weight).toBeGreaterThan(0);
		expect(weight).toBeLessThanOrEqual(storyScriptBudget);
	});
});

describe('the loader', () => {
	test('is small, and the same at both of its addresses', async () => {
		expect(weighLoader('build')).toBeLessThanOrEqual(loaderBudget);
		const addresses = ['/embed/v1.js', '/embed.js'].map((path) => inject('site') + path);
		const texts = await Promise.all(addresses.map(async (each) => (await fetch(each)).text()));
		expect(texts[0]).toBe(texts[1]);
	});

	test.for(['/embed/v1.js', '/embed-frame.js'])('and what it loads is a classic script: %s', async (path) => {
		const code = await (await fetch(inject('site') + path)).text();
		expect(code).not.toMatch(
			/^\s*(import|export)\b|\bimport\(|innerHTML|\beval\(|localStorage|document\.cookie/m
		);
	});
});

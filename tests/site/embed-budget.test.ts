import { gzipSync } from 'node:zlib';
import type { Request } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { embedPath, embedsIn, test } from './hosts/hosts.ts';

const kilobyte = 1000;

/** Sizes are those of gzip, which every host has; brotli's are smaller. */
async function packed(address: string): Promise<number> {
	const body = Buffer.from(await (await fetch(address)).arrayBuffer());
	return gzipSync(body, { level: 9 }).length;
}

function print(what: string, bytes: number, most: number): void {
	const [is, may] = [bytes, most].map((size) => (size / kilobyte).toFixed(1));
	process.stdout.write(`  ${what}: ${is} kB of ${may} kB\n`);
}

describe('the embed', () => {
	test('loads no more than it may, and from nowhere else', async ({ visit }) => {
		const page = await visit('blank');
		const asked: Request[] = [];
		page.on('request', (request) => asked.push(request));
		const embed = inject('site') + embedPath;
		await page.goto(`${embed}?e=recognition-2025`);
		await page.waitForLoadState('networkidle');
		for (let step = 0; step < 8; step++) await page.locator('[data-turn="Next"]:visible').click();
		await page.waitForLoadState('networkidle');

		const addresses = [...new Set(asked.map((request) => request.url().split('?')[0] ?? ''))];
		expect(addresses.filter((address) => !address.startsWith(inject('site')))).toEqual([]);
		process.stdout.write(`  embed: ${addresses.length} of 8 requests\n`);
		expect(addresses.length).toBeLessThanOrEqual(8);

		const sizes = { page: 0, script: 0, fonts: 0 };
		for (const address of addresses) {
			const kind = address.endsWith('.woff2') ? 'fonts' : address.endsWith('.js') ? 'script' : 'page';
			sizes[kind] +=
				kind === 'fonts' ? (await (await fetch(address)).arrayBuffer()).byteLength : await packed(address);
		}
		print('embed, HTML, CSS and script', sizes.page + sizes.script, 60 * kilobyte);
		print('embed, script', sizes.script, 25 * kilobyte);
		print('embed, fonts', sizes.fonts, 90 * kilobyte);
		expect(sizes.page + sizes.script).toBeLessThanOrEqual(60 * kilobyte);
		expect(sizes.script).toBeLessThanOrEqual(25 * kilobyte);
		expect(sizes.fonts).toBeLessThanOrEqual(90 * kilobyte);
		expect(sizes.script).toBeGreaterThan(0);
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

describe('the loader', () => {
	test('is small, and the same at both of its addresses', async () => {
		const address = `${inject('site')}/embed/v1.js`;
		const size = await packed(address);
		print('loader', size, 2 * kilobyte);
		expect(size).toBeLessThanOrEqual(2 * kilobyte);
		const texts = await Promise.all(
			[address, `${inject('site')}/embed.js`].map(async (each) => (await fetch(each)).text())
		);
		expect(texts[0]).toBe(texts[1]);
	});

	test.for(['/embed/v1.js', '/embed-frame.js'])('and what it loads is a classic script: %s', async (path) => {
		const code = await (await fetch(inject('site') + path)).text();
		expect(code).not.toMatch(
			/^\s*(import|export)\b|\bimport\(|innerHTML|\beval\(|localStorage|document\.cookie/m
		);
	});
});

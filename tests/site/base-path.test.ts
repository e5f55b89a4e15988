import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { test } from './harness.ts';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
const address = 'https://example.org/name/';

/** A project page: the site below a path of a host it shares with others. */
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'passage-timeline-'));
	await promisify(execFile)(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		{
			env: {
				...process.env,
				NODE_ENV: 'production',
				VITEST: '',
				BASE_PATH: '/name',
				PUBLIC_SITE_URL: 'https://example.org',
				BUILD_DIR: join(folder, 'name')
			}
		}
	);
	site = await serve(folder, 0);
}, 180_000);

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

describe('a site built with BASE_PATH=/name', () => {
	test('works below that path, and asks for nothing above it', async ({ browser }) => {
		const page = await (await browser.newContext()).newPage();
		const strays: string[] = [];
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (!pathname.startsWith('/name/') || response.status() >= 400) strays.push(response.url());
		});
		await page.goto(`${site.address}/name/stories/kabul-moscow/`);
		await page.waitForSelector('html.js');
		await page.getByRole('link', { name: 'Telling order' }).click();
		await page.getByRole('heading', { name: 'The order of telling' }).waitFor();
		await page.getByRole('link', { name: 'Compare periods' }).click();
		await page.waitForURL(/\/name\/stories\/kabul-moscow\/compare\//);
		await page.goto(`${site.address}/name/embed/kabul-moscow/?e=recognition-2025`);
		await page.getByRole('heading', { name: /recognised its government/ }).waitFor();
		expect(strays).toEqual([]);
		await page.context().close();
	});

	test('names its full address to those who ask from elsewhere', async () => {
		const story = join(folder, 'name', 'stories', 'kabul-moscow');
		const html = await readFile(join(story, 'index.html'), 'utf8');
		expect(/<link[^>]*rel="canonical"[^>]*>/.exec(html)?.[0]).toContain(`${address}stories/kabul-moscow/`);
		const { html: code } = JSON.parse(await readFile(join(story, 'oembed.json'), 'utf8')) as { html: string };
		expect(code).toContain(`src="${address}embed/kabul-moscow/"`);
		expect(await readFile(join(folder, 'name', 'sitemap.xml'), 'utf8')).toContain(
			`<loc>${address}stories/kabul-moscow/</loc>`
		);
	});
});

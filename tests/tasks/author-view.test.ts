import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authorView } from '../../src/tasks/author-view.mjs';
import { serve } from '../../src/tasks/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'view-'));
const view = authorView('// the script of pages');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	site = await serve(join(folder, 'build'), 0, view);
});
afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

test('serve(folder, port, view) shows that there is no site, then the site with the script of the view', async () => {
	const none = await fetch(site.address);
	expect([none.status, await none.text()]).toEqual([
		503,
		expect.stringContaining('/@author/page.js?built=0')
	]);
	const built = join(folder, 'build');
	mkdirSync(built);
	writeFileSync(join(built, 'index.html'), '<p>home');
	view.change({ built: 5 });
	const page = await fetch(site.address);
	expect([page.status, await page.text()]).toEqual([
		200,
		'<p>home<script src="/@author/page.js?built=5"></script>'
	]);
	expect((await fetch(`${site.address}/@author/page.js`)).headers.get('content-type')).toContain(
		'javascript'
	);
});

test('an open page is told of changes as they come', async () => {
	const response = await fetch(`${site.address}/@author/changes`);
	const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
	const next = async () => JSON.parse((await reader.read()).value!.replace(/^data: /, '')) as object;
	expect(await next()).toEqual({ built: 5, building: false, trouble: '' });
	view.change({ trouble: 'story.yaml:3: missing title' });
	expect(await next()).toMatchObject({ trouble: 'story.yaml:3: missing title' });
	await reader.cancel();
});

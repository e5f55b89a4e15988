import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { isInSight, sidewaysScroll, storyPath, test, type Reader } from './harness.ts';
import { crossingTexts, cutTexts } from './legible.ts';
import { everyRule, violationsOn } from './violations.ts';

const event = 'recognition-2025';
/** As the command line makes it. */
const made = mkdtempSync(join(tmpdir(), 'file-'));
const command = resolve('dist', 'passage-timeline.mjs');

beforeAll(() => {
	execFileSync(process.execPath, ['src/tasks/pack.mjs']);
	for (const [name, ...options] of [
		['embed'],
		['lean', '--no-folder'],
		['page', '--page'],
		['fonts', '--page', '--fonts']
	]) {
		const output = join(made, `${name}.html`);
		execFileSync(process.execPath, [command, 'build', 'data/kabul-moscow', '-o', output, ...options]);
	}
}, 300_000);
afterAll(() => rmSync(made, { recursive: true }));

const onDisk = (name: string) => pathToFileURL(join(made, `${name}.html`)).href;

/** What a page has asked for besides itself. */
function askedBy(page: Page): Promise<string[]> {
	return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}

describe('one file of a story', () => {
	test('is the same from the site and from the command line, byte for byte', () => {
		const ofSite = readFileSync(join('build', storyPath, 'timeline.html'), 'utf8');
		expect(ofSite === readFileSync(join(made, 'embed.html'), 'utf8')).toBe(true);
	});

	test('weighs no more than an embed, but for the folder it carries', () => {
		expect(gzipSync(readFileSync(join(made, 'lean.html'))).length).toBeLessThan(60_000);
	});

	test('is made in a worker of a browser too, of the same bytes', async ({ open }) => {
		cpSync(join('dist', 'make.mjs'), join(made, 'make.js'));
		writeFileSync(
			join(made, 'worker.js'),
			`import { make } from './make.js';
onmessage = async ({ data: { id, path, files } }) => {
	const encode = (text) => new TextEncoder().encode(text);
	const { 'story.yaml': yaml, ...sources } = files;
	const readSource = (name) => (name in sources ? encode(sources[name]) : null);
	postMessage(await make({ id, path, yaml: encode(yaml), readSource }));
};`
		);
		writeFileSync(join(made, 'index.html'), '<!doctype html><title>A worker</title>');
		const host = await serve(made, 0);
		const page = await open(`${host.address}/`);
		const data = {
			id: 'kabul-moscow',
			path: 'data/kabul-moscow',
			files: Object.fromEntries(
				['story.yaml', 'source.md'].map((name) => [
					name,
					readFileSync(join('data/kabul-moscow', name), 'utf8')
				])
			)
		};
		const { html } = await page.evaluate(
			(sent) =>
				new Promise<{ html: string }>((settle, fail) => {
					const worker = new Worker('/worker.js', { type: 'module' });
					worker.onmessage = ({ data: answer }) => settle(answer as { html: string });
					worker.onerror = ({ message }) => fail(new Error(message));
					worker.postMessage(sent);
				}),
			data
		);
		await host.close();
		expect(html === readFileSync(join(made, 'embed.html'), 'utf8')).toBe(true);
	});

	test.for(
		['embed', 'page'].flatMap((name) =>
			(['narrow', 'phone', 'desktop'] as const).map((reader) => [name, reader] as const)
		)
	)('has no word cut or over another in the reader’s own type: %j', async ([name, reader], { open }) => {
		const page = await open(onDisk(name), reader);
		expect(await cutTexts(page)).toEqual([]);
		expect(await crossingTexts(page)).toEqual([]);
	});

	test.for(
		['embed', 'page', 'fonts'].flatMap((name) =>
			(['desktop', 'phone', 'no script', 'dark'] as const satisfies Reader[]).map(
				(reader) => [name, reader] as const
			)
		)
	)(
		'opens from a disk, asks for nothing and complains of nothing: %j',
		async ([name, reader], { open, complaints }) => {
			const page = await open(onDisk(name), reader);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Kabul and Moscow');
			if (reader !== 'no script') expect(await askedBy(page)).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
			expect(complaints).toEqual([]);
		}
	);

	test.for(['embed', 'page'])('passes axe: %s', async (name, { open }) => {
		expect(await violationsOn(await open(onDisk(name)), everyRule)).toEqual([]);
	});

	test('steps through its events, and reads on in the whole source', async ({ open, complaints }) => {
		const page = await open(`${onDisk('embed')}#event-${event}`);
		const card = page.locator('.card.shown');
		expect(await card.getAttribute('data-card')).toBe(event);
		await card.getByRole('link', { name: /^Next/ }).click();
		await expect.poll(() => card.getAttribute('data-card')).not.toBe(event);
		await card.getByRole('link', { name: 'Read in source' }).click();
		await page.getByRole('link', { name: 'Read on in the whole source' }).click();
		const passage = page.locator(':target + [data-passages]');
		await expect.poll(() => isInSight(passage)).toBe(true);
		expect(complaints).toEqual([]);
	});

	test('leads from an event to its passage and back without a script', async ({ open }) => {
		const page = await open(`${onDisk('embed')}#event-${event}`, 'no script');
		await page.locator('.card:visible [data-read]').first().click();
		await expect.poll(() => isInSight(page.locator(':target + [data-passages]'))).toBe(true);
		await page.getByRole('link', { name: 'Back to the events' }).click();
		await expect.poll(() => page.locator('.card:visible').count()).toBe(1);
	});

	test('as a whole page lands, searches, and opens the source, from a disk', async ({ open, complaints }) => {
		const page = await open(`${onDisk('page')}#event-${event}`);
		await expect.poll(() => isInSight(page.locator(`[id="event-${event}"] h3`))).toBe(true);
		await page.locator(`[id="event-${event}"] a[href^="#passage-"]:visible`).first().click();
		await expect.poll(() => page.url()).toContain('#passage-');
		const before = await page.locator('[data-event]:visible').count();
		await page.getByRole('searchbox').fill('Supreme Court');
		await expect.poll(() => page.locator('[data-event]:visible').count()).toBeLessThan(before);
		expect(complaints).toEqual([]);
	});

	test('saves its picture from a disk', async ({ open }) => {
		const page = await open(onDisk('page'));
		const saved = page.waitForEvent('download');
		await page.locator('.save button').first().click();
		expect((await saved).suggestedFilename()).toMatch(/^kabul-moscow_.*\.png$/);
		await expect.poll(() => page.locator('.said').innerText()).toMatch(/^Saved as [^,]*\.png$/);
	});

	test('has on paper each event with its words, and the whole source', async ({ open, story }) => {
		const page = await open(onDisk('embed'));
		await page.emulateMedia({ media: 'print' });
		const paper = await page.locator('body').innerText();
		for (const { title, mention } of story.events) if (mention !== 'context') expect(paper).toContain(title);
		const words = (text: string) => text.replaceAll(/\s+/g, ' ');
		for (const { text, start, end } of story.sources.flatMap(({ text, blocks }) =>
			blocks.filter(({ kind }) => kind === 'paragraph').map((block) => ({ text, ...block }))
		))
			expect(words(paper)).toContain(words(text.slice(start, end)).trim());
	});
});

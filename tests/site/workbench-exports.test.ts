import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { sidewaysScroll, test } from './harness.ts';

const saved = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => rmSync(saved, { recursive: true }));

const script = '</script><script>window.broken = 1</script><!--';
const turned = '\u202eturned\u202c and \u2067set apart';
const astral = '𝒜 mill 🏚 of 𓀀𓀁';
const word = 'x'.repeat(100_000);
const sentences = [
	`In 1821 ${script} stood on the sign of the mill.`,
	`On 3 March 1822 ${turned} was read from the right.`,
	`In May 1825 ${astral} was drawn.`,
	`In 1830 ${word} was said without a breath.`
] as const;
/** Events as an assistant would give them, whose own words are as bad as the document's. */
const answer = sentences.map((quote, i) => ({
	title: [script, turned, astral, 'A long word'][i],
	date: ['1821', '1822-03-03', '1825-05', '1830'][i],
	summary: `${script}${turned}${astral}`,
	lane: i < 2 ? script : astral,
	quote
}));

async function go(page: Page, step: string): Promise<void> {
	await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: step }).click();
}

async function save(page: Page, button: string, name: string): Promise<string> {
	const path = join(saved, name);
	const file = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).click();
	await (await file).saveAs(path);
	return path;
}

/** The code of one of the ways to put a timeline into an article. */
async function codeOf(page: Page, rung: number): Promise<string> {
	const way = page.locator('section').filter({ hasText: 'article' }).last().locator('ol > li').nth(rung);
	await way.getByRole('button').first().click();
	const code = way.locator('pre');
	await code.waitFor();
	return (await code.textContent()) ?? '';
}

/** Presses the mark of the event with the long word, and looks whether its sentence is shown. */
async function showsSentence(timeline: Page | FrameLocator): Promise<void> {
	await timeline.locator('svg [data-event="a-long-word"]').first().click();
	const quote = timeline.locator('.card.shown [data-quote]').first();
	await expect.poll(() => quote.innerText()).toContain(word);
}

const brokenIn = (page: Page) =>
	Promise.all(page.frames().map((frame) => frame.evaluate(() => 'broken' in window)));

test('whatever stands in a document and its events, each form the workbench exports holds it, and runs none of it', async ({
	open,
	complaints
}) => {
	const page = await open('/make/');
	await page.getByLabel('Paste its text').fill(`A hostile text\n\n${sentences.join('\n\n')}\n`);
	await page.getByRole('button', { name: 'Use this text' }).click();
	await page.getByLabel('Title of the timeline').fill(`${script} ${astral} ${turned}`);
	await go(page, 'Passages');
	await page.getByText('Bring in events from elsewhere').click();
	await page.getByLabel('Or paste it here').fill(JSON.stringify(answer));
	await page.getByRole('button', { name: 'Check it against the document' }).click();
	await page.getByRole('button', { name: 'Take the 4 that stand letter for letter' }).click();
	await go(page, 'Publish');
	await expect.poll(() => page.getByRole('button', { name: 'Save the timeline' }).isEnabled()).toBe(true);
	expect(await brokenIn(page)).not.toContain(true);

	const files = [await save(page, 'Save the timeline', 'embed.html')];
	await page.getByLabel(/list of all events/).check();
	files.push(await save(page, 'Save the timeline', 'page.html'));
	await page.getByLabel(/list of all events/).uncheck();
	await page.getByLabel(/Only the passages/).check();
	files.push(await save(page, 'Save the timeline', 'cited.html'));
	await page.getByLabel(/Only the passages/).uncheck();
	for (const file of files) {
		const onDisk = await open(pathToFileURL(file).href);
		expect(await onDisk.getByRole('heading', { level: 1 }).innerText()).toContain(script);
		expect([file, await brokenIn(onDisk), await sidewaysScroll(onDisk)]).toEqual([file, [false], 0]);
		if (!file.endsWith('page.html')) await showsSentence(onDisk);
	}

	const zip = unzipSync(readFileSync(await save(page, 'Save the folder as .zip', 'story.zip')));
	const stories = join(saved, 'stories');
	for (const [name, bytes] of Object.entries(zip)) {
		const path = join(stories, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, bytes);
	}
	const env = { ...process.env, STORIES_DIR: stories };
	const checked = execFileSync(process.execPath, ['src/tasks/check-stories.mjs'], {
		encoding: 'utf8',
		env,
		// what no shipped font has is told of, and is no fault
		stdio: 'pipe'
	});
	expect(checked).toContain('1 story, 4 events, 4 passages: no faults');

	// a bare page, with the code of each way in it
	const host = await serve(saved, 0);
	const codes = [await codeOf(page, 0), await codeOf(page, 1), await codeOf(page, 2)] as const;
	const address = /src="(https:\/\/HOST\/[^"]+)"/.exec(codes[0])?.[1] ?? '';
	for (const [i, code] of codes.entries()) {
		writeFileSync(
			join(saved, `host-${i}.html`),
			`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A bare page</title><h1>An article</h1>${code.replaceAll(address, `${host.address}/embed.html`)}`
		);
		const bare = await open(`${host.address}/host-${i}.html`);
		if (i < 2) await showsSentence(bare.frameLocator('iframe'));
		else expect(await bare.locator('li').nth(2).innerText()).toContain(sentences[2]);
		expect([i, await brokenIn(bare)]).toEqual([i, i < 2 ? [false, false] : [false]]);
		if (i === 2) {
			await bare.getByRole('link', { name: astral }).click();
			await expect.poll(() => bare.locator('.card.shown').getAttribute('data-card')).toBe('a-mill-of');
		}
	}
	await host.close();
	expect(complaints).toEqual([]);
});

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { afterAll, expect, inject } from 'vitest';
import { browserArgs, findBrowser } from '../browser-path.mjs';
import { test } from './harness.ts';
import { tasks } from './authors/texts.ts';

const profile = mkdtempSync(join(tmpdir(), 'killed-'));
const started: ChildProcess[] = [];
afterAll(async () => {
	for (const each of started) await killed(each);
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser of its own, whose profile is there again when it is started anew. */
async function start(): Promise<{ readonly process: ChildProcess; readonly page: Page }> {
	const told = join(profile, 'DevToolsActivePort');
	rmSync(told, { force: true });
	const flags = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
	const process = spawn((await findBrowser()) ?? 'chromium', [...browserArgs, ...flags, 'about:blank'], {
		stdio: 'ignore',
		// the parts of a browser are processes too, and end with it
		detached: true
	});
	started.push(process);
	await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8').includes('/devtools/')).toBe(true);
	const [port, path] = readFileSync(told, 'utf8').split('\n');
	const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`);
	const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
	await page.goto(`${inject('site')}/make/`);
	await page.waitForSelector('html.js');
	return { process, page };
}

/** Ends a browser as a crash does: it gets no word of it. */
async function killed(process: ChildProcess): Promise<void> {
	if (process.exitCode !== null || process.signalCode !== null || process.pid === undefined) return;
	const gone = new Promise((settle) => process.once('exit', settle));
	globalThis.process.kill(-process.pid, 'SIGKILL');
	await gone;
}

test('the workbench has all that was typed until a second before its browser was killed, at the same place', async () => {
	const text = tasks[2]?.text ?? '';
	const pause = (page: Page) => page.waitForTimeout(1000);

	// a text that is pasted and not used yet
	let { process, page } = await start();
	await page.getByLabel('Paste its text').focus();
	await page.keyboard.insertText(text);
	await pause(page);
	await killed(process);
	({ process, page } = await start());
	const pasted = page.getByLabel('Paste its text');
	await expect.poll(() => pasted.inputValue()).toBe(text);

	// words that are chosen, among events that are taken
	await page.getByRole('button', { name: 'Use this text' }).click();
	await page.getByRole('button', { name: 'Choose the passages' }).click();
	for (const key of ['j', 'j', 'Enter', 'j', 'Enter', 'j', ']']) await page.keyboard.press(key);
	const chosen = page.locator('.tools q');
	const words = await chosen.innerText();
	await pause(page);
	await killed(process);
	({ process, page } = await start());
	await expect.poll(() => page.locator('.tools q').innerText()).toBe(words);

	// half of a title, without a pause between its letters, in the form of an event
	await page.getByRole('button', { name: 'Title and date' }).click();
	await page.locator('#event-title').press('Control+a');
	const title = 'The rain that did not leave off until Christmas, and what came after';
	for (const letter of title) await page.keyboard.type(letter, { delay: 20 });
	await pause(page);
	await page.keyboard.press('Tab');
	await page.keyboard.type('Flo');
	await pause(page);
	await killed(process);
	({ process, page } = await start());
	await expect.poll(() => page.locator('#event-title').inputValue()).toBe(title);
	await expect.poll(() => page.locator('#event-category').inputValue()).toBe('Flo');
	// where they typed, they go on
	await page.keyboard.type('od');
	await page.keyboard.press('Tab');
	await expect.poll(() => page.getByLabel('Name of lane 1').inputValue()).toBe('Flood');

	// half of a date
	await page.locator('#event-when').press('Control+a');
	await page.keyboard.type('since about Nov');
	await pause(page);
	await killed(process);
	({ page } = await start());
	await expect.poll(() => page.locator('#event-when').inputValue()).toBe('since about Nov');
});

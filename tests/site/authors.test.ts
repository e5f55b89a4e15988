import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { afterAll, describe, expect } from 'vitest';
import { serve } from '../../src/tasks/serve.mjs';
import { Author, type Effort } from './authors/author.ts';
import { tasks, type Task } from './authors/texts.ts';
import { makesEvents, minutes, publishes, secondsAnEvent, type Account } from './authors/twelve-events.ts';
import { test } from './harness.ts';
import { keptOffline } from './kept-offline.ts';

const saved = mkdtempSync(join(tmpdir(), 'authors-'));
afterAll(() => rmSync(saved, { recursive: true }));

function told(name: string, account: Account, published: Effort, task: Task): string {
	const [whole, each] = [minutes(account, published, task), secondsAnEvent(account)];
	return `${name}: ${whole.toFixed(1)} minutes (aim: 10), ${each.toFixed(1)} s an event (aim: 25)`;
}

describe('an author at the workbench', () => {
	test.for(tasks.map((task) => [task.name, task] as const))(
		'makes a timeline of twelve events of %s, in few actions, and saves it',
		async ([, task], { open, complaints }) => {
			const author = new Author(await open('/make/'), 'keyboard and mouse');
			const account = await makesEvents(author, task);
			const path = join(saved, 'timeline.html');
			const published = await author.measured(() => publishes(author, path));
			const html = readFileSync(path, 'utf8');
			const missing = task.events.filter(({ title }) => !html.includes(title));
			expect(missing.map(({ title }) => title)).toEqual([]);

			// from a disk, one press shows the sentence
			const onDisk = await open(pathToFileURL(path).href);
			const card = onDisk.locator('.card.shown');
			const first = await card.getAttribute('data-card');
			await onDisk.locator('svg a[data-mark]:not(.current)').last().click();
			await expect.poll(() => card.getAttribute('data-card')).not.toBe(first);
			const sentence = await card.locator('[data-quote]').innerText();
			expect(task.events.some(({ words }) => sentence.trim().startsWith(words))).toBe(true);

			// what was proposed of a date that its author did not take is not said of theirs
			const { files } = JSON.parse(/id="story-folder">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}') as {
				files: Record<string, string>;
			};
			const dated = parse(files['story.yaml'] ?? '') as {
				events: { title: string; 'basis-note'?: string }[];
			};
			for (const { title, date } of task.events.filter((event) => event.date !== undefined))
				expect([date, dated.events.find((event) => event.title === title)?.['basis-note']]).toEqual([
					date,
					undefined
				]);

			console.warn(told(task.name, account, published, task));
			// where the document says when, there is nothing to be done about the date
			for (const { event, actions } of account.filled)
				if (event.date === undefined) expect(actions, event.title).toBeLessThanOrEqual(3);
			expect(complaints).toEqual([]);
		}
	);

	test.for(tasks.map((task) => [task.name, task] as const))(
		'makes the same of %s by keyboard alone, without a network, below a path of a host',
		async ([, task], { browser, second }) => {
			const site = await serve(dirname(second.folder), 0);
			const context = await browser.newContext({ acceptDownloads: true });
			const page = await context.newPage();
			const address = `${site.address}/name/make/`;
			await page.goto(address);
			await keptOffline(page);
			await site.close();
			await page.goto(address);
			await page.waitForSelector('html.js');

			const author = new Author(page, 'keyboard');
			const account = await makesEvents(author, task);
			const path = join(saved, 'by-keyboard.html');
			const published = await author.measured(() => publishes(author, path));
			const html = readFileSync(path, 'utf8');
			const missing = task.events.filter(({ title }) => !html.includes(title));
			expect(missing.map(({ title }) => title)).toEqual([]);
			console.warn(told(`${task.name}, by keyboard`, account, published, task));
			await context.close();
		}
	);
});

import { describe, expect } from 'vitest';
import { listPageOf, listPages } from '#lib/story/list-pages.ts';
import type { Story } from '#lib/story/types.ts';
import { test as base } from './harness.ts';
import { everyRule, violationsOn } from './violations.ts';

/** With `home`, the address of a story whose list stands on pages of its own, and `long`, the story as published. */
const test = base
	.extend('home', { scope: 'worker' }, ({ second }) => `${second.address}/name/stories/generated/`)
	.extend('long', { scope: 'worker' }, async ({ home }) => {
		const response = await fetch(`${home}story.json`);
		return (await response.json()) as Story;
	});

/** long enough for the build of the second site, for which the first test waits */
const most = 600_000;

describe('the page of a long story', () => {
	test(
		'lists its periods and the pages they have, each of them there',
		async ({ open, home, long }) => {
			const page = await open(home, 'no script');
			const links = await page
				.locator('.contents ol a')
				.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
			expect(links).toEqual(listPages(long).map(({ path }) => home + path));
			for (const link of links) expect((await fetch(link)).status).toBe(200);
			const headings = (await page.locator('.contents h2').allTextContents()).join();
			for (const { title } of long.periods) expect(headings).toContain(title);
		},
		most
	);

	test(
		'comes alive when somebody turns to its drawing, and not before',
		async ({ open, home, complaints }) => {
			const page = await open(home);
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			expect(await page.locator('html[data-live]').count()).toBe(0);
			await page.getByRole('region', { name: 'Timeline' }).hover();
			await page.waitForSelector('html[data-live]');
			expect(asked).toContain(`${home}outline.json`);
			expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(true);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'leads from a mark to the page of the list that has its event',
		async ({ open, home, long }) => {
			const page = await open(home);
			await page.getByRole('region', { name: 'Timeline' }).hover();
			await page.waitForSelector('html[data-live]');
			const mark = page.locator('[role="group"] a[data-event]:visible').last();
			const event = (await mark.getAttribute('data-event')) ?? '';
			await mark.focus();
			await page.keyboard.press('Enter');
			const entry = `${home}${listPageOf(long, event)?.path}#event-${event}`;
			await expect.poll(() => page.url()).toBe(entry);
			await expect.poll(() => page.locator(`[id="event-${event}"]`).isVisible()).toBe(true);
		},
		most
	);

	test(
		'lists what is looked for, with links to where it stands',
		async ({ open, home, long }) => {
			const page = await open(home);
			const event = long.events[600]!;
			await page.getByRole('searchbox').hover();
			await page.waitForSelector('html[data-live]');
			await page.getByRole('searchbox').fill(event.title);
			const found = page.getByRole('list', { name: 'Events found' }).getByRole('link', { name: event.title });
			await expect
				.poll(() => found.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)))
				.toContain(`${home}${listPageOf(long, event.id)?.path}#event-${event.id}`);
		},
		most
	);

	test(
		'finds words of a summary and of a quotation, which stand on other pages',
		async ({ open, home, long, complaints }) => {
			const page = await open(home);
			const event = long.events.findLast(({ passages }) => passages.length > 0)!;
			const quote = long.passages.find(({ id }) => id === event.passages[0]?.passage)!.exact;
			await page.getByRole('searchbox').hover();
			await page.waitForSelector('html[data-live]');
			for (const words of [quote, event.summary!]) {
				await page.getByRole('searchbox').fill(words);
				const found = page.getByRole('list', { name: 'Events found' }).getByRole('link');
				await expect
					.poll(() => found.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href)))
					.toContain(`${home}${listPageOf(long, event.id)?.path}#event-${event.id}`);
			}
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'has on its list pages the styles of what a script opens there',
		async ({ open, home, long }) => {
			const page = await open(home + listPageOf(long, long.events[0]!.id)?.path);
			await page.locator('[data-share]').first().click();
			const panel = page.locator('[data-share] ~ .panel');
			await expect.poll(() => panel.evaluate((each) => getComputedStyle(each).display)).toBe('grid');
		},
		most
	);

	test(
		'leads from the address of an event to the page of the list that has it',
		async ({ open, home, long }) => {
			const event = long.events[700]!;
			const page = await open(`${home}#event-${event.id}`);
			await expect
				.poll(() => page.url())
				.toBe(`${home}${listPageOf(long, event.id)?.path}#event-${event.id}`);
		},
		most
	);
});

describe.for(['desktop', 'no script'] as const)('a page of a long list, for a reader with: %s', (reader) => {
	test(
		'has its events with their passages, and a way back and on',
		async ({ open, home, long }) => {
			const pages = listPages(long);
			const second = pages[1]!;
			const page = await open(home + second.path, reader);
			const listed = await page
				.locator('li[data-event]')
				.evaluateAll((all) =>
					all.map((each) => [
						(each as HTMLElement).dataset.event,
						[...each.querySelectorAll('a[href*="#passage-"]')].map((a) => (a as HTMLAnchorElement).hash)
					])
				);
			expect(listed.map(([id]) => id)).toEqual(second.events.map(({ id }) => id));
			expect(listed.filter(([, passages]) => !passages?.length)).toEqual([]);
			const passages = new Set(listed.flatMap(([, hashes]) => hashes));
			for (const hash of passages)
				expect(
					await page.locator(`mark[data-passages~="${String(hash).slice('#passage-'.length)}"]`).count()
				).toBeGreaterThan(0);
			await page.locator('a[rel="next"]').first().click();
			await expect.poll(() => page.url()).toBe(home + pages[2]?.path);
			await page.locator('a[rel="prev"]').first().click();
			await expect.poll(() => page.url()).toBe(home + second.path);
		},
		most
	);
});

describe('axe', () => {
	test(
		'finds nothing on the page of a long story and on one of its list',
		async ({ open, home, long }) => {
			for (const path of ['', listPages(long)[1]?.path ?? '']) {
				expect([path, await violationsOn(await open(home + path), everyRule)]).toEqual([path, []]);
			}
		},
		most
	);
});

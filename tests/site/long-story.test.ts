import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { periodSubject } from '#lib/comparison/subject.ts';
import { isFromSource } from '#lib/story/mention.ts';
import { listedTogether } from '#lib/story/sizes.ts';
import { layoutParts } from '#lib/layout/telling/parts.ts';
import { entryPath, listPageOf, listPages, passagePath } from '#lib/story/list-pages.ts';
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

/** Addresses of this page that stand in it twice, or that a link on it misses. */
function wrongAnchors(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		// those of a drawing have no `hash`
		const missed = [...document.querySelectorAll('a[href^="#"]')]
			.map((link) => decodeURIComponent(link.getAttribute('href')!.slice(1)))
			.filter((id) => !document.getElementById(id));
		return [...ids.filter((id, i) => ids.indexOf(id) !== i), ...missed];
	});
}

describe('the comparison of a long story', () => {
	test(
		'has without a script the first events of each side, and says how many more there are and where',
		async ({ open, home, long, complaints }) => {
			const page = await open(`${home}compare/`, 'no script');
			const columns = page.locator('#events section');
			expect(await columns.count()).toBe(2);
			const rest = columns.locator('p > a').filter({ hasText: /^and [\d,]+ more$/ });
			const cut = await rest.evaluateAll((all) =>
				all.map((more) => more.closest('section')?.querySelectorAll('li').length)
			);
			expect(new Set(cut)).toEqual(new Set([listedTogether]));
			const next = new URL(await rest.first().evaluate((a) => (a as HTMLAnchorElement).href));
			const id = next.hash.slice('#event-'.length);
			expect(next.href).toBe(`${home}${listPageOf(long, id)?.path}#event-${id}`);
			const passage = await columns.locator('a[href*="#passage-"]').first().getAttribute('href');
			expect(passage).toMatch(/stories\/generated\/periods\/.+\/#passage-/);
			expect(await wrongAnchors(page)).toEqual([]);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'compares what is chosen, and opens the events behind its numbers',
		async ({ open, home, long, complaints }) => {
			const page = await open(`${home}compare/`);
			const [, second, third] = long.periods;
			await page.locator('.picker select').first().selectOption(third!.id);
			await expect.poll(() => new URL(page.url()).searchParams.get('a')).toBe(third!.id);
			const events = compareSubjects(long, [periodSubject(long, third!), periodSubject(long, second!)])
				.facts[0]!.events;
			await page
				.getByRole('table')
				.first()
				.getByRole('row', { name: /^Events/ })
				.getByRole('button')
				.first()
				.click();
			const panel = page.getByRole('dialog');
			await expect.poll(() => panel.isVisible()).toBe(true);
			expect(await panel.locator('li').count()).toBe(Math.min(events.most, listedTogether));
			await panel.locator('a[href*="#event-"]').first().click();
			await expect.poll(() => page.url()).toContain(`${home}periods/`);
			await expect
				.poll(() => page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`).isVisible())
				.toBe(true);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'finds the event that divides time by what is typed',
		async ({ open, home, long }) => {
			const page = await open(`${home}compare/`);
			await page.locator('.picker select').first().selectOption('before:');
			const field = page.locator('.picker input[list]').first();
			const event = long.events.filter(({ when }) => when.start.earliest !== null)[800]!;
			await field.fill(event.label.toUpperCase());
			const offered = page.locator('datalist option');
			await expect
				.poll(() => offered.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)))
				.toContainEqual(expect.stringContaining(event.label));
			const text = await offered.evaluateAll(
				(all, label) => all.map((one) => (one as HTMLOptionElement).value).find((one) => one.includes(label)),
				event.label
			);
			await field.fill(text ?? '');
			await expect.poll(() => new URL(page.url()).searchParams.get('a')).toMatch(/^before:/);
			const id = new URL(page.url()).searchParams.get('a')!.slice('before:'.length);
			expect(long.events.find((one) => one.id === id)?.label).toBe(event.label);
		},
		most
	);

	test(
		'stands in other pages, and its builder offers it and every event',
		async ({ open, home, second, long, complaints }) => {
			const embedded = await open(`${second.address}/name/embed/generated/compare/`);
			expect(await embedded.getByRole('table').count()).toBe(1);
			const builder = await open(`${home}embed/`);
			const field = builder.locator('form input[list]');
			const event = long.events.filter(isFromSource)[900]!;
			await field.fill(event.label);
			const option = await builder.locator('datalist option').first().getAttribute('value');
			await field.fill(option ?? '');
			await expect
				.poll(() => builder.locator('iframe').getAttribute('src'))
				.toMatch(/embed\/generated\/\?e=/);
			expect(await builder.locator('code').filter({ hasText: 'compare/' }).count()).toBeGreaterThan(0);
			expect(complaints).toEqual([]);
		},
		most
	);
});

describe('the order of telling of a long story', () => {
	test(
		'is drawn by parts of the text, each with what it tells of and links to it, without any script',
		async ({ open, home, long, complaints }) => {
			const page = await open(`${home}telling/`, 'no script');
			const { parts } = layoutParts(long, long.sources[0]!);
			expect(await page.locator('figure a').count()).toBe(parts.length);
			const rows = page.getByRole('table').locator('tbody tr');
			const seen = await rows.evaluateAll((all) =>
				all.map((row) => [...row.querySelectorAll('a')].map((a) => a.href))
			);
			expect(seen).toEqual(
				parts.map(({ opening, first, earliest, latest }) => [
					home + passagePath(long, opening.id, first.id),
					...[earliest, latest].map((event) => home + entryPath(long, event!.id))
				])
			);
			expect(await page.locator('script[src], script[type="module"]').count()).toBe(0);
			expect(await wrongAnchors(page)).toEqual([]);
			await page.locator('figure a').nth(20).click();
			await expect.poll(() => rows.nth(20).evaluate((row) => row.matches(':target'))).toBe(true);
			await rows.nth(20).getByRole('link').first().click();
			await expect
				.poll(() => page.url())
				.toBe(home + passagePath(long, parts[20]!.opening.id, parts[20]!.first.id));
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'is whole in a window of 320 px',
		async ({ open, home }) => {
			const page = await open(`${home}telling/`, 'no script');
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		},
		most
	);
});

describe('axe', () => {
	test(
		'finds nothing on the page of a long story, on one of its list, and on its other views',
		async ({ open, home, long }) => {
			for (const path of ['', listPages(long)[1]?.path ?? '', 'telling/', 'compare/', 'embed/']) {
				expect([path, await violationsOn(await open(home + path), everyRule)]).toEqual([path, []]);
			}
		},
		most
	);
});

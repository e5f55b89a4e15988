import { chromium, type BrowserContextOptions, type Locator, type Page } from 'playwright';
import { expect, inject, test as base } from 'vitest';
import type { Story, StoryEvent } from '#lib/story/types.ts';
import type { SecondSite } from './second/build.ts';
import { PagePool, readers, type Reader } from './readers.ts';

export type { Reader };

export const storyPath = '/stories/kabul-moscow/';
export const tellingPath = `${storyPath}telling/`;
export const comparePath = `${storyPath}compare/`;
/** Every kind of page there is. */
export const paths = [
	'/',
	storyPath,
	tellingPath,
	comparePath,
	`${storyPath}embed/`,
	'/embed/kabul-moscow/',
	'/embed/kabul-moscow/compare/'
];

/** What the first story's page asks for (`languages` in its file). */
const furtherLanguages = ['fr', 'ru', 'ar', 'fa', 'zh'];
/** Each kind of page of a story in one of its further languages, and each of those in one kind at least. */
export const furtherPaths = paths
	.slice(1)
	.map((path, place) => `/${furtherLanguages[place % furtherLanguages.length]}${path}`);

/**
 * A test of the built site, with what it can ask for:
 * - `browser`, one for the run, and `pool`, its pages that are free;
 * - `story`, as it is published;
 * - `second`, a site of its own below `/name`, which has a long story too; the first to ask waits for its build;
 * - `complaints` of the pages opened so far: on the console, by uncaught errors, by requests that failed;
 * - `open(path, reader)`, a page of this site, or of any by its whole address, as a reader would see it, once its scripts have run, if they may. A request to any
 *   other host, which this browser finds none of, fails the test.
 */
export const test = base
	.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const browser = await chromium.connect(inject('browser'));
		onCleanup(() => browser.close());
		return browser;
	})
	.extend('pool', { scope: 'worker' }, ({ browser }) => new PagePool(browser))
	.extend('story', { scope: 'worker' }, async () => {
		const response = await fetch(`${inject('site')}${storyPath}story.json`);
		return (await response.json()) as Story;
	})
	.extend('second', { scope: 'worker' }, async () => {
		const response = await fetch(inject('second'));
		const answer = (await response.json()) as SecondSite | { error: string };
		if ('error' in answer) throw new Error(answer.error);
		return answer;
	})
	.extend('complaints', (): string[] => [])
	.extend('open', async ({ pool, complaints }, { onCleanup }) => {
		const lent: [Page, BrowserContextOptions][] = [];
		const strangers: string[] = [];
		onCleanup(async () => {
			for (const [page, options] of lent) await pool.takeBack(page, options);
			if (strangers.length) throw new Error(`requests to other hosts: ${strangers.join(', ')}`);
		});
		return async (path: string, reader: Reader = 'desktop'): Promise<Page> => {
			const options: BrowserContextOptions = readers[reader];
			const page = await pool.lend(options);
			lent.push([page, options]);
			const note = (asked: { url: () => string }) => {
				if (isElsewhere(new URL(asked.url()))) strangers.push(asked.url());
			};
			page.on('request', note).on('websocket', note);
			listen(page, complaints, options.javaScriptEnabled !== false);
			await page.goto(path.startsWith('/') ? inject('site') + path : path);
			// a page of an event has no script, and a long story comes alive when somebody turns to its drawing or its search
			const starts =
				(await page.locator('script:not([type*=json])').count()) > 0 &&
				(await page.locator('[data-outline]').count()) === 0;
			if (options.javaScriptEnabled !== false && starts) await page.waitForSelector('html.js');
			return page;
		};
	});

function isElsewhere({ protocol, hostname }: URL): boolean {
	return /^(http|ws)s?:$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
}

function listen(page: Page, complaints: string[], scripts: boolean): void {
	page.on('console', (message) => {
		if (message.text().includes('Service Worker registration blocked by Playwright')) return;
		if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
	page.on('requestfailed', (request) => {
		// where scripts are switched off, the browser stops them itself
		if (!scripts && request.resourceType() === 'script') return;
		complaints.push(`${page.url()}: ${request.url()} failed: ${request.failure()?.errorText ?? ''}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${page.url()}: ${response.url()} is ${response.status()}`);
	});
}

/** Ids of the events a reader sees in the list, in the order of the page. */
export function listedEvents(page: Page): Promise<string[]> {
	return page
		.locator('[id^="event-"]:visible')
		.evaluateAll((entries) => entries.map((entry) => entry.id.slice('event-'.length)));
}

/**
 * Presses a mark in the source, and where several events rest on its words, the first it then offers.
 * @returns the entry it leads to
 */
export async function followMark(page: Page, mark: Locator): Promise<Locator> {
	await mark.locator('a').or(mark).first().click();
	const offered = page.locator(
		'nav[aria-label^="Events that rest"] a[href*="#event-"]:visible, [id^="passage-events-"]:target a[href*="#event-"]'
	);
	const hash = () => new URL(page.url()).hash;
	await expect.poll(async () => hash().startsWith('#event-') || (await offered.count()) > 0).toBe(true);
	if (!hash().startsWith('#event-')) await offered.first().click();
	await expect.poll(hash).toMatch(/^#event-/);
	return page.locator(`[id="${hash().slice(1)}"]`);
}

/** Presses the link of an event to the first of its passages, and waits until the page is there. */
export async function followEvent(page: Page, event: StoryEvent | undefined): Promise<Locator> {
	const passage = event?.passages[0]?.passage ?? '';
	await page.locator(`#event-${event?.id} a[href$="#passage-${passage}"]:visible`).first().click();
	await expect.poll(() => new URL(page.url()).hash).toBe(`#passage-${passage}`);
	return page.locator(`mark[data-passages~="${passage}"]`).first();
}

/** What the page says in its quiet notices. */
export async function statusOf(page: Page): Promise<string> {
	return (await page.getByRole('status').allTextContents()).join(' ');
}

/** Waits until a page has loaded, its type is there, and nothing has come of it for half a second. */
export async function settle(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	let last = Date.now();
	const note = () => (last = Date.now());
	page.on('request', note).on('requestfinished', note);
	await expect.poll(() => Date.now() - last, { interval: 100 }).toBeGreaterThan(500);
	page.off('request', note).off('requestfinished', note);
}

/** Resolves when a page has its typefaces, and what follows its width has been drawn: axis and labels come last. */
export function drawn(page: Page): Promise<void> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		for (let frame = 0; frame < 4; frame++) await new Promise((next) => requestAnimationFrame(next));
	});
}

/** Px by which a page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Adds styles as a reader's own browser would; the page's policy forbids them to pages, not to their readers. */
export function addReaderStyles(page: Page, css: string): Promise<void> {
	return page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	}, css);
}

/** Whether the middle of an element's first line can be seen, not merely lies within the window. */
export function isInSight(element: Locator): Promise<boolean> {
	return element.evaluate((node) => {
		const [line] = node.getClientRects();
		if (!line) return false;
		const top = document.elementFromPoint(
			line.left + line.width / 2,
			line.top + Math.min(line.height / 2, 12)
		);
		return top !== null && (node.contains(top) || top.contains(node));
	});
}

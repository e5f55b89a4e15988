import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { words } from '#lib/words/words.ts';
import { passagesOfEvent } from '#lib/story/lookup.ts';
import type { Story } from '#lib/story/types.ts';
import { inTurn } from '../stories/spread.ts';
import { settle, sidewaysScroll, storyPath, test } from './harness.ts';

const pathOf = (id: string) => `${storyPath}events/${id}/`;
const read = async (path: string) => (await fetch(inject('site') + path)).text();

/** Text as a reader sees it. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

interface EventPage {
	readonly heading: string;
	readonly text: string;
	readonly quotes: readonly string[];
	/** of all its links, as they are written */
	readonly links: readonly string[];
	/** by the relation of the linked page to this one */
	readonly ways: { readonly prev: readonly string[]; readonly next: readonly string[] };
}

/** What the pages of all events hold before any script, in the order of the story. */
async function readAll(page: Page, story: Story): Promise<EventPage[]> {
	const pages = await Promise.all(story.events.map(({ id }) => read(pathOf(id))));
	// the policy of our own pages forbids parsing
	await page.goto('about:blank');
	return page.evaluate(
		(pages) =>
			pages.map((html) => {
				const parsed = new DOMParser().parseFromString(html, 'text/html');
				const all = (selector: string) => [...parsed.querySelectorAll(selector)];
				const hrefs = (selector: string) => all(selector).map((link) => link.getAttribute('href') ?? '');
				return {
					heading: parsed.querySelector('h1')?.textContent ?? '',
					text: parsed.querySelector('main')?.textContent ?? '',
					quotes: all('blockquote mark').map((mark) => mark.textContent ?? ''),
					links: hrefs('a[href]'),
					ways: { prev: hrefs('nav a[rel="prev"]'), next: hrefs('nav a[rel="next"]') }
				};
			}),
		pages
	);
}

describe('the page of an event', () => {
	test('says what the event is, when, by whose word, and the words it rests on, without a script', async ({
		open,
		story
	}) => {
		const pages = await readAll(await open(pathOf(story.events[0]?.id ?? ''), 'no script'), story);
		for (const [index, event] of story.events.entries()) {
			const page = pages[index]!;
			const text = spaced(page.text);
			const ending = (end: string) => page.links.filter((link) => link.endsWith(end)).length;
			expect(spaced(page.heading)).toBe(event.title);
			for (const part of [words.dates.date(event.when), event.summary ?? '', event.note?.text ?? '']) {
				expect(text).toContain(spaced(part));
			}
			const passages = passagesOfEvent(story, event);
			expect(page.quotes.map(spaced)).toEqual(passages.map(({ exact }) => spaced(exact)));
			for (const passage of passages) {
				expect(text).toContain(words.source.locator(passage));
				expect(ending(`#passage-${passage.id}`)).toBe(1);
			}
			for (const { url } of event.references) {
				expect(page.links.filter((link) => link === url).length).toBe(1);
			}
			expect(ending(`#event-${event.id}`)).toBe(1);
		}
	});

	test('hides none of it from a reader without a script', async ({ open, story }) => {
		const event = story.events.find(({ mention }) => mention === 'described');
		const page = await open(pathOf(event?.id ?? ''), 'no script');
		const hidden = await page
			.locator('main :is(h1, p, li, dt, dd, blockquote, mark, a)')
			.evaluateAll((all) =>
				all
					.filter((each) => each.textContent?.trim() && !each.checkVisibility({ visibilityProperty: true }))
					.map((each) => each.outerHTML.slice(0, 140))
			);
		expect(hidden).toEqual([]);
	});

	test('has a title, a description and an address of its own', async ({ story }) => {
		const heads = await Promise.all(
			story.events.map(async ({ id }) => {
				const html = await read(pathOf(id));
				const find = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
				return [
					find(/<title>([^<]+)<\/title>/),
					find(/<meta name="description" content="([^"]+)"/),
					find(/<link rel="canonical" href="([^"]+)"/)
				];
			})
		);
		for (const column of [0, 1, 2]) {
			const values = heads.map((head) => head[column]);
			expect(values).not.toContain('');
			expect(new Set(values).size).toBe(story.events.length);
		}
		expect(heads.every(([, , address], i) => address?.endsWith(pathOf(story.events[i]?.id ?? '')))).toBe(
			true
		);
	});

	test('runs no script: the only one is data that reads as JSON', async ({ story }) => {
		const html = await read(pathOf(story.events[0]?.id ?? ''));
		const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
		expect(scripts.map(([, attributes]) => attributes?.trim())).toEqual(['type="application/ld+json"']);
		const { about } = JSON.parse(scripts[0]?.[2] ?? '') as { about: { name: string } };
		expect(about.name).toBe(story.events[0]?.title);
	});

	test('leads to its neighbours in time, from the first to the last and back', async ({ open, story }) => {
		const row = story.events.filter(({ mention }) => mention !== 'context').map(({ id }) => id);
		const page = await open(pathOf(row[0] ?? ''), 'no script');
		await page.locator('nav a[rel="next"]').click();
		await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(row[1] ?? ''));
		await page.locator('nav a[rel="prev"]').click();
		await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(row[0] ?? ''));

		const pages = await readAll(page, story);
		const ways = row.map((id) => {
			const { prev, next } = pages[story.events.findIndex((event) => event.id === id)]!.ways;
			const reach = (hrefs: readonly string[]) =>
				hrefs.map((href) => new URL(href, inject('site') + pathOf(id)).pathname);
			return [reach(prev), reach(next)];
		});
		const paths = row.map((id) => [pathOf(id)]);
		expect(ways).toEqual(paths.map((_, i) => [paths[i - 1] ?? [], paths[i + 1] ?? []]));
	});

	test('leads to the event in the timeline and to its words in the source', async ({ open, story }) => {
		const event = story.events.find(({ mention }) => mention === 'described');
		for (const fragment of [`event-${event?.id}`, `passage-${event?.passages[0]?.passage}`]) {
			const page = await open(pathOf(event?.id ?? ''), 'no script');
			await page.locator(`a[href$="#${fragment}"]`).click();
			await expect
				.poll(() => new URL(page.url()).pathname + new URL(page.url()).hash)
				.toBe(`${storyPath}#${fragment}`);
			// the address changes before the page behind it has come
			await expect.poll(() => page.locator(`[id="${fragment}"]`).count()).toBe(1);
		}
	});

	test('fits a screen of 320 px', async ({ open, story }) => {
		const page = await open(pathOf(story.events[0]?.id ?? ''), 'no script');
		await page.setViewportSize({ width: 320, height: 640 });
		for (const event of inTurn(story.events, 0, 4)) {
			await page.goto(inject('site') + pathOf(event.id));
			expect([event.id, await sidewaysScroll(page)]).toEqual([event.id, 0]);
		}
	}, 120_000);

	test('loads without a complaint', async ({ open, story, complaints }) => {
		const page = await open(pathOf(story.events.at(-1)?.id ?? ''), 'no script');
		await settle(page);
		expect(complaints).toEqual([]);
	});

	test('has a share image of its own', async ({ story }) => {
		const sizes = await Promise.all(
			story.events.map(async ({ id }) => {
				const response = await fetch(`${inject('site')}${pathOf(id)}card.png`);
				const bytes = Buffer.from(await response.arrayBuffer());
				return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(' ');
			})
		);
		expect(new Set(sizes)).toEqual(new Set(['PNG 1200 630']));
	});
});

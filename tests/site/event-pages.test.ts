import { describe, expect, inject } from 'vitest';
import { locator } from '#lib/export/words.ts';
import { wordDate } from '#lib/dates/wording.ts';
import { passagesOfEvent } from '#lib/story/lookup.ts';
import { settle, sidewaysScroll, storyPath, test } from './harness.ts';

const pathOf = (id: string) => `${storyPath}events/${id}/`;
const read = async (path: string) => (await fetch(inject('site') + path)).text();

/** Text as a reader sees it. */
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the page of an event', () => {
	test('says what the event is, when, by whose word, and the words it rests on, without a script', async ({
		open,
		story
	}) => {
		const page = await open(storyPath, 'no script');
		for (const event of story.events) {
			await page.goto(inject('site') + pathOf(event.id));
			const text = spaced(await page.locator('main').innerText());
			expect(await page.locator('h1').innerText()).toBe(event.title);
			for (const words of [wordDate(event.when), event.summary, event.note?.text ?? '']) {
				expect(text).toContain(spaced(words));
			}
			const passages = passagesOfEvent(story, event);
			expect((await page.locator('blockquote mark').allInnerTexts()).map(spaced)).toEqual(
				passages.map(({ exact }) => spaced(exact))
			);
			for (const passage of passages) {
				expect(text).toContain(locator(passage));
				expect(await page.locator(`a[href$="#passage-${passage.id}"]`).count()).toBe(1);
			}
			for (const { url } of event.references) expect(await page.locator(`a[href="${url}"]`).count()).toBe(1);
			expect(await page.locator(`a[href$="#event-${event.id}"]`).count()).toBe(1);
		}
	}, 120_000);

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
		const way = (rel: string) => page.locator(`nav a[rel="${rel}"]`);
		expect(await way('prev').count()).toBe(0);
		for (const next of row.slice(1)) {
			await way('next').click();
			await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(next));
		}
		expect(await way('next').count()).toBe(0);
		await way('prev').click();
		await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(row.at(-2) ?? ''));
	}, 120_000);

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
		for (const event of story.events) {
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

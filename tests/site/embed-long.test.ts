import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { entryPath, listPages } from '#lib/story/list-pages.ts';
import type { Story } from '#lib/story/types.ts';
import { test as base } from './hosts/hosts.ts';

/** With `embed`, the address of one of a story with more events than its page has cards of, and `long`, the story. */
const test = base
	.extend('embed', { scope: 'worker' }, ({ second }) => `${second.address}/name/embed/middling/`)
	.extend('long', { scope: 'worker' }, async ({ second }) => {
		const response = await fetch(`${second.address}/name/stories/middling/story.json`);
		return (await response.json()) as Story;
	})
	.extend('site', { scope: 'worker' }, ({ second }) => `${second.address}/name/`)
	.extend('generated', { scope: 'worker' }, async ({ site }) => {
		const response = await fetch(`${site}stories/generated/story.json`);
		return (await response.json()) as Story;
	});

/** long enough for the build of the second site, for which the first test waits */
const most = 300_000;

function shown(page: Pick<Page, 'locator'>): Promise<string[]> {
	return page
		.locator('[data-card]:visible')
		.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.card ?? ''));
}

function eventsFromSource({ events }: Story) {
	return events.filter(({ mention }) => mention !== 'context');
}

describe('the embed of a long story', () => {
	test(
		'holds one card, and makes the others as they are asked for',
		async ({ open, embed, long, complaints }) => {
			const fromSource = eventsFromSource(long);
			const page = await open(embed);
			expect(await page.locator('[data-card]').count()).toBe(1);
			const seen = [await shown(page)];
			for (let step = 1; step < 6; step++) {
				await page.locator('[data-turn="Next"]:visible').click();
				seen.push(await shown(page));
			}
			expect(seen.flat()).toEqual(fromSource.slice(0, 6).map(({ id }) => id));
			expect(await page.locator('[data-card]:visible h2').textContent()).toBe(fromSource[5]!.title);
			expect(await page.locator('[data-card]:visible [data-place]').textContent()).toBe(
				`6 of ${fromSource.length}`
			);
			await page.locator('[data-turn="Previous"]:visible').click();
			expect(await shown(page)).toEqual([fromSource[4]!.id]);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'shows any event it is asked for by its address, by the fragment or by a mark',
		async ({ open, embed, long }) => {
			const [, ...fromSource] = eventsFromSource(long);
			const asked = fromSource.at(-1)!.id;
			expect(await shown(await open(`${embed}?e=${asked}`))).toEqual([asked]);
			const page = await open(`${embed}#event-${asked}`);
			expect(await shown(page)).toEqual([asked]);
			await page.evaluate((id) => (location.hash = `#event-${id}`), fromSource[40]!.id);
			await expect.poll(() => shown(page)).toEqual([fromSource[40]!.id]);
			const mark = page.locator('[data-drawing] a[data-event]:not(.current) .hit').first();
			const id = await mark.evaluate((hit) => hit.closest<SVGElement>('a')?.dataset.event);
			await mark.click();
			expect(await shown(page)).toEqual([id]);
		},
		most
	);

	test(
		'shows the paragraph of a passage in place, word for word',
		async ({ open, embed, long }) => {
			const event = eventsFromSource(long).findLast(({ passages }) => passages.length > 0)!;
			const passage = long.passages.find(({ id }) => id === event.passages[0]?.passage)!;
			const source = long.sources.find(({ id }) => id === passage.source)!;
			const block = source.blocks.find(({ start, end }) => start <= passage.start && passage.start < end)!;
			const page = await open(`${embed}?e=${event.id}`);
			await page.locator('[data-card]:visible figcaption [data-read]').click();
			expect(await page.locator('[data-paragraph]').textContent()).toBe(
				source.text.slice(block.start, block.end)
			);
		},
		most
	);

	test(
		'lists all events where a list is asked for',
		async ({ open, embed, long }) => {
			const page = await open(`${embed}?view=list`);
			const listed = await page
				.locator('[data-item]:visible')
				.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.item));
			expect(listed).toEqual(eventsFromSource(long).map(({ id }) => id));
			await page.locator('[data-item]:visible a').nth(7).click();
			expect(await shown(page)).toEqual([listed[7]]);
		},
		most
	);

	test(
		'draws every event once at every step of zooming, and no words over others',
		async ({ open, embed, long }) => {
			const page = await open(embed);
			const fromSource = eventsFromSource(long).map(({ id }) => id);
			for (let step = 0; step < 3; step++) {
				const { events, words } = await page.locator('[data-band]').evaluate((band) => ({
					events: [...band.querySelectorAll<SVGElement>('[data-drawing] a[data-mark]:not([data-gone])')]
						.filter((mark) => mark.querySelector('.hit, .thread')!.getClientRects().length > 0)
						.flatMap((mark) => (mark.dataset.members ?? mark.dataset.event ?? '').split(' ')),
					words: [...band.querySelectorAll('text, .names li')]
						.filter((each) => each.getClientRects().length > 0)
						.map((each) => each.getBoundingClientRect())
						.map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
				}));
				expect(events.toSorted()).toEqual(fromSource.toSorted());
				const covered = words.filter((a, i) =>
					words
						.slice(i + 1)
						.some(
							(b) =>
								Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
								Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
						)
				);
				expect(covered).toEqual([]);
				await page.locator('[data-zoom="in"]').click();
			}
		},
		most
	);

	test(
		'works in a sandbox without an origin',
		async ({ paste, embed, long }) => {
			const page = await paste(
				`<iframe sandbox="allow-scripts" width="800" height="600" src="${embed}"></iframe>`
			);
			await expect.poll(() => page.frames().length).toBe(2);
			const frame = page.frames()[1]!;
			await frame.waitForSelector('html.js');
			expect(await frame.evaluate(() => origin)).toBe('null');
			await frame.locator('[data-turn="Next"]:visible').click();
			expect(await shown(frame)).toEqual([eventsFromSource(long)[1]!.id]);
		},
		most
	);

	test(
		'has all its cards and its source for readers without a script',
		async ({ open, embed, long }) => {
			const fromSource = eventsFromSource(long);
			const page = await open(embed, 'no script');
			expect(await page.locator('[data-card]').count()).toBe(long.events.length);
			expect(await shown(page)).toEqual([fromSource[0]!.id]);
			for (const event of fromSource.slice(1, 4)) {
				await page.locator('[data-turn="Next"]:visible').click();
				await expect.poll(() => shown(page)).toEqual([event.id]);
			}
			await page.goto(`${embed}#event-${fromSource.at(-1)!.id}`);
			expect(await page.locator('h2:visible').textContent()).toBe(fromSource.at(-1)!.title);
			await page.locator('[data-card]:visible [data-read]').first().click();
			await expect.poll(() => page.locator('[data-source]').isVisible()).toBe(true);
		},
		most
	);
});

describe('the embed of a story whose list stands on pages of its own', () => {
	test(
		'has one card, and those of any event beside it when they are asked for',
		async ({ open, site, generated, complaints }) => {
			const fromSource = eventsFromSource(generated);
			const [asked, next] = fromSource.slice(700) as [Story['events'][0], Story['events'][0]];
			const embed = `${site}embed/generated/`;
			const html = await (await fetch(embed)).text();
			expect(html.split('data-card=').length - 1).toBe(1);
			const page = await open(`${embed}?e=${asked.id}`);
			await expect.poll(() => shown(page)).toEqual([asked.id]);
			const card = page.locator('[data-card]:visible');
			expect(await card.locator('h2').textContent()).toBe(asked.title);
			await card.locator('[data-turn="Next"]').click();
			await expect.poll(() => shown(page)).toEqual([next.id]);
			const passage = generated.passages.find(({ id }) => id === next.passages[0]?.passage)!;
			await page.locator('[data-card]:visible figcaption [data-read]').click();
			expect(await page.locator('[data-paragraph] .words').textContent()).toBe(passage.exact);
			const mark = page.locator('[data-drawing] a[data-event]:not(.current) .hit').last();
			const id = await mark.evaluate((hit) => hit.closest<SVGElement>('a')?.dataset.event);
			await mark.click();
			await expect.poll(() => shown(page)).toEqual([id]);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'has its cards by the loader in a page of others, and in a sandbox without an origin',
		async ({ paste, site, generated }) => {
			const [first, second] = eventsFromSource(generated);
			const asked = eventsFromSource(generated)[500]!;
			const page = await paste(
				`<script src="${site}embed/v1.js"></script><passage-timeline event="${asked.id}"
				src="${site}embed/generated/"></passage-timeline>
				<iframe sandbox="allow-scripts" width="800" height="600" src="${site}embed/generated/"></iframe>`
			);
			await expect.poll(() => page.frames().length).toBe(3);
			const embedded = page.frames().find((frame) => frame.url().includes(asked.id))!;
			await expect.poll(() => shown(embedded)).toEqual([asked.id]);
			await page.waitForSelector('passage-timeline[ready]');
			const boxed = page.frames().find((frame) => frame.url().endsWith('/embed/generated/'))!;
			await boxed.waitForSelector('html.js');
			expect(await boxed.evaluate(() => origin)).toBe('null');
			expect(await shown(boxed)).toEqual([first!.id]);
			// as the site's _headers say, which no host reads in a folder of its own
			await page.route('**/cards/*.txt', async (route) => {
				const response = await route.fetch();
				await route.fulfill({
					response,
					headers: { ...response.headers(), 'access-control-allow-origin': '*' }
				});
			});
			await boxed.locator('[data-turn="Next"]:visible').click();
			await expect.poll(() => shown(boxed)).toEqual([second!.id]);
			expect(await boxed.locator('[data-card]:visible h2').textContent()).toBe(second!.title);
		},
		most
	);

	test(
		'says what it knows of an event whose card cannot be had, with the way to it',
		async ({ open, site, generated }) => {
			const page = await open(`${site}embed/generated/`);
			await page.route('**/cards/*.txt', (route) => route.abort());
			await page.locator('[data-turn="Next"]:visible').click();
			const next = eventsFromSource(generated)[1]!;
			await expect.poll(() => shown(page)).toEqual([next.id]);
			const card = page.locator('[data-card]:visible');
			expect(await card.locator('h2').textContent()).toBe(next.label);
			expect(await card.locator('p a[href$="stories/generated/#event-' + next.id + '"]').count()).toBe(1);
			await page.unroute('**/cards/*.txt');
		},
		most
	);

	test(
		'lists the events around the one being read, and more to both sides as its list is scrolled',
		async ({ open, site, generated }) => {
			const ids = eventsFromSource(generated).map(({ id }) => id);
			const page = await open(`${site}embed/generated/?view=list&e=${ids[500]}`);
			const listed = () =>
				page
					.locator('[data-item]')
					.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.item));
			expect(await listed()).toContain(ids[500]);
			expect((await listed()).length).toBeLessThan(300);
			const list = page.locator('[data-list]');
			for (const end of [ids[0]!, ids.at(-1)!]) {
				await expect
					.poll(async () => {
						await list.evaluate((box, top) => box.scrollTo(0, top ? 0 : box.scrollHeight), end === ids[0]);
						return listed();
					})
					.toContain(end);
			}
			expect(await listed()).toEqual(ids);
			await page.locator(`[data-item="${ids[2]}"] a`).click();
			await expect.poll(() => shown(page)).toEqual([ids[2]]);
		},
		most
	);

	test(
		'leads readers without a script to the pages of the list',
		async ({ open, site, generated }) => {
			const page = await open(`${site}embed/generated/`, 'no script');
			const home = `${site}stories/generated/`;
			const links = await page
				.locator('[data-cards] nav a')
				.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
			expect(links).toEqual(listPages(generated).map(({ path }) => home + path));
			const next = page.locator('[data-turn="Next"]:visible');
			const second = eventsFromSource(generated)[1]!;
			expect(await next.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
				home + entryPath(generated, second.id)
			);
		},
		most
	);
});

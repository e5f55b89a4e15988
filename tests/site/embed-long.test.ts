import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { Story } from '#lib/story/types.ts';
import { test as base } from './hosts/hosts.ts';

/** With `embed`, the address of one of a story with more events than its page has cards of, and `long`, the story. */
const test = base
	.extend('embed', { scope: 'worker' }, ({ second }) => `${second.address}/name/embed/middling/`)
	.extend('long', { scope: 'worker' }, async ({ second }) => {
		const response = await fetch(`${second.address}/name/stories/middling/story.json`);
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

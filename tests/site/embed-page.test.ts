import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { Story } from '#lib/story/types.ts';
import { isInSight, sidewaysScroll, test } from './harness.ts';

const path = '/embed/kabul-moscow/';

function shown(page: Page): Promise<string> {
	return page
		.locator('[data-card]:visible')
		.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.card).join());
}

/** px along the band that is in sight, of all of it */
function inSight(page: Page): Promise<{ from: number; to: number; length: number }> {
	return page.locator('[data-plot]').evaluate((plot) => {
		const length = plot.querySelector('[data-drawing]')!.getBoundingClientRect().width;
		return { from: plot.scrollLeft, to: plot.scrollLeft + plot.clientWidth - 16, length };
	});
}

/** Where the event being read stands, in px of the whole band. */
function placeOfCurrent(page: Page): Promise<number> {
	return page.locator('[data-drawing]').evaluate((drawing) => {
		const { left, right } = drawing.querySelector('.current .hit')!.getBoundingClientRect();
		return (left + right) / 2 - drawing.getBoundingClientRect().left;
	});
}

describe('the embed page', () => {
	test('steps through all events of the article, in order of time', async ({ open, story }) => {
		const page = await open(path);
		const fromSource = story.events.filter(({ mention }) => mention !== 'context').map(({ id }) => id);
		const seen = [await shown(page)];
		for (let step = 1; step < fromSource.length; step++) {
			await page.locator('[data-turn="Next"]:visible').click();
			seen.push(await shown(page));
		}
		expect(seen).toEqual(fromSource);
		expect(await page.locator('[data-turn="Next"][href]:visible').count()).toBe(0);
	});

	test('keeps the focus on the button while keys step on, and says where one is', async ({ open, story }) => {
		const page = await open(path);
		await page.locator('[data-turn="Next"]:visible').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		const third = story.events.filter(({ mention }) => mention !== 'context')[2]!;
		expect(await shown(page)).toBe(third.id);
		expect(await page.locator('[data-status]').textContent()).toContain(third.title);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('data-turn'))).toBe('Next');
	});

	test('draws every event once: as a mark, or in one count', async ({ open, story }) => {
		const page = await open(`${path}?e=recognition-2025`);
		const drawn = () =>
			page
				.locator('[data-drawing]')
				.evaluate((drawing) =>
					[...drawing.querySelectorAll<SVGElement>('a[data-mark]')]
						.filter((mark) => mark.querySelector('.hit, .thread')!.getClientRects().length > 0)
						.flatMap((mark) => (mark.dataset.members ?? mark.dataset.event ?? '').split(' '))
				);
		const fromSource = story.events.filter(({ mention }) => mention !== 'context').map(({ id }) => id);
		expect((await drawn()).toSorted()).toEqual(fromSource.toSorted());
		await page.locator('[data-zoom="in"]').click();
		await page.locator('[data-zoom="in"]').click();
		expect((await drawn()).toSorted()).toEqual(fromSource.toSorted());
		const counts = await page.locator('[data-members]').count();
		await page.locator('[data-zoom="in"]').click();
		expect(await page.locator('[data-members]').count()).toBeLessThanOrEqual(counts);
	});

	test('draws the current event by itself, with the one halo there is', async ({ open }) => {
		const page = await open(`${path}?e=recognition-2025`);
		for (let step = 0; step < 11; step++) {
			const current = await page
				.locator('[data-drawing] a.current')
				.evaluateAll((marks) => marks.map((mark) => (mark as unknown as SVGElement).dataset.event));
			expect(current).toEqual([await shown(page)]);
			if (step < 10) await page.locator('[data-turn="Next"]:visible').click();
		}
	});

	test('chooses the event of a mark that is pressed, and each of a count in turn', async ({ open }) => {
		const page = await open(path);
		await page.locator('a[data-event="ban-suspended-2025"] .hit').click();
		expect(await shown(page)).toBe('ban-suspended-2025');
		const count = page.locator('[data-members]').first();
		const members = ((await count.getAttribute('data-members')) ?? '').split(' ');
		const box = (await count.locator('.hit').boundingBox())!;
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
		expect(members).toContain(await shown(page));
	});

	test('zooms about the current event and follows it', async ({ open }) => {
		const page = await open(`${path}?e=recognition-2025`);
		for (let step = 0; step < 3; step++) await page.locator('[data-zoom="in"]').click();
		const at = await placeOfCurrent(page);
		const { from, to, length } = await inSight(page);
		expect(length).toBeGreaterThan(7 * (to - from));
		expect([from <= at, at <= to]).toEqual([true, true]);
		for (let step = 0; step < 19; step++) await page.locator('[data-turn="Previous"]:visible').click();
		const earlier = await placeOfCurrent(page);
		const now = await inSight(page);
		expect(earlier).toBeGreaterThanOrEqual(now.from - 1);
		expect(earlier).toBeLessThanOrEqual(now.to + 1);
	});

	test('shows the paragraph of a passage in place, word for word, and takes it back', async ({
		open,
		story
	}) => {
		const page = await open(`${path}?e=recognition-2025`);
		const event = story.events.find(({ id }) => id === 'recognition-2025')!;
		const passage = story.passages.find(({ id }) => id === event.passages[0]?.passage)!;
		const source = story.sources.find(({ id }) => id === passage.source)!;
		const block = source.blocks.find(({ start, end }) => start <= passage.start && passage.end <= end)!;
		const card = page.locator('[data-card]:visible');
		await card.locator('figcaption [data-read]').click();
		expect(await card.locator('[data-paragraph]').textContent()).toBe(
			source.text.slice(block.start, block.end)
		);
		expect((await card.locator('[data-paragraph] .words').allTextContents()).join('')).toBe(passage.exact);
		expect(new URL(page.url()).hash).toBe('');
		await card.locator('figcaption [data-read]').click();
		expect(await card.locator('[data-paragraph]').count()).toBe(0);
		expect(await card.locator('[data-quote]').isVisible()).toBe(true);
	});

	test('obeys its options', async ({ open, story }) => {
		const period = story.periods.at(-2)!;
		const page = await open(`${path}?period=${period.id}&theme=dark&categories=law,military&context=1`);
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
		const first = story.events.find(
			({ when, category }) =>
				['law', 'military'].includes(category) &&
				(when.start.earliest ?? -Infinity) >= (period.when.start.earliest ?? -Infinity)
		)!;
		expect(await shown(page)).toBe(first.id);
		const count = story.events.filter(({ category }) => ['law', 'military'].includes(category)).length;
		expect(await page.locator('[data-card]:visible [data-place]').textContent()).toMatch(` of ${count}`);
		const { from, to, length } = await inSight(page);
		expect((to - from) / length).toBeLessThan(0.5);
	});

	test('shows an event it is asked for even if the options leave it out', async ({ open, story }) => {
		const context = story.events.find(({ mention }) => mention === 'context')!;
		const page = await open(`${path}?categories=law&e=recognition-2025`);
		expect(await shown(page)).toBe('recognition-2025');
		await page.evaluate((id) => (location.hash = `#event-${id}`), context.id);
		await expect.poll(() => shown(page)).toBe(context.id);
		expect(await page.locator('[data-card]:visible [data-turn][href]').count()).toBeGreaterThan(0);
	});

	test('has a list in place of the band for those who ask', async ({ open }) => {
		const page = await open(`${path}?view=list`);
		expect(await page.locator('[data-band]').isVisible()).toBe(false);
		await page.locator('[data-item="recognition-2025"] a').click();
		expect(await shown(page)).toBe('recognition-2025');
		expect(await page.locator('[data-list] [aria-current]').count()).toBe(1);
	});

	test('ignores what it does not know', async ({ open, complaints }) => {
		const page = await open(
			`${path}?e=%3Cimg%20src%3Dx%3E&period=nothing&theme=pink&view=globe&categories=x&context=2&from=1&to=0&lang=tlh&utm_source=y`
		);
		expect(await page.locator('[data-card]:visible [data-place]').textContent()).toBe('1 of 47');
		expect(complaints).toEqual([]);
	});

	test('never scrolls sideways, from 280 px up', async ({ open }) => {
		const page = await open(`${path}?e=recognition-2025`);
		const wide: number[] = [];
		for (const width of [280, 320, 359, 360, 400, 559, 560, 640, 856, 960, 1200]) {
			await page.setViewportSize({ width, height: 800 });
			if ((await sidewaysScroll(page)) > 0) wide.push(width);
		}
		expect(wide).toEqual([]);
	});

	test('shows one card without script, and any other by its address', async ({ open, story }) => {
		const page = await open(`${path}#event-recognition-2025`, 'no script');
		expect(await shown(page)).toBe('recognition-2025');
		await page.goto(page.url().replace(/#.*/, ''));
		expect(await shown(page)).toBe(story.events.find(({ mention }) => mention !== 'context')?.id);
	});

	test('shows one card, and any other by its address, when its script cannot be had', async ({
		browser,
		open
	}) => {
		const address = (await open(path)).url();
		const context = await browser.newContext();
		await context.route(/embed-frame\.js/, (route) => route.abort());
		const page = await context.newPage();
		await page.goto(`${address}#event-recognition-2025`);
		expect(await shown(page)).toBe('recognition-2025');
		await page.locator('[data-card]:visible [data-read]').first().click();
		await expect.poll(() => page.locator('[data-source]').isVisible()).toBe(true);
		await context.close();
	});

	test('has of a long source what its events rest on, and a way to the rest, without a script too', async ({
		open,
		second
	}) => {
		const story = (await (await fetch(`${second.address}/name/stories/software/story.json`)).json()) as Story;
		const [source] = story.sources;
		const passage = story.passages[9]!;
		const page = await open(`${second.address}/name/embed/software/#passage-${passage.id}`, 'no script');
		const shown = page.locator('[data-source] :target + [data-passages]');
		expect(await shown.textContent()).toBe(passage.exact);
		expect(await isInSight(shown)).toBe(true);
		const words = await page.locator('[data-source]').textContent();
		expect(words!.length).toBeLessThan(0.7 * source!.text.length);
		const on = page.locator('[data-source] a:visible', { hasText: 'whole source' });
		expect(await on.getAttribute('href')).toContain('/stories/software/#passage-');

		const live = await open(`${second.address}/name/embed/software/?e=${passage.events[0]}`);
		await live.locator('[data-card]:visible figcaption [data-read]').click();
		const read = await live.locator('[data-paragraph]').textContent();
		expect(read).toContain(passage.exact);
		expect(source!.text).toContain(read!.replace(/ …$/, '').replace(/^… /, ''));
		const rest = live.locator('[data-card]:visible [data-rest] a');
		expect(await rest.getAttribute('href')).toContain(`/stories/software/#passage-${passage.id}`);
	});
});

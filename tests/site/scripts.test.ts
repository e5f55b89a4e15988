import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import { drawn, test } from './harness.ts';

/** How dark each pixel of an element is. */
async function pixelsOf(element: Locator): Promise<Uint8Array> {
	return sharp(await element.screenshot())
		.greyscale()
		.raw()
		.toBuffer();
}

/** How many pixels of letters in an element its marker lies over: those that are dark without it alone. */
async function hiddenBy(marked: Locator, around: Locator): Promise<number> {
	const page = around.page();
	await page.evaluate(() => document.fonts.ready);
	await around.scrollIntoViewIfNeeded();
	const withMarker = await pixelsOf(around);
	await marked.evaluateAll((marks) => {
		for (const mark of marks as HTMLElement[]) mark.style.background = 'none';
	});
	const without = await pixelsOf(around);
	return without.filter((grey, i) => grey < 120 && withMarker[i]! > 190).length;
}

describe('the marker', () => {
	test('hides no dot of Arabic letters in the line before', async ({ open, second }) => {
		const top = `${second.address}/name`;
		const [kind, event] = ['arabic', 'vote'];
		const found: Record<string, number> = {};

		const page = await open(`${top}/stories/${kind}/#event-${event}`, 'phone');
		const entry = page.locator(`#event-${event}`);
		const current = entry.locator('[aria-current=true]');
		await expect.poll(() => current.count()).toBe(1);
		found.list = await hiddenBy(current.locator('[data-exact]'), current.locator('blockquote'));
		await entry.locator('a[href*="#passage-"]').first().click();
		const passage = page.locator('mark[data-marked]');
		await expect.poll(() => passage.first().isVisible()).toBe(true);
		found.source = await hiddenBy(passage, page.locator('[data-block]').filter({ has: passage }).first());

		const alone = await open(`${top}/stories/${kind}/events/${event}/`, 'phone');
		found.page = await hiddenBy(alone.locator('blockquote mark'), alone.locator('blockquote').first());

		const embed = await open(`${top}/embed/${kind}/#event-${event}`, 'phone');
		const card = embed.locator(`[data-card=${event}]`);
		await expect.poll(() => card.isVisible()).toBe(true);
		found.embed = await hiddenBy(card.locator('.words'), card.locator('blockquote'));

		expect(found).toEqual({ list: 0, source: 0, page: 0, embed: 0 });
	});

	test('hides nothing of a name of two lines in the order of telling', async ({ open }) => {
		const page = await open('/stories/kabul-moscow/telling/', 'phone');
		const name = page.locator('.lit .label > span').first();
		await expect.poll(() => name.count()).toBe(1);
		expect(await name.evaluate((each) => each.getClientRects().length)).toBeGreaterThan(1);
		expect(await hiddenBy(name, page.locator('.lit .label').first())).toBe(0);
	});
});

/** Words of an element that go on in a second line without a hyphen that says so. */
function brokenWords(page: Page, within: string): Promise<string[]> {
	return page.locator(within).evaluateAll((elements) => {
		const broken: string[] = [];
		for (const element of elements) {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const text = walker.currentNode as Text;
				for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
					const range = new Range();
					range.setStart(text, index);
					range.setEnd(text, index + word.length);
					if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
						broken.push(word);
				}
			}
		}
		return broken;
	});
}

test.for(['/name/stories/russian/compare/', '/name/embed/russian/compare/'])(
	'long words of a comparison stay whole on a narrow phone: %s',
	async (path, { open, second }) => {
		const page = await open(second.address + path, 'narrow');
		await drawn(page);
		expect(await page.locator('table th[scope=row]').count()).toBeGreaterThan(5);
		expect(await brokenWords(page, 'table:first-of-type :is(th, td)')).toEqual([]);
	}
);

describe('a page in another language than its story', () => {
	/** Four words of Latin letters one after the other. */
	const sentence = '[A-Za-z’]+([ ,:-]+[A-Za-z’]+){3}';

	test.for(['', 'telling/', 'compare/', 'events/ban-suspended-2025/'])(
		'says of every sentence of it that it is in its own: %s',
		async (view, { open }) => {
			const page = await open(`/ar/stories/kabul-moscow/${view}`, 'no script');
			const unmarked = await page.evaluate((sentence) => {
				const found: string[] = [];
				const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const { data, parentElement } = walker.currentNode as Text;
					// drawings, and titles of references, whose language nobody gave, have a direction of their own
					if (!parentElement || parentElement.closest('script, style, template, svg, [dir=auto]')) continue;
					const marked = parentElement.closest('[lang]')?.getAttribute('lang') !== 'ar';
					const isolated = /[\u2068\u2069]/.test(data);
					if (!marked && !isolated && new RegExp(sentence).test(data)) found.push(data.trim());
				}
				return found;
			}, sentence);
			expect(unmarked).toEqual([]);
		}
	);
});

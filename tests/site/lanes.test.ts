import { describe, expect } from 'vitest';
import { cutTexts, overlappingTexts, textsOutsidePicture } from './legible.ts';
import { test } from './harness.ts';
import type { Page } from 'playwright';

/** Stories whose lanes have long names, or of which there are many. */
const kinds = ['long-titles', 'long-words', 'twelve-lanes'];
const named = '.names .line, .names + * .label, svg text.lane, [data-band] .names .title, .legend li';

async function expectLegible(page: Page, where: string): Promise<void> {
	expect(await overlappingTexts(page, named), where).toEqual([]);
	expect(await cutTexts(page), where).toEqual([]);
}

describe.for(kinds)('The lanes of the story %s', (kind) => {
	test.for([320, 390, 1280, 1600])(
		'have names that are neither cut nor over each other at %i px',
		async (width, { open, second }) => {
			for (const path of [`stories/${kind}/`, `stories/${kind}/compare/`, `embed/${kind}/`]) {
				const page = await open(`${second.address}/name/${path}`, width < 600 ? 'phone' : 'desktop');
				await page.setViewportSize({ width, height: 900 });
				await expectLegible(page, path);
			}
		}
	);

	test('keep their names within their picture', async ({ open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/`);
		await page.goto(`${second.address}/name/stories/${kind}/timeline.svg`);
		expect(await textsOutsidePicture(page)).toEqual([]);
		expect(await overlappingTexts(page, 'text')).toEqual([]);
	});

	test('tell a shortened name whole to who points at it or comes by keys', async ({ open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/`);
		const lanes = page.locator('button.lane:visible');
		await lanes.last().press('Enter');
		const name = (await lanes.last().getAttribute('aria-label')) ?? (await lanes.last().innerText());
		const whole = name.replace(/\s*off$/, '');
		await expectLegible(page, 'with a lane switched off');
		const note = page.locator('svg.names > g');
		if (!(await lanes.last().innerText()).includes('…')) return expect(await note.count()).toBe(0);
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect.poll(async () => (await note.locator('text').allTextContents()).join(' ')).toBe(whole);
		await page.keyboard.press('Escape');
		await expect.poll(() => note.count()).toBe(0);
		await lanes.last().hover();
		await expect.poll(() => note.count()).toBe(1);
	});
});

test.for([
	['phone', 'stories/twelve-lanes/', '.edges'],
	['phone', 'embed/twelve-lanes/', '[data-band]']
] as const)(
	'On a %s, lanes of %s have numbers, and the legend has the same beside their names',
	async ([reader, path, drawing], { open, second }) => {
		const page = await open(`${second.address}/name/${path}`, reader);
		const numbers = page.locator(`${drawing} .numbers text:visible`);
		const legend = page.locator('.legend li:visible');
		await expect.poll(() => numbers.count()).toBe(12);
		expect(await numbers.allTextContents()).toEqual(Array.from({ length: 12 }, (_, i) => String(i + 1)));
		const said = (await legend.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
		expect(said[0]).toBe('1 Harbour');
		expect(said.at(-1)).toBe('12 Visitors from abroad and their letters home');
		expect(said).toHaveLength(12);
	}
);

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { addReaderStyles, paths, sidewaysScroll, storyPath, tellingPath, test } from './harness.ts';

const widths = [320, 360, 390, 480, 640, 768, 832, 1024, 1200, 1280, 1440, 1600];

/** The widths of a page's window at which it scrolls sideways, once its scripts have drawn for them. */
async function widthsTooNarrow(page: Page, widths: readonly number[]): Promise<number[]> {
	const tooNarrow: number[] = [];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		await drawn(page);
		if ((await sidewaysScroll(page)) > 0) tooNarrow.push(width);
	}
	return tooNarrow;
}

/** Resolves when a page has its typefaces, and a frame with them has been drawn. */
function drawn(page: Page): Promise<void> {
	return page.evaluate(async () => {
		await document.fonts.ready;
		for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
	});
}

/** Pairs of labels of one drawing that lie over each other by more than a px in both directions. */
function overlappingLabels(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const drawings = [...document.querySelectorAll('svg')].filter(
			(svg) => !svg.parentElement?.closest('svg')
		);
		return drawings.flatMap((drawing) => {
			const labels = [...drawing.querySelectorAll('text')]
				.filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				.map((text) => ({ words: text.textContent?.trim() ?? '', box: text.getBoundingClientRect() }))
				.filter(({ words, box }) => words && box.width > 0);
			return labels.flatMap((one, index) =>
				labels
					.slice(index + 1)
					.filter(({ box }) => {
						const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
						const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
						// boxes of text are taller than its letters
						return across > 1 && down > Math.min(one.box.height, box.height) * 0.4;
					})
					.map(({ words }) => `${one.words} | ${words}`)
			);
		});
	});
}

describe.for(paths)('%s', (path) => {
	test('never scrolls sideways, from 320 px up', async ({ open }) => {
		expect(await widthsTooNarrow(await open(path), widths)).toEqual([]);
	});

	test('never scrolls sideways with text at twice its size', async ({ open }) => {
		const page = await open(path);
		await addReaderStyles(page, 'html { font-size: 200% !important }');
		expect(await widthsTooNarrow(page, [640, 1280])).toEqual([]);
	});

	test('cuts no text off when readers space it out (WCAG 1.4.12)', async ({ open }) => {
		const page = await open(path, 'phone');
		await addReaderStyles(
			page,
			`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-bottom: 2em !important }`
		);
		expect(await sidewaysScroll(page)).toBe(0);
		const cut = await page
			.locator('main :is(p, h1, h2, h3, li, blockquote, a, button):visible')
			.evaluateAll((all) =>
				all
					.filter((element) => {
						const { overflowX, overflowY } = getComputedStyle(element);
						const hidesX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
						const hidesY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
						return (hidesX || hidesY) && element.clientWidth > 1;
					})
					.map((element) => element.outerHTML.slice(0, 140))
			);
		expect(cut).toEqual([]);
	});
});

describe.for([storyPath, tellingPath])('the drawings of %s', (path) => {
	test('let no two labels overlap, at any width', async ({ open }) => {
		const page = await open(path);
		const overlaps: string[] = [];
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			await drawn(page);
			overlaps.push(...(await overlappingLabels(page)).map((pair) => `${width}: ${pair}`));
		}
		expect(overlaps).toEqual([]);
	});

	test('let no two labels overlap without script either', async ({ open }) => {
		for (const reader of ['no script', 'phone, no script'] as const) {
			const page = await open(path, reader);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			expect(await overlappingLabels(page), reader).toEqual([]);
		}
	});
});

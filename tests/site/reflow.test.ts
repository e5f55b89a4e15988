import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { inTurn } from '../stories/spread.ts';
import {
	addReaderStyles,
	drawn,
	furtherPaths,
	paths,
	sidewaysScroll,
	storyPath,
	tellingPath,
	test
} from './harness.ts';
import { crossingTexts, cutTexts } from './legible.ts';
import type { SecondSite } from './second/build.ts';

const widths = [320, 360, 390, 480, 640, 768, 832, 1024, 1200, 1280, 1440, 1600];

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

/** Those whose drawings follow their width. */
const drawings = [storyPath, tellingPath];

const pages = [...paths, ...furtherPaths].map((path, place) => ({ path, place }));

describe.for(pages)('$path', ({ path, place }) => {
	test('never scrolls sideways from 320 px up, nor with text at twice its size, and no two of its labels overlap', async ({
		open
	}) => {
		const page = await open(path);
		const found: string[] = [];
		for (const width of new Set([320, ...inTurn(widths, place, 3)])) {
			await page.setViewportSize({ width, height: 800 });
			await drawn(page);
			if ((await sidewaysScroll(page)) > 0) found.push(`${width}: too narrow`);
			if (drawings.includes(path))
				found.push(...(await overlappingLabels(page)).map((pair) => `${width}: ${pair}`));
		}
		await addReaderStyles(page, 'html { font-size: 200% !important }');
		for (const width of [640, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await drawn(page);
			if ((await sidewaysScroll(page)) > 0) found.push(`${width}: too narrow for large text`);
		}
		expect(found).toEqual([]);
	});
});

test.for(drawings.map((path, place) => ({ path, place })))(
	'no two labels of the drawings of $path overlap without script either',
	async ({ path, place }, { open }) => {
		for (const reader of inTurn(['no script', 'phone, no script'] as const, place + 1, 2)) {
			const page = await open(path, reader);
			await page.evaluate(() => document.fonts.ready.then(() => undefined));
			expect(await overlappingLabels(page), reader).toEqual([]);
		}
	}
);

/** Every view of the first story, and those of one from right to left and of one in Japanese; each third is one of every view. */
const views = [
	...paths,
	`${storyPath}events/ban-suspended-2025/`,
	...['arabic', 'japanese'].flatMap((kind) =>
		['', 'telling/', 'compare/', 'embed/'].map((view) => `/name/stories/${kind}/${view}`)
	),
	'/name/stories/arabic/events/halt/',
	'/name/stories/japanese/events/handover/',
	'/name/embed/arabic/',
	'/name/embed/japanese/'
];

/** The address of a view, the second site's where it is there. */
function addressOf(view: string, second: SecondSite): string {
	return view.startsWith('/name/') ? second.address + view : view;
}

describe.for(inTurn(views, 1, 3))('%s', (view) => {
	test('can be used at four times the size, and with words spaced out (WCAG 1.4.10 and 1.4.12)', async ({
		open,
		second
	}) => {
		const page = await open(addressOf(view, second));
		// a window of 1280 by 1024 px at 400 %
		await page.setViewportSize({ width: 320, height: 256 });
		await drawn(page);
		expect(await sidewaysScroll(page)).toBe(0);
		await page.evaluate(() =>
			scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' })
		);
		await drawn(page);
		expect(await stuckHeight(page)).toBeLessThanOrEqual(256 / 3);
		expect(await focusOutOfSight(page, 16)).toEqual([]);

		await addReaderStyles(
			page,
			`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-bottom: 2em !important }`
		);
		const found: Record<number, object> = {};
		for (const width of [1280, 390, 320]) {
			await page.setViewportSize({ width, height: 900 });
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await drawn(page);
			const sideways = await sidewaysScroll(page);
			const [cut, crossing] = [await cutTexts(page), await crossingTexts(page)];
			if (sideways || cut.length || crossing.length) found[width] = { sideways, cut, crossing };
		}
		expect(found).toEqual({});
	});
});

/** Px of the window's height that what sticks to its edges takes from what scrolls under it. */
function stuckHeight(page: Page): Promise<number> {
	return page.evaluate(() => {
		const sticks = (element: Element) => {
			const { position } = getComputedStyle(element);
			return position === 'fixed' || (position === 'sticky' && element.getBoundingClientRect().top < 1);
		};
		const covered = (y: number) =>
			[20, innerWidth / 2, innerWidth - 20].some((x) => {
				let element = document.elementFromPoint(x, y);
				while (element && !sticks(element)) element = element.parentElement;
				return element !== null;
			});
		return Array.from({ length: innerHeight }, (_, y) => y).filter(covered).length;
	});
}

/** What cannot be seen when it has the focus, of so many steps by Tab from what is in sight. */
async function focusOutOfSight(page: Page, steps: number): Promise<string[]> {
	const unseen: string[] = [];
	for (let step = 0; step < steps; step++) {
		await page.keyboard.press('Tab');
		const told = await page.evaluate(async () => {
			const focused = document.activeElement;
			// what lies in a frame or in the browser itself is not the page's
			if (!focused || focused.matches('body, iframe')) return null;
			const holder = (element: Element | null): Element | null => {
				while (element && !['fixed', 'sticky'].includes(getComputedStyle(element).position))
					element = element.parentElement;
				return element;
			};
			const isSeen = () => {
				const [line] = focused.getClientRects();
				if (!line) return false;
				const [x, y] = [line.left + line.width / 2, line.top + Math.min(line.height / 2, 12)];
				if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
				// marks are thin, and handles lie over each other: what matters is that nothing stuck lies over it
				return holder(document.elementFromPoint(x, y)) === holder(focused);
			};
			// a scroll to it may take a while, in frames
			for (let frame = 0; frame < 90 && !isSeen(); frame++)
				await new Promise((next) => requestAnimationFrame(next));
			return isSeen() ? null : focused.outerHTML.slice(0, 160);
		});
		if (told) unseen.push(told);
	}
	return unseen;
}

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { isInSight, storyPath, tellingPath, test } from './harness.ts';

interface Stop {
	/** enough of its markup to find it by */
	readonly name: string;
	readonly seen: boolean;
	readonly marked: boolean;
}

/** Presses Tab from the top of the page until the focus leaves it, and tells where it stopped. */
async function tabThrough(page: Page, most = 1500): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(async () => {
			const focused = document.activeElement;
			if (!focused || focused === document.body) return null;
			// of a mark in a drawing its own shapes: engines do not agree on the box of a link around placed parts
			const seen = focused.querySelector('.glyph, .ring, .hit') ?? focused;
			const isShown = () =>
				[...seen.getClientRects()].some((box) => {
					if (box.right <= 0 || box.left >= innerWidth) return false;
					const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
					const y = box.top + box.height / 2;
					const top = document.elementFromPoint(x, y);
					return top !== null && (focused.contains(top) || top.contains(focused));
				});
			let shown = isShown();
			// what the focus brings into sight, and what docks by it, is there some frames later
			for (let frame = 0; frame < 12 && !shown; frame++) {
				await new Promise((painted) => requestAnimationFrame(painted));
				shown = isShown();
			}
			const { outlineStyle, boxShadow, pointerEvents } = getComputedStyle(focused);
			// a mark in a drawing shows its focus by a ring inside it, a slider laid over one by its grip
			const ring = focused.closest('svg') !== null || pointerEvents === 'none';
			return {
				name: focused.outerHTML.slice(0, 140),
				// narrow periods lie under the grips of the window, and their ring shows around those
				seen: shown || (ring && !focused.hasAttribute('data-mark')),
				marked: outlineStyle !== 'none' || boxShadow !== 'none' || ring
			};
		});
		if (!stop) return stops;
		stops.push(stop);
	}
	throw new Error(`the focus did not leave the page after ${most} steps`);
}

/** Whether the mark that has the focus can be seen within the drawing, or what is wrong. */
function focusedMark(page: Page): Promise<string> {
	return page.evaluate(() => {
		const mark = document.activeElement;
		const band = mark?.closest('[data-scroller-of-time]')?.getBoundingClientRect();
		const shape = mark?.querySelector('.glyph, .ring, .hit')?.getBoundingClientRect();
		if (!mark || !band || !shape) return `no mark: ${mark?.outerHTML.slice(0, 80)}`;
		const [left, right] = [Math.max(shape.left, band.left), Math.min(shape.right, band.right)];
		const top = document.elementFromPoint((left + right) / 2, shape.top + shape.height / 2);
		return left < right && mark.contains(top) ? 'in sight' : `at ${shape.left}, ${shape.top}`;
	});
}

function namesOf(stops: readonly Stop[]): string[] {
	return stops.map(({ name }) => name);
}

describe.for([storyPath, tellingPath])('%s by keyboard', (path) => {
	test('is passed through from end to end, and the focus is always to be seen', async ({ open }) => {
		const stops = await tabThrough(await open(path));
		expect(stops.length).toBeGreaterThan(10);
		expect(namesOf(stops.filter(({ seen }) => !seen)), 'covered').toEqual([]);
		expect(namesOf(stops.filter(({ marked }) => !marked)), 'without a mark').toEqual([]);
	});

	test('leaves the arrow keys, Page Down and End to the page', async ({ open }) => {
		const page = await open(path);
		const top = () => page.evaluate(() => scrollY);
		for (const key of ['ArrowDown', 'PageDown', 'End']) {
			const before = await top();
			await page.keyboard.press(key);
			await expect.poll(top, { message: key }).toBeGreaterThan(before);
		}
	});
});

describe('the story by keyboard', () => {
	test('keeps its time when Tab and arrows come into the drawing, and shows the mark that has the focus', async ({
		open
	}) => {
		const page = await open(`${storyPath}?from=2021-01-01&to=2023-01-01`);
		const shown = page.locator('section[aria-label="Timeline"] p b');
		await expect.poll(() => shown.innerText()).toBe('2021 to 2022');
		await page.locator('[data-scroller-of-time]').focus();
		for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
			await page.keyboard.press(key);
			await expect.poll(() => focusedMark(page), { message: key }).toBe('in sight');
			expect(await shown.innerText(), key).toBe('2021 to 2022');
		}
	});

	test('begins with a way past the drawing', async ({ open }) => {
		const page = await open(storyPath);
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#events');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('#events') !== null)).toBe(true);
	});

	test('goes from an event to its passage and back with Enter', async ({ open, story }) => {
		const page = await open(storyPath);
		const event = story.events.find(({ mention }) => mention === 'described');
		const passage = event?.passages[0]?.passage ?? '';
		await page.locator(`#event-${event?.id} a[href$="#passage-${passage}"]:visible`).first().focus();
		await page.keyboard.press('Enter');
		const mark = page.locator(`mark[data-passages~="${passage}"]`).first();
		await expect.poll(() => isInSight(mark)).toBe(true);
		const focusedPassage = () =>
			page.evaluate(() => {
				const focused = document.activeElement;
				const marked = focused?.closest('mark') ?? focused?.querySelector('mark');
				return marked?.dataset.passages?.split(' ') ?? [];
			});
		// the focus follows, or starts from there at the next step
		if (!(await focusedPassage()).includes(passage)) await page.keyboard.press('Tab');
		expect(await focusedPassage()).toContain(passage);
		await page.keyboard.press('Enter');
		await expect.poll(() => new URL(page.url()).hash).toMatch(/^#event-/);
	});
});

import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { followEvent, followMark, isInSight, paths, storyPath, test } from './harness.ts';

/** Draws a finger over the screen, upwards by `by` px, so that the page scrolls down. */
async function swipe(page: Page, x: number, y: number, by: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints });
	await send('touchStart', [{ x, y }]);
	for (let moved = 10; moved <= by; moved += 10) await send('touchMove', [{ x, y: y - moved }]);
	await send('touchEnd', []);
}

describe('the story by touch', () => {
	test('scrolls under a finger that begins on the drawing', async ({ open }) => {
		const page = await open(storyPath, 'phone');
		const drawing = page.locator('svg:visible').filter({ has: page.locator('[data-event]') });
		const place = await drawing.first().evaluate((svg) => {
			svg.scrollIntoView({ block: 'center' });
			const { left, right, top, bottom } = svg.getBoundingClientRect();
			const within = (at: number, most: number) => Math.round(Math.min(Math.max(at, 20), most - 20));
			return { x: within((left + right) / 2, innerWidth), y: within((top + bottom) / 2, innerHeight) };
		});
		const before = await page.evaluate(() => scrollY);
		await swipe(page, place.x, place.y, 300);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 150);
	});

	test('opens the source at the passage, and comes back', async ({ open, story }) => {
		const page = await open(storyPath, 'phone');
		const event = story.events.filter(({ mention }) => mention === 'described').at(-1);
		const mark = await followEvent(page, event);
		await expect.poll(() => isInSight(mark)).toBe(true);
		const entry = await followMark(page, mark);
		await expect.poll(() => isInSight(entry)).toBe(true);
	});

	test('closes the source by Back, where the reader came from', async ({ open, story }) => {
		const page = await open(storyPath, 'phone');
		const event = story.events.filter(({ mention }) => mention === 'described').at(-1);
		const mark = await followEvent(page, event);
		await expect.poll(() => isInSight(mark)).toBe(true);
		await page.goBack();
		await expect.poll(() => page.locator('[data-source][data-open]').count()).toBe(0);
		const focused = page.locator(`[id="event-${event?.id}"] a:focus`);
		await expect.poll(() => focused.getAttribute('href')).toContain('#passage-');
		expect(await isInSight(focused)).toBe(true);
	});

	test.for(paths)(
		'has targets of at least 24 px on %s, links within a sentence apart',
		async (path, { open }) => {
			const page = await open(path, 'phone');
			const small = await page.evaluate(() => {
				const controls = [
					...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')
				];
				return controls
					.filter(
						(control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest('svg')
					)
					.filter((control) => {
						// pressing the label is pressing the box
						const label = control.matches('[type="checkbox"], [type="radio"]')
							? control.closest('label')
							: null;
						const { width, height, left } = (label ?? control).getBoundingClientRect();
						if (left < 0 || width <= 1 || (width >= 23.5 && height >= 23.5)) return false;
						// WCAG 2.5.8 excepts a target in a sentence, bounded by the line height of other text
						const siblings = control.parentElement?.textContent?.trim() ?? '';
						const inSentence =
							getComputedStyle(control).display === 'inline' && siblings !== control.textContent?.trim();
						return !inSentence;
					})
					.map((control) => control.outerHTML.slice(0, 140));
			});
			expect(small).toEqual([]);
		}
	);
});

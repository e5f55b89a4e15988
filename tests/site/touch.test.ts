import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { followEvent, followMark, isInSight, paths, storyPath, test } from './harness.ts';

/** Draws a finger over the screen, `by` px; negative: upwards, so that the page scrolls down. */
async function swipe(page: Page, x: number, y: number, by: number): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Input.synthesizeScrollGesture', {
		x,
		y,
		yDistance: by,
		gestureSourceType: 'touch',
		speed: 1600
	});
}

describe('the story by touch', () => {
	test('scrolls under a finger that begins on the drawing', async ({ open }) => {
		const page = await open(storyPath, 'phone');
		const drawing = page.locator('svg:visible').filter({ has: page.locator('[data-event]') });
		await drawing.first().scrollIntoViewIfNeeded();
		const box = await drawing.first().boundingBox();
		if (!box) throw new Error('no drawing is to be seen');
		const before = await page.evaluate(() => scrollY);
		await swipe(page, box.x + box.width / 2, box.y + box.height / 2, -300);
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
						const { width, height, left } = control.getBoundingClientRect();
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

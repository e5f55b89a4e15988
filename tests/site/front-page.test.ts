import { describe, expect } from 'vitest';
import { sidewaysScroll, test, type Reader } from './harness.ts';

describe('The front page of several stories', () => {
	test.for<Reader>(['desktop', 'phone', 'dark', 'no script', 'narrow'])(
		'lists each with its picture, for a reader with: %s',
		async (reader, { open, second, complaints }) => {
			const page = await open(`${second.address}/name/`, reader);
			const entries = page.locator('main li');
			expect(await entries.count()).toBeGreaterThan(1);
			for (const entry of await entries.all()) {
				const home = await entry.locator('h2 a').getAttribute('href');
				expect(home).toMatch(/stories\/[a-z0-9-]+\/$/);
				const picture = entry.locator('img');
				expect(await picture.getAttribute('src')).toBe(`${home}preview.svg`);
				expect(await picture.getAttribute('width')).toBe('320');
			}
			expect(await entries.last().locator('img').getAttribute('loading')).toBe('lazy');
			if (reader !== 'no script') {
				if (reader === 'narrow') await page.setViewportSize({ width: 320, height: 640 });
				expect(await sidewaysScroll(page)).toBe(0);
			}
			await entries.first().locator('h2 a').click();
			expect(page.url()).toMatch(/\/stories\/[a-z0-9-]+\/$/);
			expect(complaints).toEqual([]);
		}
	);
});

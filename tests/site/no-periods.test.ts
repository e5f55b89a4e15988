import { describe, expect } from 'vitest';
import { test } from './harness.ts';

/** long enough for the build of the second site, for which the first test waits */
const most = 600_000;

describe('a story without periods', () => {
	test(
		'is compared by windows, and by what lies before and after an event',
		async ({ open, second, complaints }) => {
			const page = await open(`${second.address}/name/stories/no-periods/`);
			await page.getByRole('link', { name: 'Compare', exact: true }).click();
			await page.getByRole('heading', { level: 1, name: 'Two stretches of time' }).waitFor();
			const [first, other] = await page.getByLabel(/^(Compare|with)$/).all();
			expect(await first?.locator('option').allTextContents()).toEqual([
				'A window of dates…',
				'Before an event…',
				'From an event on…'
			]);
			await other?.selectOption('after:');
			await expect.poll(() => new URL(page.url()).searchParams.get('b')).toMatch(/^after:/);
			expect(await page.locator('[href="#every-pair"]').count()).toBe(0);
			expect(complaints).toEqual([]);
		},
		most
	);

	test(
		'offers no comparison where all that begins begins at one time',
		async ({ open, second, complaints }) => {
			const home = `${second.address}/name/stories/manual/`;
			for (const address of [home, `${home}telling/`, `${home}embed/`]) {
				const page = await open(address);
				expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
				expect(await page.locator('a[href*="compare/"]').count()).toBe(0);
				expect(await page.getByText(/compar/i).count()).toBe(0);
			}
			expect((await fetch(`${home}compare/`)).status).toBe(404);
			expect(await (await fetch(`${second.address}/name/sitemap.xml`)).text()).not.toContain(
				`${home}compare/`
			);
			expect(complaints).toEqual([]);
		},
		most
	);
});

describe('the complete example of data/README.md', () => {
	test(
		'opens, and its quote is marked in its source',
		async ({ open, second, complaints }) => {
			const page = await open(`${second.address}/name/stories/manual/#event-rising`);
			expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The rising of June');
			expect(await page.locator('mark[data-passages]').allTextContents()).toEqual([
				'the funeral became a rising'
			]);
			expect(complaints).toEqual([]);
		},
		most
	);
});

import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { compareQuery } from '#lib/state/compare-query.ts';
import { comparePath, sidewaysScroll, test as siteTest } from './harness.ts';
import { embedPath, embedsIn, fitOf, test } from './hosts/hosts.ts';

const path = `${embedPath}compare/`;
const query = '?a=2020/2021-06&b=after:takeover-2021&align=calendar&context=1';

/** What stands in the heads of the table's columns. */
function compared(page: Pick<Page, 'locator'>): Promise<string[]> {
	return page.locator('thead .title').allInnerTexts();
}

describe('the embedded comparison', () => {
	siteTest('says what the full one says', async ({ open, complaints }) => {
		const [embed, full] = [await open(path + query), await open(comparePath + query)];
		await expect
			.poll(() => compared(embed))
			.toEqual(['2020 to June 2021', 'From “Taliban takeover of Kabul” on']);
		await expect.poll(() => full.locator('h1').innerText()).toContain('on one calendar');
		const table = (page: Page) => page.locator('tbody').first().locator('td').allTextContents();
		const plain = (texts: string[]) => texts.map((text) => text.replace(', show the events', '').trim());
		expect(plain(await table(embed))).toEqual(plain(await table(full)));
		expect(await embed.locator('.summary').innerText()).toBe(await full.locator('.lead').innerText());
		expect(complaints).toEqual([]);
	});

	siteTest('leads to the full one, in a window of its own and with what was asked for', async ({ open }) => {
		const page = await open(`${path}${query}&theme=dark&utm_source=y`);
		await expect.poll(() => compared(page)).toContain('2020 to June 2021');
		const link = page.getByRole('link', { name: 'Open full comparison' });
		const href = await link.evaluate((each: HTMLAnchorElement) => each.href);
		expect(href).toBe(inject('site') + comparePath + query);
		expect(await link.getAttribute('target')).toBe('_blank');
		expect(await link.getAttribute('rel')).toBe('noopener');
		const marks = page.locator('svg a');
		expect(await marks.count()).toBeGreaterThan(0);
		expect(await marks.first().getAttribute('target')).toBe('_blank');
		expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
	});

	siteTest('is left out by search engines, which are told of the full one', async ({ open }) => {
		const page = await open(path, 'no script');
		expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe(
			'noindex, indexifembedded'
		);
		expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
			new RegExp(`${comparePath}$`)
		);
	});

	siteTest('ignores what it does not know', async ({ open, complaints }) => {
		const page = await open(`${path}?a=nothing&b=%3Cimg%20src%3Dx%3E&align=up&theme=pink&lang=tlh`);
		const standard = await open(path, 'no script');
		expect(await compared(page)).toEqual(await compared(standard));
		expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
		expect(complaints).toEqual([]);
	});

	siteTest('is complete where no script runs', async ({ open, complaints }) => {
		const page = await open(path + query, 'no script');
		expect((await compared(page)).length).toBe(2);
		expect(await page.locator('svg a:visible').count()).toBeGreaterThan(0);
		expect(await page.locator('tbody tr').count()).toBeGreaterThan(8);
		expect(complaints).toEqual([]);
	});

	siteTest('never scrolls sideways, from 280 px up', async ({ open }) => {
		const page = await open(path);
		const wide: number[] = [];
		for (const width of [280, 320, 360, 559, 560, 640, 831, 960, 1200]) {
			await page.setViewportSize({ width, height: 800 });
			if ((await sidewaysScroll(page)) > 0) wide.push(width);
		}
		expect(wide).toEqual([]);
	});

	siteTest('is where an embed that is asked for it leads', async ({ open, complaints }) => {
		const asked = compareQuery(['support-channels', 'state-to-state'], { align: 'proportional' });
		const page = await open(`${embedPath}?view=compare&${asked}#kept`);
		await expect.poll(() => new URL(page.url()).pathname).toBe(path);
		const { searchParams, hash } = new URL(page.url());
		expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(new URLSearchParams(asked)));
		expect(hash).toBe('#kept');
		await expect.poll(() => compared(page)).toContain('State-to-state relations');
		expect(complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))).toEqual([]);
	});
});

describe.for(['compare/', '?view=compare&'])('a comparison on a page of others, by %s', (way) => {
	const src = () => inject('site') + embedPath + (way.endsWith('/') ? way + query : way + query.slice(1));

	test.for([280, 640])('has the height of its content, %d px wide', async (width, { paste, complaints }) => {
		const page = await paste(
			`<div style="width:${width}px"><passage-timeline src="${src().replaceAll('&', '&amp;')}"></passage-timeline></div>
			<script async src="${inject('site')}/embed/v1.js"></script>`
		);
		await page.waitForSelector('passage-timeline[ready]');
		await expect.poll(() => page.frames().some((each) => each.url().includes(path))).toBe(true);
		const [frame] = await embedsIn(page);
		await expect.poll(() => compared(frame!)).toContain('2020 to June 2021');
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect((await fitOf(frame!)).scrolls).toBe(false);
		expect(complaints).toEqual([]);
	});
});

describe('a comparison in a frame of pym.js', () => {
	test('has the height of its content', async ({ paste, complaints }) => {
		const page = await paste(
			`<div id="pym"></div><script src="/pym.v1.min.js"></script>
			<script>new pym.Parent('pym', '${inject('site')}${path}${query}', {})</script>`
		);
		const [frame] = await embedsIn(page);
		await expect.poll(() => compared(frame!)).toContain('2020 to June 2021');
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(complaints).toEqual([]);
	});
});

describe('a comparison in a sandbox without an origin', () => {
	test('stands complete, tells its height and hands its links to the host, those of its drawing too', async ({
		paste
	}) => {
		const page = await paste(
			`<iframe sandbox="allow-scripts" title="Comparison" width="600" height="300" frameborder="0"
				src="${inject('site')}${path}${query.replaceAll('&', '&amp;')}#?secret=a1B2c3D4e5"></iframe><script>
			addEventListener('message', (e) => {
				if (e.data.message === 'height') document.querySelector('iframe').height = e.data.value;
				if (e.data.message === 'link') window.followed = e.data.value;
			});</script>`
		);
		const [frame] = await embedsIn(page);
		expect(await frame!.evaluate(() => origin)).toBe('null');
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		await expect.poll(() => compared(frame!)).toContain('2020 to June 2021');
		await frame!.getByRole('link', { name: 'Open full comparison' }).click();
		await expect
			.poll(() => page.evaluate(() => (window as { followed?: string }).followed))
			.toBe(inject('site') + comparePath + query);
		const mark = frame!.locator('svg a[data-event]').last();
		await mark.click();
		await expect
			.poll(() => page.evaluate(() => (window as { followed?: string }).followed))
			.toBe(`${inject('site')}/stories/kabul-moscow/#event-${await mark.getAttribute('data-event')}`);
	});
});

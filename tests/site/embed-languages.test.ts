import type { Frame, Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { embedPath, fitOf, shiftOf, shownEvent, test } from './hosts/hosts.ts';

const event = 'recognition-2025';

/** A page that gives its frame the height it asks for, and notes each. */
const host = (src: string, attributes = '') => `<p>Before.</p>
<iframe src="${inject('site')}${src}" title="Timeline" width="100%" height="600" style="border:0" ${attributes}></iframe>
<script>
heights = [];
addEventListener('message', (e) => {
	if (e.data.sentinel !== 'amp') return;
	heights.push(e.data.height);
	document.querySelector('iframe').height = e.data.height;
});
</script>`;

const loader = (attributes: string) =>
	`<passage-timeline src="${inject('site')}${embedPath}" hash-key="t" event="${event}" ${attributes}><a href="/">All</a></passage-timeline>
	<script async src="${inject('site')}/embed/v1.js"></script>`;

/** The frame in a page, once it is live at an address. */
async function frameAt(page: Page, path: string): Promise<Frame> {
	const found = () => page.frames().find((frame) => frame.url().startsWith(inject('site') + path));
	await expect.poll(() => found()?.locator('html.js').count()).toBe(1);
	return found()!;
}

const langOf = (frame: Frame) => frame.locator('html').getAttribute('lang');

/** Addresses of embeds that a page asks for, from now on. */
function asked(page: Page): string[] {
	const addresses: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'document' && request.url().includes(embedPath))
			addresses.push(new URL(request.url()).pathname);
	});
	return addresses;
}

describe('an embed asked for in a language', () => {
	test.for([
		['a frame', ''],
		['a frame without an origin', 'sandbox="allow-scripts"']
	] as const)(
		'is in it, in %s, with all else that was asked for',
		async ([, attributes], { paste, complaints }) => {
			const page = await paste(host(`${embedPath}?lang=ru&e=${event}#?secret=a1B2c3D4e5`, attributes));
			const frame = await frameAt(page, `/ru${embedPath}`);
			expect(await langOf(frame)).toBe('ru');
			expect(await shownEvent(frame)).toBe(event);
			expect(new URL(frame.url()).hash).toBe('#?secret=a1B2c3D4e5');
			expect(new URL(frame.url()).searchParams.has('lang')).toBe(false);
			await expect.poll(async () => (await fitOf(frame)).off).toBeLessThanOrEqual(2);
			expect(complaints).toEqual([]);
		}
	);

	test('is drawn once: the host hears heights of that alone, and Back leaves the page', async ({ paste }) => {
		const heights = (page: Page) => page.evaluate('heights') as Promise<number[]>;
		/** what a frame at an address comes to; before its type is there it may ask for others */
		const settled = async (path: string) => {
			const page = await paste(host(path));
			const frame = await frameAt(page, path.replace(/\?.*/, ''));
			await frame.evaluate(() => document.fonts.ready);
			await expect.poll(async () => (await fitOf(frame)).off).toBeLessThanOrEqual(2);
			return (await heights(page)).at(-1);
		};
		const own = await settled(`/ru${embedPath}?e=${event}`);
		const other = await settled(`${embedPath}?e=${event}`);
		expect(other).not.toBe(own);
		const page = await paste(host(`${embedPath}?lang=ru&e=${event}`));
		const before = await page.evaluate(() => history.length);
		await frameAt(page, `/ru${embedPath}`);
		await expect.poll(async () => (await heights(page)).at(-1)).toBe(own);
		expect(await heights(page)).not.toContain(other);
		expect(await page.evaluate(() => history.length)).toBe(before);
	});

	test.for(['de', 'zh-TW', 'en', '%22%3E', ''])(
		'stays in its own where there is none in it: lang=%s',
		async (language, { paste, complaints }) => {
			const page = await paste(host(`${embedPath}?lang=${language}&e=${event}`));
			const frame = await frameAt(page, `${embedPath}?lang=`);
			expect(await langOf(frame)).toBe('en');
			expect(await shownEvent(frame)).toBe(event);
			expect(complaints).toEqual([]);
		}
	);

	test('leads from a further language back to its own', async ({ paste }) => {
		const page = await paste(host(`/ar${embedPath}?lang=en&theme=dark`));
		const frame = await frameAt(page, `${embedPath}?theme=dark`);
		expect(await langOf(frame)).toBe('en');
	});

	test.for([
		[`${embedPath}compare/?lang=fr&theme=dark`, 'fr'],
		[`${embedPath}?view=compare&lang=ar&theme=dark`, 'ar']
	] as const)('may be a comparison: %s', async ([path, language], { paste, complaints }) => {
		const page = await paste(host(path));
		const frame = await frameAt(page, `/${language}${embedPath}compare/?theme=dark`);
		expect(await langOf(frame)).toBe(language);
		expect(complaints).toEqual([]);
	});
});

describe('the loader with data-lang or data-time', () => {
	test('asks for the embed in that language and no other', async ({ paste, visit, complaints }) => {
		const page = await visit('blank');
		const addresses = asked(page);
		await page.goto((await paste(loader('data-lang="fa"'))).url());
		const frame = await frameAt(page, `/fa${embedPath}?e=${event}`);
		expect(await langOf(frame)).toBe('fa');
		expect(addresses).toEqual([`/fa${embedPath}`]);
		await expect.poll(async () => (await fitOf(frame)).off).toBeLessThanOrEqual(2);
		expect(await shiftOf(page)).toBeLessThan(0.4);
		// changed while it is shown, as a page with languages of its own would
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('passage-timeline')!.dataset.lang = 'fr';
		});
		expect(await langOf(await frameAt(page, `/fr${embedPath}`))).toBe('fr');
		expect(complaints).toEqual([]);
	});

	test('asks, by data-time, for a direction of time, which may change', async ({ paste, complaints }) => {
		const page = await paste(loader('data-lang="ar" data-time="rtl"'));
		const timeOf = async (path: string) =>
			(await frameAt(page, path)).locator('[data-band]').getAttribute('data-time');
		expect(await timeOf(`/ar${embedPath}?e=${event}&time=rtl`)).toBe('rtl');
		await page.evaluate(() => {
			document.querySelector<HTMLElement>('passage-timeline')!.dataset.time = 'ltr';
		});
		expect(await timeOf(`/ar${embedPath}?e=${event}&time=ltr`)).toBe(null);
		expect(complaints).toEqual([]);
	});

	test('falls back on the embed as it is where there is none in it', async ({ paste }) => {
		const page = await paste(loader('data-lang="de"'));
		const frame = await frameAt(page, `${embedPath}?e=${event}`);
		expect(await langOf(frame)).toBe('en');
		expect(await page.locator('passage-timeline[ready]').count()).toBe(1);
	});
});

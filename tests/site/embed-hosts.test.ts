import type { Frame, Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { embedsIn, fitOf, shownEvent, test } from './hosts/hosts.ts';
import { faulty, resizing, type FaultName, type HostName } from './hosts/pages.ts';

const deepLink = '#a=b&timeline=recognition-2025';

describe.for(Object.keys(resizing) as HostName[])('an embed on a page with %s', (name) => {
	test('has the height of its content, shows the event it is asked for and complains of nothing', async ({
		visit,
		complaints
	}) => {
		const page = await visit(name, { hash: deepLink });
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(await shownEvent(frame!)).toBe('recognition-2025');
		for (let step = 0; step < 4; step++) await frame!.locator('[data-turn="Next"]:visible').click();
		expect(await shownEvent(frame!)).not.toBe('recognition-2025');
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect((await fitOf(frame!)).scrolls).toBe(false);
		expect((await fitOf(frame!)).height).toBeGreaterThan(400);
		expect(complaints).toEqual([]);
	});
});

describe('an embed in a frame of fixed height', () => {
	test('scrolls its cards and nothing else', async ({ visit, complaints }) => {
		const page = await visit('a plain frame');
		const [frame] = await embedsIn(page);
		await expect.poll(() => frame!.evaluate(() => document.documentElement.dataset.fit)).toBe('fixed');
		const sizes = await frame!.evaluate(() => {
			const cards = document.querySelector('[data-cards]')!;
			const { scrollHeight, clientHeight } = document.documentElement;
			return { page: scrollHeight - clientHeight, cards: cards.scrollHeight - cards.clientHeight };
		});
		expect(sizes.page).toBe(0);
		expect(sizes.cards).toBeGreaterThan(0);
		expect(await shownEvent(frame!)).toBe('recognition-2025');
		expect(complaints).toEqual([]);
	});

	test('is complete where no script runs', async ({ visit, complaints }) => {
		const page = await visit('a plain frame', { javaScriptEnabled: false });
		const frame = page.frames().find((each) => each !== page.mainFrame())!;
		await frame.waitForSelector('[data-card]');
		const [first] = await frame.locator('[data-card]:visible').all();
		expect(await frame.locator('[data-card]:visible').count()).toBe(1);
		await first!.locator('[data-turn="Next"]').click();
		await expect.poll(() => shownEvent(frame)).not.toBe('');
		expect(await frame.locator('[data-card]:visible').count()).toBe(1);
		await frame.locator('[data-card]:visible a[data-read]').first().click();
		await expect.poll(() => frame.locator('[data-source]').isVisible()).toBe(true);
		expect(complaints).toEqual([]);
	});
});

describe('a sandbox without an origin', () => {
	test('keeps the embed alive, and hands links of the site to the host', async ({ visit, complaints }) => {
		const page = await visit('a sandbox like WordPress’s');
		const [frame] = await embedsIn(page);
		expect(await frame!.evaluate(() => origin)).toBe('null');
		await frame!.locator('[data-zoom="in"]').click();
		await frame!.locator('[data-home]').click();
		await expect
			.poll(() => page.evaluate(() => (window as { followed?: string }).followed))
			.toBe(`${inject('site')}/stories/kabul-moscow/#event-recognition-2025`);
		expect(complaints).toEqual([]);
	});
});

describe('the loader', () => {
	test('follows the page’s address, and writes into it what a reader chooses', async ({
		visit,
		complaints
	}) => {
		const page = await visit('loader', { hash: deepLink });
		const [frame] = await embedsIn(page);
		await page.evaluate(() => (location.hash = '#timeline=ban-suspended-2025'));
		await expect.poll(() => shownEvent(frame!)).toBe('ban-suspended-2025');
		const length = await page.evaluate(() => history.length);
		await frame!.locator('[data-turn="Next"]:visible').click();
		await expect.poll(() => page.evaluate(() => location.hash)).toBe('#timeline=recognition-2025');
		expect(await page.evaluate(() => history.length)).toBe(length);
		expect(complaints).toEqual([]);
	});

	test.for(['#sec&timeline=ban-suspended-2025', '#/route', '#sec', '#a=b'])(
		'leaves a fragment of the host’s own as it is: %s',
		async (hash, { visit, complaints }) => {
			const page = await visit('loader', { hash });
			const [frame] = await embedsIn(page);
			// The loader listens since before: what it does of it is done then.
			const heard = page.evaluate(
				() =>
					new Promise<void>((resolve) =>
						addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
							if (data.type === 'event') resolve();
						})
					)
			);
			await frame!.locator('[data-turn="Next"]:visible').click();
			await heard;
			expect(await page.evaluate(() => location.hash)).toBe(hash);
			expect(complaints).toEqual([]);
		}
	);

	test('writes into the address of the page, not into that of its base', async ({ visit, complaints }) => {
		const page = await visit('a page with a base elsewhere');
		const [frame] = await embedsIn(page);
		const address = page.url();
		await frame!.locator('[data-turn="Next"]:visible').click();
		await expect.poll(() => page.url()).toMatch(/#timeline=[\w-]+$/);
		expect(page.url().split('#')[0]).toBe(address);
		expect(complaints).toEqual([]);
	});

	test('moves the page to the embed that knows the event, and to no other', async ({ visit, complaints }) => {
		const page = await visit('two embeds of one key', { hash: '#timeline=recognition-2025' });
		const second = page.locator('passage-timeline').last();
		const top = () => second.evaluate((each) => each.getBoundingClientRect().top);
		await expect.poll(top).toBeLessThan(400);
		await expect.poll(() => page.locator('passage-timeline[ready]').count()).toBe(2);
		await lastHeard(page);
		expect(await top()).toBeLessThan(400);
		expect(complaints).toEqual([]);
	});

	test('shows another event, or another embed, when its attributes change', async ({ visit, complaints }) => {
		const page = await visit('loader');
		const [frame] = await embedsIn(page);
		await page.evaluate(() =>
			document.querySelector('passage-timeline')!.setAttribute('event', 'recognition-2025')
		);
		await expect.poll(() => shownEvent(frame!)).toBe('recognition-2025');
		await page.evaluate(() => {
			const element = document.querySelector('passage-timeline')!;
			element.setAttribute('src', `${element.getAttribute('src')}?theme=dark`);
		});
		const theme = async () => (await embedsIn(page))[0]!.locator('html').getAttribute('data-theme');
		await expect.poll(theme).toBe('dark');
		expect(page.frames().length).toBe(2);
		expect(complaints).toEqual([]);
	});

	test('understands codes that name the newest loader', async ({ visit, complaints }) => {
		const page = await visit('the loader under its other name');
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		expect(complaints).toEqual([]);
	});

	test('keeps several embeds of a page apart', async ({ visit, complaints }) => {
		const page = await visit('three embeds', { viewport: { width: 800, height: 3000 } });
		const frames = await embedsIn(page, 3);
		for (const frame of frames)
			await expect.poll(async () => (await fitOf(frame)).off).toBeLessThanOrEqual(2);
		const shown = await Promise.all(frames.map(shownEvent));
		expect(shown.slice(0, 2)).toEqual(['ban-suspended-2025', 'recognition-2025']);
		await frames[1]!.locator('[data-turn="Next"]:visible').click();
		expect(await shownEvent(frames[0]!)).toBe('ban-suspended-2025');
		expect(await page.evaluate(() => location.hash)).toBe('');
		await frames[2]!.locator('[data-turn="Next"]:visible').click();
		await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#t3=/);
		expect(complaints).toEqual([]);
	});

	test('waits until its element comes near', async ({ visit, complaints }) => {
		const page = await visit('a long page');
		await page.waitForFunction(() =>
			document.querySelector('passage-timeline')?.shadowRoot?.querySelector('iframe')
		);
		await page.waitForLoadState('load');
		await lastHeard(page);
		expect(page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBe(0);
		await page.locator('#after').scrollIntoViewIfNeeded();
		expect((await embedsIn(page)).length).toBe(1);
		expect(complaints).toEqual([]);
	});

	test('brings an event named in the address into sight at once', async ({ visit }) => {
		const page = await visit('a long page', { hash: deepLink });
		await embedsIn(page);
		const top = () => page.locator('passage-timeline').evaluate((each) => each.getBoundingClientRect().top);
		await expect.poll(top).toBeLessThan(900);
	});

	test('leaves nothing behind when its element is taken away', async ({ visit, complaints }) => {
		const page = await visit('loader');
		await embedsIn(page);
		const left = await page.evaluate(async () => {
			const element = document.querySelector('passage-timeline')!;
			const before = element.getAttributeNames().filter((name) => name !== 'ready');
			element.remove();
			location.hash = '#timeline=recognition-2025';
			await new Promise((settle) => setTimeout(settle, 100));
			return {
				frames: frames.length,
				attributes: element.getAttributeNames().join() === before.join(),
				shadow: element.shadowRoot!.innerHTML,
				link: element.querySelector('a')!.textContent
			};
		});
		expect(left).toEqual({ frames: 0, attributes: true, shadow: '<slot></slot>', link: 'The timeline' });
		await page.evaluate(() => history.replaceState(null, '', ' '));
		expect(complaints).toEqual([]);
	});

	test('works again when its element is put back', async ({ visit }) => {
		const page = await visit('loader');
		await embedsIn(page);
		await page.evaluate(() => document.body.append(document.querySelector('passage-timeline')!));
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
	});

	test('prints the link in place of the frame', async ({ visit }) => {
		const page = await visit('loader');
		await embedsIn(page);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('passage-timeline figure a').isVisible()).toBe(true);
		expect(await page.locator('passage-timeline iframe').isVisible()).toBe(false);
	});

	test('leaves the link where no script runs', async ({ visit }) => {
		const page = await visit('loader', { javaScriptEnabled: false });
		expect(await page.locator('passage-timeline figure a').isVisible()).toBe(true);
	});
});

describe.for(Object.keys(faulty) as FaultName[])('where there is %s', (name) => {
	test('the link in the element is there, before and after, and no frame stays', async ({ visit }) => {
		const page = await visit(name);
		const link = page.getByRole('link', { name: 'The timeline' });
		expect(await link.isVisible()).toBe(true);
		if (name !== 'a server that hangs') {
			await expect
				.poll(() => page.evaluate(() => document.querySelectorAll('passage-timeline:defined').length))
				.toBe(1);
			const left = () =>
				page.evaluate(
					() => document.querySelector('passage-timeline')!.shadowRoot?.querySelectorAll('iframe').length ?? 0
				);
			await expect.poll(left).toBe(0);
		} else await page.waitForTimeout(4000);
		expect(await link.isVisible()).toBe(true);
		await link.click({ trial: true });
		// A frame that hangs answers nobody, the next borrower of the page neither.
		await page.evaluate(() => document.querySelector('passage-timeline')!.remove());
	});
});

const forged: readonly unknown[] = [
	{ sentinel: 'passage-timeline', type: 'go', id: '<img src=x onerror=alert(1)>' },
	{ sentinel: 'passage-timeline', type: 'go', id: '"]; alert(1)' },
	{ sentinel: 'passage-timeline', type: 'go', id: 7 },
	{ sentinel: 'passage-timeline', type: 'go', id: { toString: 'x' } },
	{ sentinel: 'passage-timeline', type: 'run', id: 'recognition-2025' },
	{ sentinel: 'amp', type: 'embed-size', height: 1e12 },
	'[iFrameSizer]',
	'[iFrameSizer]<script>alert(1)</script>',
	'pymxPYMxxPYMxwidthxPYMx1e99',
	'{"type":"go"',
	null,
	42,
	[],
	[[['go']]]
];

/** A window has heard all that was said to it before, and drawn what came of it. */
function lastHeard(window: Page | Frame): Promise<void> {
	return window.evaluate(
		() =>
			new Promise<void>((resolve) => {
				addEventListener('message', ({ data }) => {
					if (data === 'last') requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
				});
				postMessage('last', '*');
			})
	);
}

describe('a forged message', () => {
	test('to the embed, from its host, changes nothing', async ({ visit, complaints }) => {
		const page = await visit('loader', { hash: deepLink });
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		const state = () => frame!.evaluate(() => document.body.outerHTML + document.documentElement.className);
		const before = await state();
		await page.evaluate((messages) => {
			const { contentWindow } = document
				.querySelector('passage-timeline')!
				.shadowRoot!.querySelector('iframe')!;
			for (const message of messages) contentWindow!.postMessage(message, '*');
		}, forged);
		await lastHeard(frame!);
		expect(await state()).toBe(before);
		expect(complaints).toEqual([]);
	});

	test('to the embed, from a frame beside it, changes nothing even if it is well made', async ({ visit }) => {
		const page = await visit('two strangers', { hash: deepLink });
		const [frame] = await embedsIn(page);
		const stranger = page.frames().find((each) => each.url().endsWith('/blank'))!;
		await stranger.evaluate(() => {
			const message = { sentinel: 'passage-timeline', type: 'go', id: 'ban-suspended-2025' };
			Array.from({ length: parent.length }, (_, i) => parent[i]?.postMessage(message, '*'));
		});
		await lastHeard(frame!);
		expect(await shownEvent(frame!)).toBe('recognition-2025');
	});

	test('to the loader changes neither height nor address', async ({ visit, complaints }) => {
		const page = await visit('two strangers', { hash: deepLink });
		const [frame] = await embedsIn(page);
		await expect.poll(async () => (await fitOf(frame!)).off).toBeLessThanOrEqual(2);
		const state = () =>
			page.evaluate(() => [
				document.querySelector('passage-timeline')!.shadowRoot!.querySelector('iframe')!.style.height,
				location.href
			]);
		const before = await state();
		const stranger = page.frames().find((each) => each.url().endsWith('/blank'))!;
		const wellMade = [
			{ sentinel: 'amp', type: 'embed-size', height: 50 },
			{ sentinel: 'passage-timeline', type: 'event', id: 'ban-suspended-2025' }
		];
		const illMade = [
			...forged,
			...[-1, 0, NaN, Infinity, '50', null, {}].map((height) => ({
				sentinel: 'amp',
				type: 'embed-size',
				height
			})),
			...['"><script>', '../x', '', 5, null].map((id) => ({
				sentinel: 'passage-timeline',
				type: 'event',
				id
			}))
		];
		const post = (messages: readonly unknown[]) => {
			for (const message of messages) parent.postMessage(message, '*');
		};
		await stranger.evaluate(post, wellMade);
		await frame!.evaluate(post, illMade);
		await lastHeard(page);
		expect(await state()).toEqual(before);
		expect(complaints).toEqual([]);
	});
});

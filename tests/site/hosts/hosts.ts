import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { inject } from 'vitest';
import { test as base } from '../harness.ts';
import { faulty, others, resizing, type HostName, type HostPage, type Places } from './pages.ts';

export const embedPath = '/embed/kabul-moscow/';

const { resolve } = createRequire(import.meta.url);
const tools: Readonly<Record<string, string>> = {
	'/pym.v1.min.js': resolve('pym.js/dist/pym.v1.min.js'),
	'/frames.umd.js': resolve('@newswire/frames').replace(/frames\.[a-z.]+$/, 'frames.umd.js'),
	'/iframeResizer.min.js': resolve('iframe-resizer/js/iframeResizer.min.js')
};

const pages: Readonly<Record<string, (places: Places) => HostPage>> = { ...resizing, ...others, ...faulty };

interface Visit extends BrowserContextOptions {
	readonly hash?: string;
}

/**
 * Tests of the embed on pages of others, which another port serves:
 * - `visit(name, options)` opens one of them as a reader would;
 * - `paste(html)` opens a bare page of that HTML and nothing else.
 */
export const test = base
	.extend('hosts', { scope: 'file' }, async ({}, { onCleanup }) => {
		const site = inject('site');
		const places = { site, embed: (options = '') => site + embedPath + options };
		const pasted = new Map<string, string>();
		const server = createServer((request, response) => {
			const path = decodeURIComponent(new URL(request.url ?? '', 'http://host').pathname);
			const tool = tools[path];
			if (tool !== undefined) {
				response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(tool));
				return;
			}
			if (path === '/hang') return;
			const status = /^\/status\/(\d+)$/.exec(path)?.[1];
			if (status) return void response.writeHead(Number(status)).end('Nothing here');
			const html = pasted.get(path);
			const page = html === undefined ? pages[path.slice(1)]?.(places) : { html };
			if (!page) return void response.writeHead(204).end();
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
		});
		await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
		onCleanup(() => {
			server.closeAllConnections();
			server.close();
		});
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		return { address, pasted };
	})
	.extend('visit', async ({ pool, complaints, hosts }, { onCleanup }) => {
		const lent: [Page, BrowserContextOptions][] = [];
		onCleanup(async () => {
			for (const [page, options] of lent) await pool.takeBack(page, options);
		});
		return async (name: HostName, { hash = '', ...asked }: Visit = {}): Promise<Page> => {
			const options = { viewport: { width: 700, height: 900 }, ...asked };
			const page = await pool.lend(options);
			lent.push([page, options]);
			listen(page, complaints);
			// A page whose frame hangs has never loaded.
			const waitUntil = name === 'a server that hangs' ? 'domcontentloaded' : 'load';
			await page.goto(`${hosts.address}/${encodeURIComponent(name)}${hash}`, { waitUntil });
			return page;
		};
	})
	.extend('paste', async ({ visit, hosts }) => {
		return async (html: string, options: Visit = {}): Promise<Page> => {
			const page = await visit('blank', options);
			const path = `/pasted-${hosts.pasted.size}`;
			const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
			hosts.pasted.set(path, `<!doctype html>${viewport}<title>Bare</title>${html}`);
			await page.goto(hosts.address + path);
			return page;
		};
	});

function listen(page: Page, complaints: string[]): void {
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			complaints.push(`${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.url()} is ${response.status()}`);
	});
}

/** The frames that hold an embed, in the order of the page, once their script has run. */
export async function embedsIn(page: Page, count = 1): Promise<Frame[]> {
	const found = () => page.frames().filter((frame) => frame.url().includes(embedPath));
	for (let tries = 0; found().length < count && tries < 200; tries++) await page.waitForTimeout(50);
	const frames = found();
	if (frames.length < count) throw new Error(`only ${frames.length} of ${count} embeds came`);
	for (const frame of frames) await frame.waitForSelector('html.js');
	return frames;
}

/** The frame's box against its content, px; and whether anything but the cards could be scrolled. */
export async function fitOf(frame: Frame): Promise<{ off: number; scrolls: boolean; height: number }> {
	return frame.evaluate(() => {
		const content = document.body.getBoundingClientRect().height;
		const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
		const cards = document.querySelector('[data-cards]');
		return {
			off: Math.abs(innerHeight - content),
			height: innerHeight,
			scrolls:
				scrollHeight > clientHeight ||
				scrollWidth > clientWidth ||
				innerWidth !== clientWidth ||
				(cards?.scrollHeight ?? 0) > (cards?.clientHeight ?? 0) + 1
		};
	});
}

/** How far what stands in a page was moved while it loaded: https://web.dev/articles/cls, all of it in one sum. */
export function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((settle) => {
				new PerformanceObserver((list) =>
					settle(
						list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)
					)
				).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => settle(0), 500);
			})
	);
}

/** Id of the event whose card a reader sees. */
export function shownEvent(frame: Frame): Promise<string> {
	return frame
		.locator('[data-card]:visible')
		.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.card ?? '').join());
}

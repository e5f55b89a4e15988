import { describe, expect, inject } from 'vitest';
import { storyPath, test } from './harness.ts';

const get = (path: string) => fetch(inject('site') + path);
const files = [
	['events.csv', 'text/csv'],
	['annotations.jsonld', 'application/ld+json'],
	['timelinejs.json', 'application/json'],
	['timeline.svg', 'image/svg+xml'],
	['timeline.png', 'image/png'],
	['card.png', 'image/png'],
	['oembed.json', 'application/json'],
	['oembed.xml', 'text/xml']
] as const;

describe('the files of a story', () => {
	test.for(files)('%s is there, as %s, for scripts of other sites too', async ([name, type]) => {
		const response = await get(storyPath + name);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toContain(type);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
	});

	test('annotations count in the source as it is published', async () => {
		const collection = (await (await get(`${storyPath}annotations.jsonld`)).json()) as {
			first: {
				items: {
					target: { source: { id: string }; selector: [{ exact: string }, { start: number; end: number }] };
				}[];
			};
		};
		const { items } = collection.first;
		const { pathname } = new URL(items[0]?.target.source.id ?? '', inject('site'));
		const text = [...(await (await get(pathname)).text())];
		for (const { target } of items) {
			const [{ exact }, { start, end }] = target.selector;
			expect(text.slice(start, end).join('')).toBe(exact);
		}
	});

	test('whatever is XML is well-formed', async ({ open }) => {
		const page = await open(storyPath, 'no script');
		// the policy of our own pages forbids parsing
		await page.goto('about:blank');
		for (const path of [`${storyPath}timeline.svg`, `${storyPath}oembed.xml`, '/sitemap.xml']) {
			const xml = await (await get(path)).text();
			const fault = await page.evaluate((text) => {
				const root = new DOMParser().parseFromString(text, 'application/xml');
				return root.querySelector('parsererror')?.textContent ?? null;
			}, xml);
			expect([path, fault]).toEqual([path, null]);
		}
	});

	test('the picture stands by itself: it fetches nothing and has its fonts in it', async () => {
		const svg = await (await get(`${storyPath}timeline.svg`)).text();
		expect(svg).toContain('@font-face');
		expect(svg).not.toMatch(/url\((?!data:|#)|<image|<script|@import/);
	});

	test('JSON and XML give publishing systems one answer', async () => {
		const json = (await (await get(`${storyPath}oembed.json`)).json()) as Record<string, unknown>;
		const xml = await (await get(`${storyPath}oembed.xml`)).text();
		expect(json).toMatchObject({ version: '1.0', type: expect.stringMatching(/^(rich|link)$/) });
		for (const key of Object.keys(json)) expect(xml).toContain(`<${key}>`);
	});
});

test('robots may read everything', async () => {
	expect(await (await get('/robots.txt')).text()).toMatch(/^User-agent: \*\nAllow: \/\n(?!.*Disallow)/s);
});

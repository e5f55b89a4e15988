import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { languages, type LanguageTag } from '#lib/text/languages.ts';
import { words } from '#lib/words/words.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { test } from './harness.ts';

/** Names of products and formats, and what Russian writes in Latin letters. */
const names = /\b(Passage Timeline|TimelineJS|HTML|CSV|JSON(-LD)?|SVG|PNG|cookie)\b/g;

/** What a page says to people: its text, and what attributes say. */
function saidIn(html: string): string[] {
	const page = html.replace(/<(script|style|template)\b[^]*?<\/\1>/g, ' ');
	const attributes = [
		...page.matchAll(
			/\s(?:aria-(?:label|description|valuetext|roledescription)|title|alt|placeholder)="([^"]*)"/g
		),
		...page.matchAll(/<meta (?:name="description"|property="og:description") content="([^"]*)"/g)
	];
	return [...page.split(/<[^>]*>/), ...attributes.map(([, said = '']) => said)];
}

/** The pages of a kind of story, from the top of the site. */
function pagesOf(folder: string, kind: string): string[] {
	const [event = ''] = readdirSync(join(folder, 'stories', kind, 'events'));
	return [`stories/${kind}`, `stories/${kind}/events/${event}`, `embed/${kind}`];
}

describe('a page of a Russian story', () => {
	test('holds no English word but names, and what its story says', ({ second }) => {
		const story = ['story.yaml', 'source.md']
			.map((file) => readFileSync(join('tests/stories/russian', file), 'utf8'))
			.join(' ');
		const own = new Set(story.match(/[A-Za-z]+/g));
		const english = pagesOf(second.folder, 'russian').flatMap((page) =>
			saidIn(readFileSync(join(second.folder, page, 'index.html'), 'utf8')).flatMap(
				(said) =>
					said
						.replace(/&\w+;|\S*\/\S*/g, ' ')
						.replace(names, ' ')
						.match(/[A-Za-z]{2,}/g)
						?.filter((word) => !own.has(word))
						.map((word) => `${page}: ${word} in "${said.trim()}"`) ?? []
			)
		);
		expect(english).toEqual([]);
	});
});

test.for([
	['russian', 'ru'],
	['arabic', 'ar'],
	// spoken by nobody here, so in English
	['japanese', 'en']
] satisfies [string, LanguageTag][])(
	'a page of the kind %s speaks %s, and so does its script',
	async ([kind, tag], { open, second }) => {
		const page = await open(`${second.address}/name/stories/${kind}/`);
		const html = page.locator('html');
		expect(await html.getAttribute('lang')).toBe(tag);
		expect((await html.getAttribute('dir')) ?? 'ltr').toBe(languages[tag].direction);
		// drawn by the script alone
		await expect.poll(() => page.locator('[data-live]').count()).toBe(1);
		const zoomIn = inLanguage(tag, () => words.band.zoomIn);
		expect(await page.getByRole('button', { name: zoomIn }).count()).toBeGreaterThan(0);
	}
);

describe('a story that asks for a further language', () => {
	const own = '/name/stories/arabic/';
	const further = '/name/en/stories/arabic/';

	test('has its pages in that language, each saying where the others are', async ({ open, second }) => {
		const [event = ''] = readdirSync(join(second.folder, 'stories/arabic/events'));
		for (const path of ['', `events/${event}/`]) {
			const page = await open(second.address + further + path);
			expect(await page.locator('html').getAttribute('lang')).toBe('en');
			const site = 'https://example.org';
			expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(site + further + path);
			const others = await page
				.locator('link[hreflang][rel=alternate]')
				.evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
			expect(others).toEqual([
				['ar', site + own + path],
				['en', site + further + path]
			]);
			await page.getByRole('link', { name: languages.ar.name, exact: true }).click();
			await expect.poll(() => new URL(page.url()).pathname).toBe(own + path);
			expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
			await page.getByRole('link', { name: languages.en.name, exact: true }).click();
			await expect.poll(() => new URL(page.url()).pathname).toBe(further + path);
		}
	});

	test.for(['desktop', 'phone'] as const)(
		'sets its own words in their direction, at the edge of those around them: %s',
		async (reader, { open, second }) => {
			const page = await open(second.address + further, reader);
			const title = page.locator('article h3').first();
			expect(await title.getAttribute('dir')).toBe('rtl');
			const [left, edge] = await title.evaluate((heading) => {
				const words = document.createRange();
				words.selectNodeContents(heading);
				return [words.getBoundingClientRect().left, heading.getBoundingClientRect().left];
			});
			expect(Math.abs(left! - edge!)).toBeLessThan(2);
		}
	);

	test('is embedded in that language too', async ({ open, second }) => {
		const page = await open(`${second.address}/name/en/embed/arabic/`);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		// drawn by the script, which speaks that language too
		const zoom = inLanguage('en', () => words.embed.zoom);
		await expect.poll(() => page.getByRole('group', { name: zoom, exact: true }).isVisible()).toBe(true);
		const full = page.getByRole('link', { name: inLanguage('en', () => words.embed.openFull) });
		expect(new URL(await full.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(further);
	});
});

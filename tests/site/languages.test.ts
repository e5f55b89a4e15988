import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { languages, type LanguageTag } from '#lib/text/languages.ts';
import { words } from '#lib/words/words.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { test } from './harness.ts';
import { everyRule, ofContrast, violationsOn } from './violations.ts';

/** Names of products and formats, and what Russian writes in Latin letters. */
const names = /\b(Passage Timeline|TimelineJS|HTML|CSV|JSON(-LD)?|SVG|PNG|cookie)\b/g;

/** What the builder of embeds names besides: other products and formats, and what is written in their files. */
const namedInBuilder =
	/#\w+|[\w?-]*[-.?]\w[\w.-]*|\bhtml:|\b(px|oEmbed|XML|AMP|JSX|MDX|React|Vue|VitePress|WordPress|Embed|Ghost|Notion|Markdown|Hugo|Eleventy|Datawrapper|readme|iframe|tag|true|isCustomElement|compilerOptions)\b/g;

/** What a page says to people: its text, and what attributes say. */
function saidIn(html: string): string[] {
	const page = html.replace(/<(script|style|template|pre)\b[^]*?<\/\1>/g, ' ');
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
	const ofStory = ['', '/telling', '/compare', '/embed', `/events/${event}`].map(
		(view) => `stories/${kind}${view}`
	);
	return [...ofStory, `embed/${kind}`, `embed/${kind}/compare`];
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
						.replace(page === 'stories/russian/embed' ? namedInBuilder : /$^/, ' ')
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

test('a drawing is laid out by the widths of letters that its page brings along', async ({
	open,
	second
}) => {
	const page = await open('about:blank');
	const drawn = async () => {
		await page.goto(`${second.address}/name/stories/russian/`);
		await expect.poll(() => page.locator('[data-live]').count()).toBe(1);
		return page
			.locator('[data-island=lanes] svg text')
			.evaluateAll((all) => all.map((text) => text.textContent + text.getAttribute('x')));
	};
	const asItIs = await drawn();
	await page.route('**/stories/russian/', async (route) => {
		const answer = await route.fetch();
		const body = (await answer.text()).replace(' id="widths"', '');
		await route.fulfill({ response: answer, body });
	});
	expect(await drawn()).not.toEqual(asItIs);
});

describe('a view that a script takes over', () => {
	test.for([
		['stories/arabic/compare', 'ar'],
		['stories/arabic/telling', 'ar'],
		['stories/arabic/embed', 'ar'],
		['embed/arabic/compare', 'ar'],
		['en/stories/arabic/compare', 'en']
	] satisfies [string, LanguageTag][])(
		'says in /%s/ what it said as it was drawn, in the language of the page: %s',
		async ([path, tag], { open, second, complaints }) => {
			// each once: of drawings for several widths, a script leaves the one that is seen
			const textsOf = async (view: Page) =>
				new Set(await view.locator('[data-island=view] :is(h1, h2, p, label, td)').allTextContents());
			const before = await textsOf(await open(`${second.address}/name/${path}/`, 'no script'));
			const scripts: string[] = [];
			const page = await open(`${second.address}/name/${path}/`);
			page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
			await page.reload();
			await page.waitForSelector('html.js');
			expect(await page.locator('html').getAttribute('lang')).toBe(tag);
			expect((await page.locator('html').getAttribute('dir')) ?? 'ltr').toBe(languages[tag].direction);
			expect(await textsOf(page)).toEqual(before);
			// nothing of another language comes along
			expect(scripts.length).toBeLessThanOrEqual(3);
			expect(await violationsOn(page, everyRule, [ofContrast])).toEqual([]);
			expect(complaints).toEqual([]);
		}
	);
});

test.for(['fr', 'ru', 'ar', 'fa', 'zh'] satisfies LanguageTag[])(
	'files of a further language speak it, and data are there once: %s',
	async (tag, { open }) => {
		const site = inject('site');
		const own = '/stories/kabul-moscow/';
		const ask = async (path: string) => Buffer.from(await (await fetch(site + path)).arrayBuffer());
		const said = inLanguage(tag, () => words.marks.sizes.described);
		expect((await ask(`/${tag}${own}timeline.svg`)).toString()).toContain(said);
		for (const picture of ['card.png', 'still.png', 'timeline.png', 'events/ban-suspended-2025/card.png']) {
			const image = await ask(`/${tag}${own}${picture}`);
			expect(image.subarray(1, 4).toString()).toBe('PNG');
			expect(image.equals(await ask(own + picture))).toBe(false);
		}
		const page = await open(`/${tag}${own}`, 'no script');
		const links = await page
			.locator('.downloads a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
		expect(links).toContain(`/${tag}${own}timeline.svg`);
		for (const name of ['events.csv', 'timelinejs.json', 'timeline.html']) {
			expect(links).toContain(`/${tag}${own}${name}`);
			const answer = await fetch(`${site}/${tag}${own}${name}`);
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
			const file = (await ask(`/${tag}${own}${name}`)).toString();
			expect(file).not.toBe((await ask(own + name)).toString());
		}
		const until = inLanguage(tag, () => words.dates.date(parseEdtf('../2015')));
		expect((await ask(`/${tag}${own}events.csv`)).toString()).toContain(until);
		expect((await ask(`/${tag}${own}timelinejs.json`)).toString()).toContain(until);
		expect((await ask(`/${tag}${own}timeline.html`)).toString()).toContain(`<html lang="${tag}"`);
		for (const name of ['story.json', 'annotations.jsonld']) expect(links).toContain(own + name);
	}
);

describe('what is quoted on a page', () => {
	const around: Readonly<Record<string, string>> = {
		ru: '"«" "»"',
		ar: '"«" "»"',
		fa: '"«" "»"',
		fr: '"«\u202f" "\u202f»"'
	};

	test.for(['/', ...['fr', 'ru', 'ar', 'fa', 'zh'].map((tag) => `/${tag}/`)])(
		'stands in the marks of the language around it, in every view: %s',
		async (top, { open }) => {
			const found: Record<string, string[]> = {};
			for (const view of [
				'stories/kabul-moscow/',
				'stories/kabul-moscow/compare/',
				'stories/kabul-moscow/telling/',
				'stories/kabul-moscow/events/ban-suspended-2025/',
				'embed/kabul-moscow/'
			]) {
				const page = await open(top + view, 'no script');
				const marks = await page
					.locator('q')
					.evaluateAll((quotes) => [...new Set(quotes.map((quote) => getComputedStyle(quote).quotes))]);
				const expected = around[top.slice(1, 3)] ?? '"“" "”"';
				if (marks.some((each) => each !== expected)) found[view] = marks;
				if (view === 'stories/kabul-moscow/') expect(marks.length).toBe(1);
			}
			expect(found).toEqual({});
		}
	);
});

describe('a story that asks for a further language', () => {
	const own = '/name/stories/arabic/';
	const further = '/name/en/stories/arabic/';

	test('has its pages in that language, each saying where the others are', async ({ open, second }) => {
		const [event = ''] = readdirSync(join(second.folder, 'stories/arabic/events'));
		for (const path of ['', 'telling/', 'compare/', 'embed/', `events/${event}/`]) {
			const page = await open(second.address + further + path);
			expect(await page.locator('html').getAttribute('lang')).toBe('en');
			const site = 'https://example.org';
			// those that nobody looks for have none
			for (const canonical of await page.locator('link[rel=canonical]').all())
				expect(await canonical.getAttribute('href')).toBe(site + further + path);
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

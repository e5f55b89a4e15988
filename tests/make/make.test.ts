import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderAt, openFolder } from '#lib/server/story-folder.ts';
import { loadKernel } from '#lib/server/kernel.ts';
import type { MakeOptions } from '#lib/make/make.ts';
import type { StoryFolder } from '#lib/story/parse/parse.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';
import { generateStory } from '../bench/generated-story.mjs';
import { exampleSource, exampleYaml, folder } from '../story/example.ts';

const views = ['embed', 'page'] as const;
const first = () => openFolder(folderAt('data/kabul-moscow'));
const written = readdirSync('tests/stories', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

let make: Awaited<ReturnType<typeof loadKernel>>['make'];
beforeAll(async () => {
	({ make } = await loadKernel(['ru', 'ar']));
}, 120_000);

async function htmlOf(story: StoryFolder, options?: Partial<MakeOptions>): Promise<string> {
	const made = await make(story, options);
	if ('faults' in made) throw new Error(JSON.stringify(made.faults));
	return made.html;
}

const between = (html: string, from: string, to: string) => html.split(from)[1]?.split(to)[0] ?? '';
const carriedIn = (html: string) =>
	JSON.parse(between(html, '<script type="application/json" id="story-folder">', '</script>')) as {
		id: string;
		files: Record<string, string>;
		left: Record<string, string>;
	};
const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text);

describe('make(folder)', () => {
	test('says every fault, and makes nothing then', async () => {
		const made = await make(folder(exampleYaml.replaceAll(/quote: .*/g, 'quote: not there')));
		expect(made).toEqual({ faults: expect.any(Array) });
		expect('faults' in made && made.faults.length).toBeGreaterThan(1);
	});

	test('makes no file of more events than a page lists, and says where they can be shown', async () => {
		const { yaml, source } = generateStory({ seed: 1, events: 1001 });
		expect(await make(folder(yaml, { 'source.md': source }))).toEqual({
			faults: [
				{
					file: 'data/rising/story.yaml',
					line: 1,
					message: 'a file holds at most 1000 events; build the site instead, which has pages for more: 1001'
				}
			]
		});
	});

	test.each(views)(
		'has each of many events and the whole source to be printed, in the view %s',
		async (view) => {
			const { yaml, source } = generateStory({ seed: 1, events: 200 });
			const html = await htmlOf(folder(yaml, { 'source.md': source }), { view });
			expect(html.match(/<noscript\b/g)).toBeNull();
			expect(new Set(html.match(/id="event-[\w-]+"/g)).size).toBe(200);
		}
	);

	test.each(views)('speaks the language of its story, or English, in the view %s', async (view) => {
		const made = (kind: string) => htmlOf(openFolder(folderAt(`tests/stories/${kind}`)), { view });
		const [russian, arabic, chinese] = await Promise.all(['russian', 'arabic', 'chinese'].map(made));
		expect(russian).toContain('<html lang="ru">');
		expect(arabic).toContain('<html lang="ar" dir="rtl">');
		// no script that speaks it is there
		expect(chinese).toContain('<html lang="en">');
		const [ru, en] = (['ru', 'en'] as const).map((tag) => inLanguage(tag, () => words.embed.zoom));
		if (view === 'embed') {
			expect(russian).toContain(ru);
			expect(russian).not.toContain(en);
		}
	});

	test.each(views)('speaks another language where that is asked for, in the view %s', async (view) => {
		const kind = openFolder(folderAt('tests/stories/arabic'));
		const html = await htmlOf(kind, { view, language: 'ru' });
		expect(html).toContain('<html lang="ru">');
		expect(html).toContain(inLanguage('ru', () => words.band.zoomIn));
	});

	test.each(views)('gives the same bytes each time, in the view %s', async (view) => {
		const [one, other] = [await htmlOf(first(), { view }), await htmlOf(first(), { view })];
		expect(one === other).toBe(true);
	});

	test.each(written.flatMap((kind) => views.map((view) => [kind, view] as const)))(
		'makes a file of the story %s, in the view %s, without anything that is not there',
		async (kind, view) => {
			const html = await htmlOf(openFolder(folderAt(`tests/stories/${kind}`)), { view });
			const marked = html.replace(/<script\b[^]*?<\/script>/g, '').replace(/<style>[^]*?<\/style>/g, '');
			expect(marked.replace(/<[^>]*>/g, ' ')).not.toMatch(/\b(undefined|NaN|\[object|null)\b/);
			const ids = [...marked.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
			expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
		}
	);

	test.each(views)('lets run and style nothing but what is in it, in the view %s', async (view) => {
		const html = await htmlOf(first(), { view });
		const policy = between(html, 'http-equiv="Content-Security-Policy" content="', '"');
		const script = between(html, view === 'page' ? '<script type="module">' : '<script>', '</script>');
		const hash = (text: string) => `'sha256-${sha256(text).digest('base64')}'`;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`script-src ${hash(script)};`);
		expect(policy).toContain(`style-src ${hash(between(html, '<style>', '</style>'))};`);
		expect(
			/<link\b|\ssrc=|\sstyle=|\son[a-z]+=|@import|url\((?!['"]?(?:data:|#))/.exec(html.replace(script, ''))
		).toBeNull();
	});

	test.each(views)(
		'has the styles of all it draws, and of what its script draws, in the view %s',
		async (view) => {
			const html = await htmlOf(first(), { view });
			const css = between(html, '<style>', '</style>');
			const classes = (text: string) => new Set(text.match(/\bsvelte-[\da-z]{5,7}\b(?!-)/g));
			const drawn = classes(html.replace(css, ''));
			drawn.delete('svelte-trusted');
			expect(drawn.size).toBeGreaterThan(5);
			expect([...drawn].filter((each) => !classes(css).has(each))).toEqual([]);
		}
	);

	test.each(views)('takes words for words, whatever they look like, in the view %s', async (view) => {
		const words = `</script><script>alert(1)</script><!-- "'&lt;`;
		const hostile = folder(exampleYaml.replace(/^title: .*$/m, `title: ${JSON.stringify(words)}`));
		const html = await htmlOf(hostile, { view });
		expect(html.split('<script>alert')).toHaveLength(1);
		expect(html.split('<!--')).toHaveLength(1);
		expect(html.match(/<script\b/g)).toHaveLength(3);
		expect(carriedIn(html).files['story.yaml']).toContain(words.replaceAll('"', '\\"'));
	});

	test('carries the folder it was made of, byte for byte, which gives the same file again', async () => {
		const source = `\ufeff${exampleSource.replaceAll('\n', '\r\n')}`;
		const html = await htmlOf(folder(exampleYaml, { 'source.md': source }));
		const { id, files, left } = carriedIn(html);
		expect(files).toEqual({ 'story.yaml': exampleYaml, 'source.md': source });
		expect(left).toEqual({});
		const { 'story.yaml': yaml = '', ...sources } = files;
		expect((await htmlOf({ ...folder(yaml, sources), id })) === html).toBe(true);
	});

	test('goes without the folder where that is asked for', async () => {
		const [whole, lean] = [await htmlOf(first()), await htmlOf(first(), { carried: false })];
		const folder = /<script type="application\/json" id="story-folder">[^]*?<\/script>\n/;
		expect(lean === whole.replace(folder, '')).toBe(true);
	});

	test.each(views)(
		'leaves out what no event rests on, where that is asked for, in the view %s',
		async (view) => {
			const story = first();
			const source = Buffer.from(story.readSource('source.md')!).toString('utf8');
			const whole = await htmlOf(story, { view });
			const cited = await htmlOf(story, { view, sources: 'cited' });
			const inText = (html: string, words: string) => html.replaceAll('&amp;', '&').includes(words);
			const uncited = source
				.split('\n')
				.filter((line) => line.length > 40 && inText(whole, line) && !inText(cited, line));
			expect(uncited.length).toBeGreaterThan(0);
			expect(carriedIn(cited).files).toEqual({ 'story.yaml': expect.any(String) });
			expect(carriedIn(cited).left).toEqual({ 'source.md': sha256(source).digest('hex') });
		}
	);

	test('leads to a site only where there is one', async () => {
		const leads = (html: string) => html.includes('href="https://example.org/s/"');
		expect(leads(await htmlOf(first()))).toBe(false);
		expect(leads(await htmlOf(first(), { home: 'https://example.org/s/' }))).toBe(true);
		const page = await htmlOf(first(), { view: 'page', home: 'https://example.org/s' });
		expect(page.includes('href="https://example.org/s/compare/?')).toBe(true);
	});

	test('takes along fonts for the letters it has, and no others', async () => {
		const font = (family: string, range: string) => ({
			family,
			weight: '400',
			range,
			bytes: new Uint8Array([1, 2, 3])
		});
		const html = await htmlOf(first(), { fonts: [font('Latin', 'U+41-7A'), font('Greek', 'U+370-3FF')] });
		const css = between(html, '<style>', '</style>');
		expect(css.slice(0, 200)).toContain(
			'@font-face{font-family:"Latin";font-weight:400;font-display:swap;src:url(data:font/woff2;base64,AQID)format("woff2");unicode-range:U+41-7A}'
		);
		expect(css.split('Greek')).toHaveLength(1);
		expect(between(html, 'http-equiv=', '>')).toContain('font-src data:');
	});
});

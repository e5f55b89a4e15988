import { describe, expect, test } from 'vitest';
import { pickFonts } from '#lib/server/fonts/pick.ts';
import { inRanges, parseRanges, formatRanges } from '#lib/text/unicode-range.ts';
import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';
import { storyById } from '#lib/server/stories.ts';

async function filesOf(text: string, language = 'en', voice: 'sans' | 'serif' = 'sans'): Promise<string[]> {
	const { picked } = await pickFonts(text, language, voice);
	return picked.map(({ path, file, codes }) => {
		expect(path).toMatch(/\.ttf$/);
		return `${/([^/\\]+)-(wght|400)-normal/.exec(file.path)?.[1]}: ${String.fromCodePoint(...codes)}`;
	});
}

describe('pickFonts(text, language, voice)', () => {
	test('takes our typeface for Latin, Greek and Cyrillic', async () => {
		expect(await filesOf('Aй Λ')).toEqual([
			'source-sans-3-latin: A',
			'source-sans-3-greek: Λ',
			'source-sans-3-cyrillic: й'
		]);
	});

	test('takes the font of another script in the voice asked for', async () => {
		expect(await filesOf('קق', 'he')).toEqual(['noto-sans-hebrew-hebrew: ק', 'noto-sans-arabic-arabic: ق']);
		expect(await filesOf('קق', 'he', 'serif')).toEqual([
			'noto-serif-hebrew-hebrew: ק',
			'noto-naskh-arabic-arabic: ق'
		]);
	});

	test.for([
		['ja', 'jp'],
		['zh', 'sc'],
		['zh-TW', 'tc'],
		['zh-Hant', 'tc'],
		['ko', 'kr'],
		['en', 'sc']
	])('draws Han as a text in %s does', async ([language, font]) => {
		expect(await filesOf('港', language)).toEqual([expect.stringContaining(`noto-sans-${font}-`)]);
	});

	test('draws Han as kana beside it say, where the language does not', async () => {
		expect((await filesOf('港が', 'en')).every((each) => each.startsWith('noto-sans-jp-'))).toBe(true);
	});

	test('tells what no shipped font has, and asks for no glyph for what is not seen', async () => {
		expect((await pickFonts('a\u200d\u2067\n\u00ad 𓂀', 'en', 'sans')).missing).toEqual([0x13080]);
	});
});

describe('pageFonts(story)', () => {
	const story = { ...storyById('kabul-moscow')!, events: [] };

	test('are none for a story in Latin letters', async () => {
		expect(await pageFonts(story)).toEqual([]);
	});

	test('hold what is said of it in the language of its pages', async () => {
		const rules = (await pageFonts(story, 'ar')).map(({ rule }) => rule('x'));
		const ranges = parseRanges(/unicode-range:([^}]+)/.exec(rules[0] ?? '')?.[1] ?? '');
		expect(inRanges(ranges, 'ع'.codePointAt(0)!)).toBe(true);
	});

	test('hold the signs that its numbers are written with', async () => {
		const rules = (await pageFonts(story, 'fa')).map(({ rule }) => rule('x'));
		const held = rules.map((rule) => parseRanges(/unicode-range:([^}]+)/.exec(rule)?.[1] ?? ''));
		const signs = [...inLanguage('fa', () => words.numbers.range({ least: 1.5, most: 1234.5 }, 1))];
		expect(signs.join('')).toContain('٫');
		for (const sign of ['۱', '٫', '٬'])
			expect(held.some((ranges) => inRanges(ranges, sign.codePointAt(0)!))).toBe(true);
	});

	test('make the letters of a book face for Arabic as large as those of ours beside them', async () => {
		const rules = (await pageFonts({ ...story, title: 'ميناء' })).map(({ rule }) => rule('x'));
		expect(rules.map((rule) => /size-adjust:\d+%/.exec(rule)?.[0])).toEqual([undefined, 'size-adjust:112%']);
	});

	test('hold the characters of the story and the marks they are shaped with, and say so', async () => {
		const fonts = await pageFonts({ ...story, title: 'ทำ' });
		expect(fonts).toHaveLength(2);
		const rules = fonts.map(({ rule }) => rule('x'));
		expect(rules[0]).toContain('font-family:"Other Scripts Sans";font-weight:100 900');
		expect(rules[1]).toContain('font-family:"Other Scripts Serif";font-weight:100 900');
		const ranges = parseRanges(/unicode-range:([^}]+)/.exec(rules[0]!)?.[1] ?? '');
		expect([0xe17, 0xe33, 0xe4d].every((code) => inRanges(ranges, code))).toBe(true);
		expect(inRanges(ranges, 0xe01)).toBe(false);
		expect(fonts[0]!.bytes.length).toBeLessThan(12_000);
	});
});

test('formatRanges(codes) is what parseRanges reads', () => {
	expect(formatRanges([0x43, 0x41, 0x42, 0x5d0])).toBe('U+41-43,U+5D0');
	expect(parseRanges('U+41-43, U+5D0,U+1F??')).toEqual([
		[0x41, 0x43],
		[0x5d0, 0x5d0],
		[0x1f00, 0x1fff]
	]);
});

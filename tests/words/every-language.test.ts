import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { languages, languageTags } from '#lib/text/languages.ts';
import { all } from '#lib/words/all.ts';
import { edtfTexts } from '../dates/arbitrary.ts';
import { sayAll } from './say-all.ts';

const english = sayAll('en');
const notLatin = languageTags.filter((tag) => !['en', 'fr'].includes(tag));

/** Names that stay as they are, letters that things compared go by, and what is code. */
const names =
	/Passage Timeline|EDTF|URL|JSON-LD|JSON|CSV|HTML|SVG|PNG|XML|TimelineJS|W3C|oEmbed|WordPress|React|MDX|JSX|Vue|Markdown|AMP|example\.org|https?|px|cookie|JavaScript|Word|OpenDocument|PDF|Hypothesis|Web Annotation|story\.yaml|\.\w+|zip|UTF-8|Shift|Title|Headline|Event|title|date|quote|10 MB|80 MB|kB|PUBLIC_SITE_URL|Windows-1252|LibreOffice|Pages|OCR|0xe4|¶/g;
const code = /^embed\.(ways|comparison).*needs$|^workbench\.(commandLine|bringing\.instructions|keys\.)/;

describe.each(languageTags)('the words of %s', (tag) => {
	const said = sayAll(tag);

	test('say something wherever English does, and nothing that is no word', () => {
		for (const [path, text] of said) {
			expect.soft(text, path).not.toMatch(/undefined|NaN|null|\[object|#(?!event| )| {2}/);
			if (english.get(path)?.trim()) expect.soft(text.trim(), path).not.toBe('');
		}
	});

	test('have in them what they are given', () => {
		const marks = (text: string | undefined) => text?.split('×').length ?? 0;
		for (const [path, text] of english) {
			const many = path.startsWith('comparison.') ? Math.min(marks(text), 2) : marks(text);
			expect.soft(marks(said.get(path)), `${path}: ${said.get(path)}`).toBeGreaterThanOrEqual(many);
		}
	});

	test('put no full stop after a text that was cut', () => {
		const ours = /^comparing\.secondIs|^workbench\.publish\.made/; // a density and a size are whole
		for (const [path, text] of sayAll(tag, '×…'))
			if (!ours.test(path)) expect.soft(text, path).not.toMatch(/…\u2069?[.。]/);
	});
});

describe.each(notLatin)('the words of %s', (tag) => {
	test('have no word of another script', () => {
		for (const [path, text] of sayAll(tag)) {
			if (!code.test(path)) expect.soft(text.replace(names, ''), path).not.toMatch(/[A-Za-z]{2,}/);
		}
	});
});

/** Latin letters and a number after them, with signs between alone: together they run to the right, the letters first. */
const letterBeforeNumber = /\p{sc=Latin}[^\p{L}\p{M}\p{Nd}\u200e\u200f]*\p{Nd}/u;

describe.each(languageTags.filter((tag) => languages[tag].direction === 'rtl'))('the words of %s', (tag) => {
	test('part a letter that something goes by from the number that is said of it', () => {
		for (const [path, text] of sayAll(tag)) {
			const outside = text.replace(/\u2068[^\u2069]*\u2069/g, '').replace(names, '');
			if (!code.test(path)) expect.soft(outside, path).not.toMatch(letterBeforeNumber);
		}
		expect(all[tag].difference.of('B', '5')).toBe('\u2068B\u2069: 5');
		expect(all[tag].comparing.within('Law', 'B', 'Now')).toMatch(
			/^\u2068Law\u2069 .+ \u2068B\u2069، \u2068Now\u2069$/
		);
	});
});

describe.each(languageTags)('words of %s for dates', (tag) => {
	test('say every date there can be', () => {
		fc.assert(
			fc.property(edtfTexts, fc.constantFrom('long', 'short' as const), (edtf, style) => {
				const text = all[tag].dates.date(parseEdtf(edtf), style as 'long' | 'short');
				expect(text).not.toMatch(/undefined|NaN|null| {2}|^\s|\s$/);
				expect(text).toMatch(/\p{Nd}/u);
				if (notLatin.includes(tag)) expect(text).not.toMatch(/[A-Za-z]/);
			})
		);
	});
});

/** Every form at every precision, as a native reader of each language has to find it right. */
const dates =
	'2015 2016-05 2025-04-17 2021-09-01 0079 -0217 -0043-03-15 201X 200X 20XX 2001-21 2001-24 2004-XX 1985-04-XX 2016-05~ 2015~ 2001-23~ 2026-05-27? 2016-05% 2019-02-05/2019-02-06 2025-04-03/2025-05-19 2024-12-30/2025-01-02 2021-03/2021-08 2015/2020 2015/2021-08-15 2016-03~/2016-08 2015?/2016 2001-22/2002-23 -0217/0044 2015/.. 2021-08-15/.. 2016-05~/.. ../2015 ../2021-08-15 1985/ /1985-04 [2026-05-26..2026-05-29] [1667..1670] [2016~..2017?] [..2026-05] [2025-04-17..] [1667,1668] [2025-04-03,2025-04-05]'.split(
		' '
	);

test('dates in words', async () => {
	const table = dates.map((edtf) => {
		const when = parseEdtf(edtf);
		const lines = languageTags.map((tag) => {
			const [long, short] = [all[tag].dates.date(when), all[tag].dates.date(when, 'short')];
			return `  ${tag}  ${long}${long === short ? '' : `  |  ${short}`}`;
		});
		return [edtf, ...lines].join('\n');
	});
	await expect(`${table.join('\n\n')}\n`).toMatchFileSnapshot('dates-in-words.txt');
});

describe('a number of events has the form that its language asks for', () => {
	test.each([
		['fr', ['Aucun événement', '1 événement', '2 événements', '21 événements']],
		['ru', ['Нет событий', '1 событие', '2 события', '21 событие']],
		['ar', ['لا أحداث', 'حدث واحد', 'حدثان', '21 حدثًا']],
		['fa', ['بدون رویداد', '۱ رویداد', '۲ رویداد', '۲۱ رویداد']],
		['zh', ['没有事件', '1个事件', '2个事件', '21个事件']]
	] as const)('%s', (tag, said) => {
		expect([0, 1, 2, 21].map(all[tag].counts.events)).toEqual(said);
	});

	test('five, eleven and a hundred in Russian and Arabic', () => {
		expect([5, 11, 101].map(all.ru.counts.events)).toEqual(['5 событий', '11 событий', '101 событие']);
		expect([5, 11, 100, 103].map(all.ar.counts.events)).toEqual([
			'5 أحداث',
			'11 حدثًا',
			'100 حدث',
			'103 أحداث'
		]);
	});
});

// Writes the tables of widths that lines of text are laid out by, from the shipped fonts: `node src/tasks/measure-fonts.mjs`
// after a new release of a font. A test says when they are not those of the fonts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as hb from 'harfbuzzjs';
import prettier from 'prettier';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The weights drawings are set in. */
const weights = [400, 600, 700];

/** Fonts by what they are for: of Latin, Greek and Cyrillic all files, of the others that of the script. */
const voices = {
	sans: {
		name: 'Source Sans 3',
		ours: '@fontsource-variable/source-sans-3',
		scripts: {
			Arabic: 'noto-sans-arabic',
			Hebrew: 'noto-sans-hebrew',
			Devanagari: 'noto-sans-devanagari',
			Thai: 'noto-sans-thai'
		},
		hangul: 'noto-sans-kr'
	},
	serif: {
		name: 'Literata',
		ours: '@fontsource-variable/literata',
		scripts: {
			Arabic: 'noto-naskh-arabic',
			Hebrew: 'noto-serif-hebrew',
			Devanagari: 'noto-serif-devanagari',
			Thai: 'noto-serif-thai'
		},
		hangul: 'noto-serif-kr'
	}
};
/** @typedef {'Arabic' | 'Hebrew' | 'Devanagari' | 'Thai'} Script */
/** Where each script's letters stand in Unicode. @type {Record<Script, readonly [number, number]>} */
const blocks = {
	Arabic: [0x600, 0x6ff],
	Hebrew: [0x590, 0x5ff],
	Devanagari: [0x900, 0x97f],
	Thai: [0xe00, 0xe7f]
};
/** A letter of each that takes marks. @type {Record<Script, string>} */
const letterOf = { Arabic: 'ب', Hebrew: 'ב', Devanagari: 'क', Thai: 'ก' };
/** Parts of a font for Latin, Greek and Cyrillic, in the order in which pages try them. */
const parts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
/** Latin letters and the signs of running text: what nearly every page has. */
const everyday = [
	[0x20, 0x17f],
	[0x2010, 0x205f],
	[0x20ac, 0x20ac],
	[0x2116, 0x2122],
	[0x2212, 0x2212]
];
/** Of letters that have three weights, those that only some pages have. */
const furtherLetters = {
	Greek: [[0x370, 0x3ff]],
	Cyrillic: [
		[0x400, 0x45f],
		[0x490, 0x491]
	],
	'Latin of Vietnamese': [[0x1e00, 0x1eff]]
};
const signs = [
	[0x2190, 0x21ff],
	[0x2200, 0x22ff],
	[0x25a0, 0x25ff]
];
/** Pairs of these are looked at for kerning that sets them further apart. */
const paired = [...Array.from({ length: 0x5e }, (_, i) => String.fromCharCode(0x21 + i)), ...'‘’“”–—…'];
const joiner = '\u200d';

/** @param {string} file from node_modules */
async function open(file) {
	const bytes = await subsetFont(readFileSync(join(root, 'node_modules', file)), '', {
		keepAllGlyphs: true,
		targetFormat: 'sfnt'
	});
	const face = new hb.Face(new hb.Blob(new Uint8Array(bytes).buffer));
	const codes = new Set(face.collectUnicodes());
	/** @param {number} weight */
	const at = (weight) => {
		const font = new hb.Font(face);
		font.setVariations([new hb.Variation('wght', weight)]);
		return font;
	};
	const fonts = Object.fromEntries(weights.map((weight) => [weight, at(weight)]));
	/**
	 * The glyphs of a text and their advance in thousandths of the size.
	 * @param {string} text @param {number} weight
	 */
	const shape = (text, weight) => {
		const buffer = new hb.Buffer();
		buffer.addText(text);
		buffer.guessSegmentProperties();
		hb.shape(/** @type {hb.Font} */ (fonts[weight]), buffer);
		const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
		return {
			glyphs: buffer.getGlyphInfos().map(({ codepoint }) => codepoint),
			width: (width * 1000) / face.upem
		};
	};
	return { codes, shape };
}

/** @typedef {Awaited<ReturnType<typeof open>>} Opened */

/** @param {readonly (readonly number[])[]} ranges @param {ReadonlySet<number>} codes */
function charactersIn(ranges, codes) {
	return ranges
		.flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
		.filter((code) => codes.has(code))
		.map((code) => String.fromCodePoint(code));
}

/**
 * Characters by their width, those of one together.
 * @param {Iterable<readonly [string, number]>} widths
 * @returns {Record<number, string>}
 */
function byWidth(widths) {
	/** @type {Record<number, string>} */
	const table = {};
	for (const [character, width] of widths) {
		const up = Math.ceil(width - 1e-6);
		table[up] = (table[up] ?? '') + character;
	}
	return table;
}

/** @param {readonly Opened[]} files @param {readonly (readonly number[])[]} ranges */
function advancesOf(files, ranges) {
	/** @param {string} character @param {number} weight */
	const widthOf = (character, weight) => {
		const file = files.find(({ codes }) => codes.has(character.codePointAt(0) ?? 0));
		return file?.shape(character, weight).width;
	};
	const all = new Set(files.flatMap(({ codes }) => charactersIn(ranges, codes)));
	const tables = weights.map((weight) => {
		const widths = [...all].sort().flatMap((character) => {
			const width = widthOf(character, weight) ?? 0;
			const [letter = character] = character.normalize('NFD');
			return letter !== character && Math.ceil(widthOf(letter, weight) ?? -1) === Math.ceil(width)
				? []
				: [/** @type {const} */ ([character, width])];
		});
		return [weight, byWidth(widths)];
	});
	return Object.fromEntries(tables);
}

/** @param {Opened} file */
function widened({ shape }) {
	/** @type {Record<number, string[]>} */
	const pairs = {};
	const single = new Map(
		weights.map((weight) => [weight, new Map(paired.map((c) => [c, shape(c, weight).width]))])
	);
	for (const a of paired) {
		for (const b of paired) {
			const more = Math.max(
				...weights.map(
					(weight) =>
						shape(a + b, weight).width - (single.get(weight)?.get(a) ?? 0) - (single.get(weight)?.get(b) ?? 0)
				)
			);
			if (more >= 4) (pairs[Math.ceil(more)] ??= []).push(a + b);
		}
	}
	return Object.fromEntries(Object.entries(pairs).map(([width, each]) => [width, each.join(' ')]));
}

/** @param {Opened} file @param {Script} script */
function scriptWidths(file, script) {
	const { codes, shape } = file;
	const characters = charactersIn([blocks[script]], codes);
	const letter = letterOf[script];
	/** A mark is measured on a letter: by itself it would stand on a circle. @param {string} text @param {number} weight */
	const widthOf = (text, weight) =>
		/^\p{M}$/u.test(text)
			? Math.max(0, shape(letter + text, weight).width - shape(letter, weight).width)
			: shape(text, weight).width;
	const alone = byWidth(characters.map((each) => [each, widthOf(each, 400)]));
	// As they follow on each other: Arabic letters are joined then, which takes other room.
	const sums = weights.map(
		(weight) => shape(characters.filter((each) => /\p{L}/u.test(each)).join(''), weight).width
	);
	const bolder = Object.fromEntries(
		weights.slice(1).map((weight, i) => [weight, Number(((sums[i + 1] ?? 0) / (sums[0] ?? 1)).toFixed(3))])
	);
	if (script === 'Arabic') return { alone, bolder, ...joinedForms(file, characters) };
	if (script === 'Devanagari')
		return { alone, bolder, halves: halfForms(file), ligatures: ligaturesOf(file) };
	return { alone, bolder };
}

/** @param {Opened} file @param {readonly string[]} characters */
function joinedForms({ shape }, characters) {
	/** @param {string} text */
	const form = (text) => shape(text, 400);
	const joining = characters.filter((each) => /^\p{L}$|ـ/u.test(each));
	const [unseen] = form(joiner).glyphs;
	/** @param {string} text */
	const seen = (text) => String(form(text).glyphs.filter((glyph) => glyph !== unseen));
	/** @param {string} a @param {string} b */
	const differs = (a, b) => seen(a) !== seen(b);
	const dual = joining.filter((each) => each === 'ـ' || differs(each + joiner, each));
	const after = joining.filter((each) => each === 'ـ' || differs(joiner + each, each));
	return {
		first: byWidth(dual.map((each) => [each, form(each + joiner).width])),
		middle: byWidth(dual.map((each) => [each, form(joiner + each + joiner).width])),
		last: byWidth(after.map((each) => [each, form(joiner + each).width])),
		lamAlef: {
			alone: Math.ceil(form('لا').width),
			last: Math.ceil(form('بلا').width - form('ب' + joiner).width)
		}
	};
}

/** Letters before another one that a virama ties them to; with some they are one sign. @param {Opened} file */
function halfForms({ codes, shape }) {
	const consonants = charactersIn([[0x915, 0x939]], codes);
	/** @param {string} each @param {string} next */
	const before = (each, next) => Math.max(0, shape(`${each}्${next}`, 400).width - shape(next, 400).width);
	const followers = [...'तमवसयल'];
	return byWidth(
		consonants.map((each) => {
			const widths = followers.map((next) => before(each, next)).sort((a, b) => a - b);
			return [each, widths[followers.length / 2] ?? 0];
		})
	);
}

/** Signs that look like neither of the letters a virama ties. @param {Opened} file */
function ligaturesOf({ shape }) {
	return Object.fromEntries(['कष', 'जञ'].map((two) => [two, Math.ceil(shape([...two].join('्'), 400).width)]));
}

/** @param {keyof typeof voices} voice */
async function tables(voice) {
	const { name, ours, scripts, hangul } = voices[voice];
	const base = ours.split('/')[1];
	const files = await Promise.all(
		parts.map((part) => open(`${ours}/files/${base}-${part}-wght-normal.woff2`))
	);
	const others = await Promise.all(
		Object.entries(scripts).map(async ([script, font]) => {
			const part = script.toLowerCase();
			const file = await open(`@fontsource-variable/${font}/files/${font}-${part}-wght-normal.woff2`);
			return [script, scriptWidths(file, /** @type {Script} */ (script))];
		})
	);
	const math = await open('@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2');
	const emoji = await open('@fontsource-variable/noto-emoji/files/noto-emoji-5-wght-normal.woff2');
	const korean = await open(`@fontsource-variable/${hangul}/files/${hangul}-119-wght-normal.woff2`);
	const syllable = [...korean.codes].find((code) => code >= 0xac00 && code <= 0xd7a3) ?? 0;
	return {
		name,
		known: {
			advances: advancesOf(files, everyday),
			widened: widened(/** @type {Opened} */ (files[0])),
			emoji: Math.ceil(emoji.shape('⚓', 400).width),
			hangul: Math.ceil(korean.shape(String.fromCodePoint(syllable), 400).width)
		},
		further: {
			...Object.fromEntries(
				Object.entries(furtherLetters).map(([script, ranges]) => [
					script,
					{ advances: advancesOf(files, ranges) }
				])
			),
			...Object.fromEntries(others.map(([script, joined]) => [script, { joined }])),
			Signs: {
				signs: byWidth(charactersIn(signs, math.codes).map((each) => [each, math.shape(each, 400).width]))
			}
		}
	};
}

/** Text in code whose characters can all be seen. @param {string} text */
function plain(text) {
	return text.replace(/[\p{M}\p{Cf}\p{Z}]/gu, (each) =>
		each === ' ' ? each : `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/**
 * Of the sans, which pages measure by, the everyday characters stand by themselves: those are in scripts, the others in
 * the pages that have some. The serif is for pictures made at build.
 * @param {string} name of the typeface
 * @param {string} what
 */
const heading = (name, what) => `import type { FurtherWidths, WidthTable } from './width-table.ts';

/** ${what} of ${name}, and of what stands in for it in other scripts. Written by src/tasks/measure-fonts.mjs from the fonts. */
`;

/** @returns {Promise<readonly { path: string, text: string }[]>} files from the top of the project */
export async function widthTables() {
	const options = { ...(await prettier.resolveConfig(join(root, 'src/app.css'))), parser: 'typescript' };
	const all = await Promise.all(
		['sans', 'serif'].map(async (voice) => {
			const { name, known, further } = await tables(/** @type {keyof typeof voices} */ (voice));
			return [
				{
					path: `src/lib/layout/type/${voice}-widths.ts`,
					text: `${heading(name, 'Widths of Latin letters and everyday signs').replace('FurtherWidths, ', '')}export const ${voice}Widths: WidthTable = ${plain(JSON.stringify(known))};
`
				},
				{
					path: `src/lib/layout/type/further-${voice}-widths.ts`,
					text: `${heading(name, 'Widths of further characters').replace(', WidthTable', '')}export const further${voice[0]?.toUpperCase()}${voice.slice(1)}Widths: Readonly<Record<string, FurtherWidths>> = ${plain(JSON.stringify(further))};
`
				}
			];
		})
	);
	return Promise.all(
		all.flat().map(async ({ path, text }) => ({
			path,
			text: await prettier.format(text, { ...options, printWidth: 110 })
		}))
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const { path, text } of await widthTables()) writeFileSync(join(root, path), text);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRanges, parseRanges, type Ranges } from '#lib/text/unicode-range.ts';

/** Two voices: ours, and the source's own words. */
export type Voice = 'sans' | 'serif';

/** A file of a shipped font. Fonts come in files of some characters each. */
export interface FontFile {
	/** from the top of the project */
	readonly path: string;
	/** the site's own typefaces, which every page names; the others are named where a story needs them */
	readonly isOurs: boolean;
	/** the characters its maker says are in it */
	readonly ranges: Ranges;
	/** percent, in pages */
	readonly size: number;
}

interface Package {
	readonly name: string;
	/** which of its files: those of a script, those with a number (Han and emoji are cut into many), or every one */
	readonly parts: RegExp;
	/** of files that hold more than their maker says */
	readonly ranges?: string;
	readonly isStatic?: true;
	/** percent; default: as its maker drew it */
	readonly size?: number;
}

const every = /./;
const numbered = /^\[\d+\]$/;

const ours: Readonly<Record<Voice, Package>> = {
	sans: { name: '@fontsource-variable/source-sans-3', parts: every },
	serif: { name: '@fontsource-variable/literata', parts: every }
};

const scripts: Readonly<Record<Voice, readonly Package[]>> = {
	sans: [
		{ name: '@fontsource-variable/noto-sans-arabic', parts: /^arabic$/ },
		{ name: '@fontsource-variable/noto-sans-hebrew', parts: /^hebrew$/ },
		{ name: '@fontsource-variable/noto-sans-devanagari', parts: /^devanagari$/ },
		{ name: '@fontsource-variable/noto-sans-thai', parts: /^thai$/ }
	],
	serif: [
		// its letters without a stem are two thirds as high as Literata's beside them
		{ name: '@fontsource-variable/noto-naskh-arabic', parts: /^arabic$/, size: 112 },
		{ name: '@fontsource-variable/noto-serif-hebrew', parts: /^hebrew$/ },
		{ name: '@fontsource-variable/noto-serif-devanagari', parts: /^devanagari$/ },
		{ name: '@fontsource-variable/noto-serif-thai', parts: /^thai$/ }
	]
};

/** Signs that no typeface for words holds; one voice serves both. */
const signs: readonly Package[] = [
	{
		name: '@fontsource/noto-sans-math',
		parts: /^latin$/,
		ranges: 'U+2100-2BFF,U+1D400-1D7FF',
		isStatic: true
	},
	{
		name: '@fontsource/noto-sans-symbols-2',
		parts: /^symbols$/,
		ranges: 'U+2190-2BFF,U+1F000-1FBFF',
		isStatic: true
	},
	{ name: '@fontsource-variable/noto-emoji', parts: numbered }
];

type Han = 'jp' | 'kr' | 'sc' | 'tc';

/** Han characters are drawn as the language of the text draws them; its own font first. */
function hanOrder({ language: code, script }: Intl.Locale, text: string): readonly Han[] {
	const first: Han | false =
		code === 'ja'
			? 'jp'
			: code === 'ko'
				? 'kr'
				: code === 'zh'
					? script === 'Hant'
						? 'tc'
						: 'sc'
					: /[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text)
						? 'jp'
						: /\p{sc=Hangul}/u.test(text) && 'kr';
	return [...new Set<Han>([first || 'sc', 'sc', 'tc', 'jp', 'kr'])];
}

/** The files a text may be set in, the first that has a character counts. @param language of the text, BCP 47 */
export function filesFor(voice: Voice, language: string, text: string): readonly FontFile[] {
	const other = voice === 'sans' ? 'serif' : 'sans';
	const locale = new Intl.Locale(language).maximize();
	const han = hanOrder(locale, text).map((each): Package => ({
		name: `@fontsource-variable/noto-${voice}-${each}`,
		parts: numbered
	}));
	// Fonts for Han draw arrows and the like as wide as its characters, which is right among those alone.
	const further = ['ja', 'ko', 'zh'].includes(locale.language) ? [...han, ...signs] : [...signs, ...han];
	return [
		...filesOf(ours[voice], true),
		...[...scripts[voice], ...further, ...scripts[other]].flatMap((each) => filesOf(each))
	];
}

const known = new Map<string, readonly FontFile[]>();

function filesOf(
	{ name, parts, ranges, isStatic, size = 100 }: Package,
	isOurs = false
): readonly FontFile[] {
	const before = known.get(name);
	if (before) return before;
	const folder = join('node_modules', name);
	const said = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
	const files = Object.entries(said)
		.filter(([part]) => parts.test(part))
		.map(([part, held]) => ({
			path: join(
				folder,
				'files',
				`${name.split('/')[1]}-${part.replaceAll(/[[\]]/g, '')}-${isStatic ? '400' : 'wght'}-normal.woff2`
			),
			isOurs,
			ranges: parseRanges(ranges ?? held),
			size
		}))
		.filter(({ path }) => existsSync(path));
	if (files.length === 0) throw new Error(`no font files in a package: "${name}"`);
	known.set(name, files);
	return files;
}

/** Whether its maker says that a file holds a character. */
export function mayHold(file: FontFile, code: number): boolean {
	return inRanges(file.ranges, code);
}

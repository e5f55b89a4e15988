import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Story } from '#lib/story/types.ts';
import { defaultLanguage, interfaceFor, type LanguageTag } from '#lib/text/languages.ts';
import { inLanguage } from '#lib/words/speaking.ts';
import { words } from '#lib/words/words.ts';
import { pickFonts, type Picked } from './pick.ts';
import { formatRanges } from '#lib/text/unicode-range.ts';
import { subset, withMarks } from './unpacked.ts';

/** What a story's text is set in. */
export interface StoryFonts {
	/** in both voices */
	readonly picked: readonly Picked[];
	/** code points that no shipped font has */
	readonly missing: readonly number[];
}

/** The names that styles give the fonts of other scripts than those our typefaces hold; see `app.css`. */
export const families = {
	sans: { ours: 'Source Sans 3 Variable', others: 'Other Scripts Sans' },
	serif: { ours: 'Literata Variable', others: 'Other Scripts Serif' }
} as const;

/** What the interface adds to a story's own words in any language: English, with its figures and signs. */
const english = Array.from({ length: 0x5f }, (_, i) => String.fromCharCode(0x20 + i)).join('') + '–—’‘“”…·×−';

/**
 * What it adds in a language: all it could say there, with the code around it, which is English, and what its numbers are
 * written with.
 */
function interfaceText(tag: LanguageTag): string {
	if (tag === defaultLanguage) return english;
	const folder = join('src/lib/words', tag);
	return (
		english +
		inLanguage(tag, () => words.numbers.range({ least: -67890.5, most: 1234.5 }, 1)) +
		readdirSync(folder)
			.map((file) => readFileSync(join(folder, file), 'utf8'))
			.join('')
	);
}

/** by language */
const known = new WeakMap<Story, Map<LanguageTag, Promise<StoryFonts>>>();

/**
 * The font files a story needs, by the characters in its words and sources, and in what is said of it.
 * @param tag of the language in which that is said
 */
export function fontsOf(story: Story, tag = interfaceFor(story.language)): Promise<StoryFonts> {
	const ofStory = known.get(story) ?? new Map<LanguageTag, Promise<StoryFonts>>();
	known.set(story, ofStory);
	const fonts = ofStory.get(tag) ?? pick(story, tag);
	ofStory.set(tag, fonts);
	return fonts;
}

async function pick(story: Story, tag: LanguageTag): Promise<StoryFonts> {
	const text = interfaceText(tag) + JSON.stringify(story).replaceAll(/\\u[\da-f]{4}|\\./gi, ' ');
	const [sans, serif] = await Promise.all([
		pickFonts(text, story.language, 'sans'),
		pickFonts(text, story.language, 'serif')
	]);
	return { picked: [...sans.picked, ...serif.picked], missing: sans.missing };
}

/** A font file as a story's pages fetch it. */
export interface PageFont {
	/** changes with what is in it */
	readonly name: string;
	readonly bytes: Buffer;
	/** the `@font-face` rule that names it. @param url of the file */
	readonly rule: (url: string) => string;
}

/**
 * The fonts that a story's pages need besides the site's own typefaces, each with the story's characters alone: Han
 * comes in a hundred files, of which a page would fetch most, for some characters of each.
 * @param tag of the language that the pages speak
 */
export async function pageFonts(story: Story, tag?: LanguageTag): Promise<readonly PageFont[]> {
	const { picked } = await fontsOf(story, tag);
	return Promise.all(picked.filter(({ file }) => !file.isOurs).map(pageFont));
}

async function pageFont({ file, voice, codes }: Picked): Promise<PageFont> {
	const held = await withMarks(file, codes);
	const bytes = readFileSync(await subset(file, held, 'woff2'));
	return {
		name: `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`,
		bytes,
		rule: (url) => fontRule(families[voice].others, url, held, file.size)
	};
}

/**
 * A rule for a font file that holds some characters. All of a family say the same of their weights, whatever they have:
 * browsers look for characters only among those whose weights fit best.
 * @param size percent of what its maker drew, so that letters are as large as those of our typefaces beside them
 */
export function fontRule(family: string, url: string, codes: Iterable<number>, size = 100): string {
	const adjusted = size === 100 ? '' : `size-adjust:${size}%;`;
	return `@font-face{font-family:"${family}";font-weight:100 900;font-display:swap;${adjusted}src:url(${url})format("woff2");unicode-range:${formatRanges(codes)}}`;
}

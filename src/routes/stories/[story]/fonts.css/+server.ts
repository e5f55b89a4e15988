import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { words } from '#lib/words/words.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/**
 * Names the fonts of the scripts that a story has, or what is said of it in the language of the address, besides those of the
 * site's own typefaces.
 */
export const GET: RequestHandler = async ({ params }) => {
	const fonts = await pageFonts(storyOf(params), words.tag);
	const rules = fonts.map(({ name, rule }) => rule(`fonts/${name}`));
	return new Response(rules.join('\n'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

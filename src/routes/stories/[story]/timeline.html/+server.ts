import { error } from '@sveltejs/kit';
import { words } from '#lib/words/words.ts';
import { isAbsolute, storyAddresses } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { shortStoryEntries, storyOf } from '#lib/server/entries.ts';
import { loadKernel } from '#lib/server/kernel.ts';
import { usedLanguages } from '#lib/server/page-language.ts';
import { folderOf } from '#lib/server/stories.ts';
import { languageOf } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = shortStoryEntries;

/** The story in one file, to keep or to mail: it leads back here where the site knows its address. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = storyOf(params);
	const { make } = await loadKernel(usedLanguages());
	const address = storyAddresses(siteRoot(url), story, languageOf(params)).story;
	const home = isAbsolute(address) ? address : null;
	const made = await make(folderOf(story), { home, language: words.tag });
	if ('faults' in made) error(500, `a story that was built has faults: "${story.id}"`);
	return new Response(made.html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

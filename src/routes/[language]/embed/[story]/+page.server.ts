import { BuildOnly } from '#lib/page/build-only.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { storyInLanguageEntries, storyInLanguage } from '#lib/server/entries.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = storyInLanguageEntries;

export const load: PageServerLoad = ({ params, url }) => {
	const story = storyInLanguage(params);
	const site = `${siteRoot(url)}${params.language}/`;
	return { story: new BuildOnly(story), canonical: storyAddresses(site, story).story };
};

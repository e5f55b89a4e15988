import { BuildOnly } from '#lib/page/build-only.ts';
import { shortStoryEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { storyAddresses } from '#lib/export/addresses.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = shortStoryEntries;

export const load: PageServerLoad = ({ params, url }) => {
	const story = storyOf(params);
	return { story: new BuildOnly(story), canonical: storyAddresses(siteRoot(url), story).story };
};

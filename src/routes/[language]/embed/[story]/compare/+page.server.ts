import { comparedStoryInLanguageEntries, storyInLanguage } from '#lib/server/entries.ts';
import { pageScript } from '#lib/server/module-scripts.ts';
import { BuildOnly } from '#lib/page/build-only.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = comparedStoryInLanguageEntries;

export const load: PageServerLoad = async ({ params }) => ({
	story: new BuildOnly(storyInLanguage(params)),
	script: await pageScript('embeddedComparison')
});

import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { pageScript } from '#lib/server/module-scripts.ts';
import { BuildOnly } from '#lib/page/build-only.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = storyEntries;

export const load: PageServerLoad = async ({ params }) => ({
	story: new BuildOnly(storyOf(params)),
	script: await pageScript('builder')
});

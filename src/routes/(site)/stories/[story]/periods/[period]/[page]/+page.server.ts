import { BuildOnly } from '#lib/page/build-only.ts';
import { listPageAt, listPageEntries } from '#lib/server/entries.ts';
import { storyScript } from '#lib/server/module-scripts.ts';
import { listPages } from '#lib/story/list-pages.ts';
import { sliceOf } from '#lib/story/slice.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listPageEntries;

export const load: PageServerLoad = async ({ params }) => {
	const { story, page } = listPageAt(params);
	const pages = listPages(story);
	const at = pages.indexOf(page);
	const before = pages[at - 1] ?? null;
	const after = pages[at + 1] ?? null;
	return {
		shown: new BuildOnly({ story: sliceOf(story, page), whole: story, page, before, after }),
		script: await storyScript()
	};
};

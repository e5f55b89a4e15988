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
	return {
		story: sliceOf(story, page),
		page,
		whole: story,
		before: pages[at - 1] ?? null,
		after: pages[at + 1] ?? null,
		script: await storyScript()
	};
};

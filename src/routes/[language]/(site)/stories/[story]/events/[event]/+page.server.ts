import { BuildOnly } from '#lib/page/build-only.ts';
import { eventInLanguageEntries, eventOf, storyInLanguage } from '#lib/server/entries.ts';
import { excerpt } from '#lib/server/excerpt.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = eventInLanguageEntries;

export const load: PageServerLoad = ({ params }) => {
	storyInLanguage(params);
	const { story, event } = eventOf(params);
	return { shown: new BuildOnly(excerpt(story, event)) };
};

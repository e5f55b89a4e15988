import { BuildOnly } from '#lib/page/build-only.ts';
import { storyInLanguageEntries, storyInLanguage } from '#lib/server/entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = storyInLanguageEntries;

export const load: PageServerLoad = ({ params }) => ({ story: new BuildOnly(storyInLanguage(params)) });

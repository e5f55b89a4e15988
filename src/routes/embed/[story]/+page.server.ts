import { BuildOnly } from '#lib/page/build-only.ts';
import { shortStoryEntries, storyOf } from '#lib/server/entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = shortStoryEntries;

export const load: PageServerLoad = ({ params }) => ({ story: new BuildOnly(storyOf(params)) });

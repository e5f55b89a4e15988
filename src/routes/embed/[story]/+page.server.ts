import { BuildOnly } from '#lib/page/build-only.ts';
import { storyEntries, storyOf } from '#lib/server/entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = storyEntries;

export const load: PageServerLoad = ({ params }) => ({ story: new BuildOnly(storyOf(params)) });

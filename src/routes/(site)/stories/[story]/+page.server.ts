import { storyScript } from '#lib/server/module-scripts.ts';
import { allStories } from '#lib/server/stories.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => allStories().map(({ id }) => ({ story: id }));

export const load: PageServerLoad = async () => ({ script: await storyScript() });

import { allStories } from '#lib/server/stories.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => allStories().map(({ id }) => ({ story: id }));

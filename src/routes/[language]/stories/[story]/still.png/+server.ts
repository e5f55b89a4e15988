import { storyInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../stories/[story]/still.png/+server.ts';

export const entries: EntryGenerator = storyInLanguageEntries;

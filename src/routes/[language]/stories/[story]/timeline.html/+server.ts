import { storyInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../stories/[story]/timeline.html/+server.ts';

export const entries: EntryGenerator = storyInLanguageEntries;

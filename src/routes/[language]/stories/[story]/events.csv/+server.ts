import { storyInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../stories/[story]/events.csv/+server.ts';

export const entries: EntryGenerator = storyInLanguageEntries;

import { storyInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../stories/[story]/fonts.css/+server.ts';

export const entries: EntryGenerator = storyInLanguageEntries;

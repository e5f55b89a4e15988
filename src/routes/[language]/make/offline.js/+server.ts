import { furtherLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../make/offline.js/+server.ts';

export const entries: EntryGenerator = furtherLanguageEntries;

import { pairInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export { GET, prerender, trailingSlash } from '../../../../../stories/[story]/compare/[pair].png/+server.ts';

export const entries: EntryGenerator = pairInLanguageEntries;

import { shortStoryEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = shortStoryEntries;

import { eventInLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator } from './$types';

export {
	GET,
	prerender,
	trailingSlash
} from '../../../../../../stories/[story]/events/[event]/card.png/+server.ts';

export const entries: EntryGenerator = eventInLanguageEntries;

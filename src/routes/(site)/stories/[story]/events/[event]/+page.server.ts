import { BuildOnly } from '#lib/page/build-only.ts';
import { eventEntries, eventOf } from '#lib/server/entries.ts';
import { excerpt } from '#lib/server/excerpt.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Everything on the page is text or a link: it needs no script. */
export const csr = false;

export const entries: EntryGenerator = eventEntries;

export const load: PageServerLoad = ({ params }) => {
	const { story, event } = eventOf(params);
	return { shown: new BuildOnly(excerpt(story, event)) };
};

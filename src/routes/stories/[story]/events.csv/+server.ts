import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { eventsCsv } from '#lib/export/events-csv.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The events as a table, for spreadsheets. */
export const GET: RequestHandler = ({ params }) => {
	return new Response(eventsCsv(storyOf(params)), {
		headers: { 'content-type': 'text/csv; charset=utf-8; header=present' }
	});
};

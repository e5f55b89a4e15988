import { furtherLanguageEntries } from '#lib/server/entries.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export { prerender, trailingSlash } from '../../../make/worker.js/+server.ts';

export const entries: EntryGenerator = furtherLanguageEntries;

/** The one worker there is, by an address in the folder of the page: what keeps that folder on a device has it too. */
export const GET: RequestHandler = () =>
	new Response("import '../../make/worker.js';\n", {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});

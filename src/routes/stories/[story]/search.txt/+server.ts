import { longStoryEntries, storyOf } from '#lib/server/entries.ts';
import { joinTexts } from '#lib/state/joined-texts.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = longStoryEntries;

/** What the page of a long story looks for words in, once somebody does. Not a format for others, who have events.csv. */
export const GET: RequestHandler = ({ params }) =>
	new Response(joinTexts(storyOf(params)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

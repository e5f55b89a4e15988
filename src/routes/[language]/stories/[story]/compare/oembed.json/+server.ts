import { json } from '@sveltejs/kit';
import { comparedStoryInLanguageEntries } from '#lib/server/entries.ts';
import { comparisonAnswer } from '../../../../../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = comparedStoryInLanguageEntries;

/** How to embed the comparison, for publishing systems. */
export const GET: RequestHandler = ({ params, url }) => json(comparisonAnswer(params, url));

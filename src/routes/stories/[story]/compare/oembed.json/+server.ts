import { json } from '@sveltejs/kit';
import { comparedStoryEntries } from '#lib/server/entries.ts';
import { comparisonAnswer } from '../../../../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = comparedStoryEntries;

/** How to embed the comparison, for publishing systems. */
export const GET: RequestHandler = ({ params, url }) => json(comparisonAnswer(params, url));

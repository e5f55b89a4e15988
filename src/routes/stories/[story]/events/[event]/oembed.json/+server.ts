import { json } from '@sveltejs/kit';
import { eventEntries } from '#lib/server/entries.ts';
import { eventAnswer } from '../../../../../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = eventEntries;

/** How to embed an event, for publishing systems. */
export const GET: RequestHandler = ({ params, url }) => json(eventAnswer(params, url));

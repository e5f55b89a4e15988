import { storyInLanguageEntries } from '#lib/server/entries.ts';
import { storyAnswer, inXml } from '../../../../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyInLanguageEntries;

/** How to embed the story, for publishing systems that read XML. */
export const GET: RequestHandler = ({ params, url }) => inXml(storyAnswer(params, url));

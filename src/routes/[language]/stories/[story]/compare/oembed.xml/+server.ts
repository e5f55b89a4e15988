import { comparedStoryInLanguageEntries } from '#lib/server/entries.ts';
import { comparisonAnswer, inXml } from '../../../../../oembed.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = comparedStoryInLanguageEntries;

/** How to embed the comparison, for publishing systems that read XML. */
export const GET: RequestHandler = ({ params, url }) => inXml(comparisonAnswer(params, url));

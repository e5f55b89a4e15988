import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { fontRules } from '#lib/server/fonts/font-rules.ts';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import { languageOf } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The timeline as one still picture, for print and for where no script and no frame is let in. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = storyOf(params);
	const site = siteRoot(url);
	const language = languageOf(params);
	const faces = await fontRules(timelinePicture(story, site, language), story, 'Source Sans 3');
	return new Response(timelinePicture(story, site, language, faces), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};

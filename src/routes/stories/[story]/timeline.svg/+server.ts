import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { fontFaces } from '#lib/server/typefaces.ts';
import { timelinePicture } from '../picture.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The timeline as one still picture, for print and for where no script and no frame is let in. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	const site = siteRoot(url);
	const faces = fontFaces(timelinePicture(story, site), ['sans-400', 'sans-600', 'sans-700']);
	return new Response(timelinePicture(story, site, faces), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};

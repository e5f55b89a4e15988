import { storyEntries, storyOf } from '#lib/server/entries.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import { languageOf, png } from '../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = storyEntries;

/** The still picture for programs that read no SVG, at twice its size. */
export const GET: RequestHandler = ({ params, url }) => {
	const story = storyOf(params);
	return png(timelinePicture(story, siteRoot(url), languageOf(params)), story, 2);
};

import { sitemap } from '#lib/export/sitemap.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { allStories } from '#lib/server/stories.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const views = ['telling', 'compare'];

export const GET: RequestHandler = ({ url }) =>
	new Response(sitemap(allStories(), siteRoot(url), views), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});

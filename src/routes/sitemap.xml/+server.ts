import { sitemap } from '#lib/export/sitemap.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import { allStories } from '#lib/server/stories.ts';
import { hasComparison } from '#lib/story/comparable.ts';
import type { Story } from '#lib/story/types.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const viewsOf = (story: Story) => ['telling', ...(hasComparison(story) ? ['compare'] : [])];

export const GET: RequestHandler = ({ url }) =>
	new Response(sitemap(allStories(), siteRoot(url), viewsOf), {
		headers: { 'content-type': 'application/xml; charset=utf-8' }
	});

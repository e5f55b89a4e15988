import { siteRoot } from '#lib/page/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the site is called where a reader keeps it among other programs. */
export const GET: RequestHandler = ({ url }) => {
	const { pathname: root } = new URL(siteRoot(url), url);
	const icons = [192, 512].map((size) => ({
		src: `${root}icon-${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png'
	}));
	const manifest = {
		name: 'Passage Timeline',
		short_name: 'Timeline',
		start_url: root,
		scope: root,
		display: 'minimal-ui',
		background_color: '#f3f5f5',
		theme_color: '#f3f5f5',
		icons
	};
	return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};

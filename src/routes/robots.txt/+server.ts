import { isAbsolute } from '#lib/export/addresses.ts';
import { siteRoot } from '#lib/page/site-url.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** All may be read. Embedded versions ask in their own head not to be listed: a rule here would hide that from robots. */
export const GET: RequestHandler = ({ url }) => {
	const site = siteRoot(url);
	const lines = [
		'User-agent: *',
		'Allow: /',
		...(isAbsolute(site) ? ['', `Sitemap: ${site}sitemap.xml`] : [])
	];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

import { resolve } from '$app/paths';

/**
 * Where the site will stand, said at build time: `PUBLIC_SITE_URL=https://example.org npm run build`. A file cannot
 * learn it from a request, and link previews, oEmbed, sitemaps and quoted addresses are of no use without it.
 * Nothing else needs it: left out, links stay relative and the site works at any address.
 */
const asked = SITE_URL;

/** `https://example.org`; null when the build was not told. @throws Error for what is no http(s) address */
export const siteOrigin: string | null = asked === '' ? null : originOf(asked);

function originOf(address: string): string {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new Error(`not a web address in PUBLIC_SITE_URL: "${address}"`);
	return url.origin;
}

/**
 * The address of the front page, with a slash at its end: complete when the site's origin is known, else the path
 * from the root. The folder of a project page comes from BASE_PATH.
 * @param page the address of the page or file being written
 */
export function siteRoot(page: URL): string {
	const { pathname } = new URL(resolve('/'), page);
	return `${siteOrigin ?? ''}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

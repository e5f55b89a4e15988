import { isLong, listPages } from '#lib/story/list-pages.ts';
import type { Story } from '#lib/story/types.ts';
import { isAbsolute, storyAddresses } from './addresses.ts';
import { escapeXml } from './xml.ts';

/**
 * The addresses of every page, for search engines: https://www.sitemaps.org/protocol.html
 * Without the site's own address the list is empty and says why: the protocol knows complete addresses only.
 * @param site see `storyAddresses`
 * @param viewsOf what else a story has pages for, by the last part of their address
 */
export function sitemap(
	stories: readonly Story[],
	site: string,
	viewsOf: (story: Story) => readonly string[]
): string {
	const pages = stories.flatMap((each) => {
		const { story, event } = storyAddresses(site, each);
		const views = viewsOf(each).map((view) => `${story}${view}/`);
		if (isLong(each)) return [story, ...views, ...listPages(each).map(({ path }) => story + path)];
		return [
			story,
			...views,
			...each.events.map(({ id }) => event(id).page),
			...each.languages.flatMap((language) => {
				const spoken = storyAddresses(site, each, language);
				return [
					spoken.story,
					...viewsOf(each).map((view) => `${spoken.story}${view}/`),
					...each.events.map(({ id }) => spoken.event(id).page)
				];
			})
		];
	});
	const entries = isAbsolute(site)
		? [site, ...pages].map((page) => `<url><loc>${escapeXml(page)}</loc></url>`)
		: ['<!-- built without PUBLIC_SITE_URL: no address can be given -->'];
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...entries,
		'</urlset>',
		''
	].join('\n');
}

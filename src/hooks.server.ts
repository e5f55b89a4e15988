import type { Handle } from '@sveltejs/kit';
import { withoutPlaces } from '#lib/make/markup.ts';
import { withStylesInPlace } from '#lib/server/page-styles.ts';

/** Pages that are not taken over go without what is there for that: it is up to a tenth of the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.includes('kit.start(') ? html : withStylesInPlace(withoutPlaces(html))
	});

import type { Handle } from '@sveltejs/kit';
import { withStylesInPlace } from '#lib/server/page-styles.ts';

/** What Svelte leaves in markup to find its places again when it takes a page over. */
const places = /<!--(?:\[[!\d-]*|\]|[\da-z]*)-->/g;

/** Pages that are not taken over go without what is there for that: it is up to a tenth of the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.includes('kit.start(') ? html : withStylesInPlace(html.replace(places, ''))
	});

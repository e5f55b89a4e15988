import type { Handle } from '@sveltejs/kit';

/** What Svelte leaves in markup to find its places again when it takes a page over. */
const places = /<!--(?:\[[!\d-]*|\]|)-->/g;

/** Pages that are not taken over go without those marks: they are up to a tenth of the page. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => (html.includes('kit.start(') ? html : html.replace(places, ''))
	});

/** What Svelte leaves in markup to find its places again when it takes a page over. */
const places = /<!--(?:\[[!\d-]*|\]|\$?[\da-z]*)-->/g;

/** Markup that no component takes over goes without what is there for that: it is up to a tenth of a page. */
export function withoutPlaces(html: string): string {
	return html.replace(places, '');
}

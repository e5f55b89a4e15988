import type { ClientInit } from '@sveltejs/kit';

/**
 * When hydration fails, Svelte empties the page before it tries again. The prerendered page is complete without a
 * script, so it is better than nothing: it is put back.
 */
export const init: ClientInit = () => {
	const page = document.body.firstElementChild;
	const copy = page?.cloneNode(true);

	function restore(): void {
		if (page && copy && !document.querySelector('main')) page.replaceWith(copy);
	}

	addEventListener('error', restore);
	addEventListener('unhandledrejection', restore);
};

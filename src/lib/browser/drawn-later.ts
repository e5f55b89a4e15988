import type { Component } from 'svelte';

/**
 * Says that a page's script draws components there later, so that the page has their styles. Bundlers leave out the styles
 * of what is imported and not used, and what a page never draws itself is used by nobody else.
 */
export function drawnLater(...components: readonly Component<never>[]): void {
	if (components.some((each) => typeof each !== 'function')) throw new TypeError('not a component');
}

import { flushSync, hydrate, type Component } from 'svelte';
import { having, placeOfIsland } from '#lib/browser/data-names.ts';
import { liveTheme } from '#lib/page/theme.ts';

/**
 * Makes a view live where the build drew it, from what it was drawn with. The page is complete without a script, so that
 * it is better than nothing: where it cannot be taken over, it is put back.
 * @param view what the page was drawn with, in the language for which this script is bundled
 */
export function takeOver(view: Component<never>): void {
	for (const button of document.querySelectorAll<HTMLElement>(having('theme-button'))) liveTheme(button);
	const target = document.querySelector<HTMLElement>(placeOfIsland('view'));
	const data = document.getElementById('view-props')?.textContent;
	if (!target || !data) return;
	const drawn = target.cloneNode(true);
	try {
		hydrate(view, { target, props: JSON.parse(data) as never, recover: false });
		flushSync();
	} catch (error) {
		target.replaceWith(drawn);
		throw error;
	}
	// Only now: styles that need a script to be of use wait for this class.
	document.documentElement.classList.add('js');
}

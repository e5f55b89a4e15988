/* What makes the workbench live: it takes the place of what the build drew of it. */
import { flushSync, mount } from 'svelte';
import { having, placeOfIsland } from '#lib/browser/data-names.ts';
import { liveTheme } from '#lib/page/theme.ts';
import Workbench from './Workbench.svelte';

for (const button of document.querySelectorAll<HTMLElement>(having('theme-button'))) liveTheme(button);
const place = document.querySelector<HTMLElement>(placeOfIsland('workbench'));
if (place) {
	const drawn = [...place.childNodes];
	place.replaceChildren();
	try {
		mount(Workbench, { target: place });
		flushSync();
	} catch (error) {
		place.replaceChildren(...drawn);
		throw error;
	}
	document.documentElement.classList.add('js');
}

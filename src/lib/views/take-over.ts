import { flushSync, hydrate, type Component } from 'svelte';
import { carryTime } from '#lib/browser/carried-time.ts';
import { having, placeOfIsland } from '#lib/browser/data-names.ts';
import { learnPageWidths } from '#lib/browser/page-widths.ts';
import { liveTheme } from '#lib/page/theme.ts';

/** What of a view's values stands in files, as the page tells it (TakenOver.svelte): names of values, and their addresses. */
type Apart = Readonly<Record<string, string>>;

/** How the values are made that a page has in files. */
type Readers = Readonly<Record<string, (file: never) => unknown>>;

/**
 * Makes a view live where the build drew it, from what it was drawn with. The page is complete without a script, so that
 * it is better than nothing: where it cannot be taken over, it is put back.
 * @param view what the page was drawn with, in the language for which this script is bundled
 * @param readers of the values that may stand in files
 */
export async function takeOver(view: Component<never>, readers: Readers = {}): Promise<void> {
	for (const button of document.querySelectorAll<HTMLElement>(having('theme-button'))) liveTheme(button);
	const target = document.querySelector<HTMLElement>(placeOfIsland('view'));
	const data = document.getElementById('view-props')?.textContent;
	if (!target || !data) return;
	const { apart, ...values } = JSON.parse(data) as { readonly apart?: Apart };
	const props = { ...values, ...(apart && (await fetched(apart, readers))) };
	learnPageWidths();
	const drawn = target.cloneNode(true);
	try {
		hydrate(view, { target, props: props as never, recover: false });
		flushSync();
	} catch (error) {
		target.replaceWith(drawn);
		throw error;
	}
	carryTime();
	// Only now: styles that need a script to be of use wait for this class.
	document.documentElement.classList.add('js');
}

async function fetched(apart: Apart, readers: Readers): Promise<Record<string, unknown>> {
	const values = Object.entries(apart).map(async ([name, address]) => {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address} is ${response.status}`);
		return [name, readers[name]?.((await response.json()) as never)] as const;
	});
	return Object.fromEntries(await Promise.all(values));
}

import type { PackedOutline } from '#lib/story/packed.ts';
import { words } from '#lib/words/words.ts';
import { having, placeOfIsland } from '#lib/browser/data-names.ts';

/** What a reader does before using the drawing or the search. */
const intents = ['pointerover', 'pointerdown', 'focusin', 'touchstart', 'wheel', 'keydown'] as const;

/**
 * The outline of the page's story: from the page itself, or, where it would outweigh the page, from its file once
 * somebody turns to the drawing or the search, or comes with an address that asks for more than the page shows.
 */
export async function outlineOf(page: HTMLElement): Promise<PackedOutline> {
	const address = page.dataset.outline;
	if (address === undefined)
		return JSON.parse(document.getElementById('outline')?.textContent ?? '') as PackedOutline;
	// Its controls are there to be turned to, although nothing answers yet: the first use of one wakes them all.
	document.documentElement.classList.add('js');
	if (location.search === '' && location.hash === '') await wanted(page);
	return fetchOutline(page, address);
}

/** Resolves when a reader turns to what needs the outline. */
function wanted(page: HTMLElement): Promise<void> {
	const names = ['rail', 'lanes', 'bar', 'find'] as const;
	const places = page.querySelectorAll(names.map(placeOfIsland).join());
	const ending = new AbortController();
	return new Promise((resolve) => {
		const come = () => {
			ending.abort();
			resolve();
		};
		const options = { passive: true, capture: true, signal: ending.signal };
		for (const place of places) for (const intent of intents) place.addEventListener(intent, come, options);
		// Scrolling does not bubble, and touch may scroll without any of the others.
		for (const place of places) place.addEventListener('scroll', come, options);
	});
}

/** Says that it is under way, and tries again when asked to. */
async function fetchOutline(page: HTMLElement, address: string): Promise<PackedOutline> {
	const notice = page.querySelector(having('notice'));
	const say = (...said: (string | Node)[]) => notice?.replaceChildren(...said);
	for (;;) {
		say(words.site.loading);
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(`${address} is ${response.status}`);
			const outline = (await response.json()) as PackedOutline;
			say();
			return outline;
		} catch (error) {
			console.error(error);
			const again = document.createElement('button');
			again.textContent = words.site.tryAgain;
			say(words.site.notLoaded, again);
			await new Promise((resolve) => again.addEventListener('click', resolve, { once: true }));
		}
	}
}

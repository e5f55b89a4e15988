import { nextTurn } from '#lib/browser/turns.ts';
import { having } from '#lib/browser/data-names.ts';

/**
 * Lays out what long lists and sources leave out at first, stretch by stretch while the browser has nothing else to do:
 * a picture of the whole page, a saved copy and a search of the browser then find no empty stretches. What is in sight
 * stays where it is.
 */
export async function layOutStretches(page: HTMLElement): Promise<void> {
	for (const stretch of page.querySelectorAll<HTMLElement>(having('stretch'))) {
		await idle();
		layOut(stretch);
	}
}

/**
 * Lays out a stretch, and scrolls by as much as it grew when it stands above what is in sight. Browsers that do so by
 * themselves forget to now and then, among them Chromium while it is busy, so they are kept from it meanwhile.
 */
function layOut(stretch: HTMLElement): void {
	const pane = stretch.closest<HTMLElement>(having('scroller'));
	const isPane = pane !== null && getComputedStyle(pane).overflowY === 'auto';
	const scroller = isPane ? pane : document.documentElement;
	const top = isPane ? pane.getBoundingClientRect().top : 0;
	const before = stretch.getBoundingClientRect();
	scroller.style.setProperty('overflow-anchor', 'none');
	delete stretch.dataset.stretch;
	const grown = stretch.getBoundingClientRect().height - before.height;
	if (grown !== 0 && before.top < top) scroller.scrollBy({ top: grown, behavior: 'instant' });
	scroller.style.removeProperty('overflow-anchor');
}

/** Resolves when nothing else is to be done; where the browser cannot tell, in its next turn. */
function idle(): Promise<void> {
	if (!('requestIdleCallback' in window)) return nextTurn();
	return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

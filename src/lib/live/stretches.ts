import { nextTurn } from './turns.ts';
import { having } from '#lib/browser/data-names.ts';

/**
 * Lays out what long lists and sources leave out at first, stretch by stretch while the browser has nothing else to do:
 * a picture of the whole page, a saved copy and a search of the browser then find no empty stretches. What is in sight
 * stays where it is.
 */
export async function layOutStretches(page: HTMLElement): Promise<void> {
	// Elsewhere the browser itself keeps what is in sight in its place when something above it changes its height.
	const drifts = !CSS.supports('overflow-anchor', 'auto');
	for (const stretch of page.querySelectorAll<HTMLElement>(having('stretch'))) {
		await idle();
		const before = drifts ? stretch.offsetHeight : 0;
		delete stretch.dataset.stretch;
		if (drifts) keepInSight(stretch, stretch.offsetHeight - before);
	}
}

/** @param grown px by which a stretch has just become higher */
function keepInSight(stretch: HTMLElement, grown: number): void {
	const pane = stretch.closest<HTMLElement>(having('scroller'));
	const scroller = pane && getComputedStyle(pane).overflowY === 'auto' ? pane : null;
	const top = scroller?.getBoundingClientRect().top ?? 0;
	if (stretch.getBoundingClientRect().top < top)
		(scroller ?? window).scrollBy({ top: grown, behavior: 'instant' });
}

/** Resolves when nothing else is to be done; where the browser cannot tell, in its next turn. */
function idle(): Promise<void> {
	if (!('requestIdleCallback' in window)) return nextTurn();
	return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));
}

import { on } from 'svelte/events';
import { stuckHeight } from '#lib/browser/stuck-height.ts';
import { having } from '#lib/browser/data-names.ts';

/** px kept free between what sticks to the top of the page and what was scrolled to */
const air = 16;
/** ms without a change, after the page has loaded, until it has come to rest */
const restAfter = 600;
/** ms after which it is left alone, whatever still comes */
const longest = 20_000;

/** What a reader does who goes on: from then on the page is theirs. */
const theirs = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const;

let leave: (() => void) | null = null;

/**
 * How far the page can still scroll before the end of the list pushes the source beside it up, under what sticks to
 * the top, in px; negative where that has happened. Infinity where the source doesn't stand beside the list.
 */
function untilPushedUp(): number {
	const pane = document.querySelector<HTMLElement>(having('source'));
	if (!pane?.parentElement) return Infinity;
	const { position, top } = getComputedStyle(pane);
	if (position !== 'sticky') return Infinity;
	return pane.parentElement.getBoundingClientRect().bottom - pane.offsetHeight - parseFloat(top);
}

/**
 * Brings an element to the top of the page, below what sticks there, and keeps it there while fonts, drawings and what
 * was not laid out before still move the page: until all is loaded and at rest, or the reader does something. The
 * browser's own jump to a fragment is made once, by heights it has to guess.
 *
 * It jumps: what a smooth scroll passes on its way changes its height, so that the way would end elsewhere.
 */
export function land(element: HTMLElement): void {
	leave?.();
	const begun = performance.now();
	let moved = begun;
	let frame = 0;

	function settle(now: number): void {
		// The last events stand somewhat lower, rather than hide the passage that they rest on.
		const by = Math.min(element.getBoundingClientRect().top - stuckHeight() - air, untilPushedUp());
		const before = scrollY;
		// At the end of the page there is nothing more to scroll.
		if (Math.abs(by) > 1) scrollBy({ top: by, behavior: 'instant' });
		if (scrollY !== before) moved = now;
		const loaded = document.readyState === 'complete' && document.fonts.status === 'loaded';
		if ((loaded && now - moved > restAfter) || now - begun > longest) leave?.();
		else frame = requestAnimationFrame(settle);
	}

	const offs = theirs.map((kind) => on(window, kind, () => leave?.(), { passive: true, capture: true }));
	leave = () => {
		cancelAnimationFrame(frame);
		for (const off of offs) off();
		leave = null;
	};
	settle(begun);
}

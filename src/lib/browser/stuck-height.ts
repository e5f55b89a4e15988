import { having } from './data-names.ts';

/**
 * How far down the window what sticks to its top reaches once the page is scrolled below it, in px: the rail, and on
 * roomy screens the lanes docked under it, as high as the story has lanes. 0 where nothing sticks.
 */
export function stuckHeight(): number {
	const band = document.querySelector(having('sticks'));
	if (!band) return 0;
	const docked = band.querySelector(having('dock')) ?? band;
	const bottom = Math.max(band.getBoundingClientRect().bottom, docked.getBoundingClientRect().bottom);
	return bottom - band.getBoundingClientRect().top;
}

import { on } from 'svelte/events';
import { DrawnBox, fittingClass } from './drawn-box.svelte.ts';

/**
 * Layouts are settled for the narrowest plot (px) of each width class, so that they hold in all of it; a container query
 * shows the one that fits, by the same px of the box as here.
 */
export const widthClasses = [
	{ name: 'xl', box: 1152, plot: 1032, density: 'full' },
	{ name: 'l', box: 832, plot: 712, density: 'full' },
	{ name: 'm', box: 528, plot: 528, density: 'mini' },
	{ name: 's', box: 0, plot: 288, density: 'mini' }
] as const;

/** Where the band is on the page and on the screen, which its parts ask. */
export class BandPlace extends DrawnBox {
	/** whether the lanes have left the screen upwards, where there is height to spare for a copy of them under the rail */
	docked = $state(false);
	/** whether anything of the lanes is on the screen */
	inSight = $state(true);
	readonly fitting = $derived(fittingClass(widthClasses, this.drawnFor ?? 0));

	/** @returns what ends it */
	readonly watch = (lanes: HTMLElement): (() => void) => {
		const roomy = matchMedia('(min-width: 928px) and (min-height: 700px)');
		let gone = false;
		const update = () => (this.docked = gone && roomy.matches);
		const seen = new IntersectionObserver(
			([entry]) => {
				this.inSight = entry?.isIntersecting ?? true;
				gone = !this.inSight && (entry?.boundingClientRect.top ?? 0) < 0;
				update();
			},
			{ rootMargin: '-80px 0px 0px' }
		);
		const offs = [on(roomy, 'change', update), this.watchPaper()];
		seen.observe(lanes);
		return () => {
			seen.disconnect();
			for (const off of offs) off();
		};
	};
}

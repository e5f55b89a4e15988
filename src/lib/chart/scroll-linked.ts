import type { Fractions } from '#lib/layout/band/window.ts';

/** Something drawn that moves with a scroll of the detail. */
export interface ScrollLinkedElement {
	readonly element: HTMLElement | SVGSVGElement;
	/** the CSS transform that brings it from where it is drawn to where it belongs when the window is there */
	readonly transform: (window: Fractions) => string;
}

declare const ScrollTimeline:
	(new (options: { source: Element; axis: 'x' }) => AnimationTimeline) | undefined;

/**
 * Moves what goes along with a scroll. Where the browser can tie movements to a scroll, it is told once, when the scroll
 * begins, and no frame needs a script; elsewhere each frame sets transforms, which neither lay out nor paint.
 */
export class ScrollLinked {
	readonly #all = new Set<() => readonly ScrollLinkedElement[]>();
	#running: {
		readonly elements: readonly ScrollLinkedElement[];
		readonly animations: readonly Animation[];
	} | null = null;

	/** @returns what removes them */
	add(elements: () => readonly ScrollLinkedElement[]): () => void {
		this.#all.add(elements);
		return () => this.#all.delete(elements);
	}

	/**
	 * @param window where it is now
	 * @param scroller what scrolls, from the domain's start to its end
	 * @param places where the window begins, in ascending order, from the first it can to the last: between two of them
	 * they move evenly
	 */
	move(window: Fractions, scroller: Element, places: () => readonly number[]): void {
		this.#running ??= this.#begin(window.to - window.from, scroller, places);
		if (this.#running.animations.length > 0) return;
		for (const { element, transform } of this.#running.elements) element.style.transform = transform(window);
	}

	/** All stand again where they are drawn. */
	end(): void {
		for (const animation of this.#running?.animations ?? []) animation.cancel();
		for (const { element } of this.#running?.elements ?? []) element.style.transform = '';
		this.#running = null;
	}

	#begin(inSight: number, scroller: Element, places: () => readonly number[]) {
		const elements = [...this.#all].flatMap((each) => each());
		if (typeof ScrollTimeline === 'undefined') return { elements, animations: [] };
		const timeline = new ScrollTimeline({ source: scroller, axis: 'x' });
		// A scroller that runs right to left begins at the domain's end.
		const frames = places()
			.toReversed()
			.map((from) => ({
				offset: Math.min(1, Math.max(0, 1 - from / (1 - inSight))),
				from,
				to: from + inSight
			}));
		const animations = elements.map(({ element, transform }) =>
			element.animate(
				frames.map(({ offset, from, to }) => ({ offset, transform: transform({ from, to }) })),
				{ timeline, fill: 'both' }
			)
		);
		return { elements, animations };
	}
}

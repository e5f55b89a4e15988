/** A name or a figure, where it has its place along the band. */
interface Word {
	readonly text: SVGElement;
	/** as it is written in the page: a share of the drawing's width */
	readonly x: string;
}

/**
 * The names and figures of the level in sight, out of the drawing, which grows, in the layer, which does not: there they
 * are moved as they are, while in the drawing each would be laid out again by every step of a zoom.
 */
export class BandWords {
	readonly #layer: Element | null;
	#level: Element | undefined;
	#words: readonly Word[] = [];

	/** @param layer where they go */
	constructor(layer: Element | null) {
		this.#layer = layer;
	}

	/** Those of this level, and of no other; undefined: all stand in the drawing, where they follow its width. */
	choose(level: Element | undefined): void {
		for (const { text, x } of this.#words) {
			text.removeAttribute('transform');
			text.setAttribute('x', x);
		}
		this.#level?.append(...this.#words.map(({ text }) => text));
		this.#level = level;
		const texts = [...(level?.querySelectorAll('text') ?? [])];
		this.#words = texts.map((text) => ({ text, x: text.getAttribute('x') ?? '0%' }));
		for (const text of texts) text.removeAttribute('x');
		this.#layer?.append(...texts);
	}

	/** @param length px of the whole band */
	place(length: number): void {
		for (const { text, x } of this.#words)
			text.setAttribute('transform', `translate(${(parseFloat(x) / 100) * length})`);
	}
}

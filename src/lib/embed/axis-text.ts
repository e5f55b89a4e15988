/** A name or a figure, where it has its place along the band. */
interface PlacedText {
	readonly text: SVGElement;
	/** what takes it to its place: a text whose own place changes is laid out again */
	readonly holder: SVGElement;
	/** as it is written in the page: a percentage of the drawing's width, below 0 where it is mirrored */
	readonly x: string;
}

/**
 * The names and figures of the level in sight, out of the drawing, which grows, in the layer, which does not: there they
 * are moved as they are, while in the drawing each would be laid out again by every step of a zoom.
 */
export class AxisText {
	readonly #layer: Element | null;
	#level: Element | undefined;
	#placed: readonly PlacedText[] = [];

	/** @param layer where they go */
	constructor(layer: Element | null) {
		this.#layer = layer;
	}

	/** Those of this level, and of no other; undefined: all stand in the drawing, where they follow its width. */
	choose(level: Element | undefined): void {
		for (const { text, holder, x } of this.#placed) {
			text.setAttribute('x', x);
			this.#level?.append(text);
			holder.remove();
		}
		this.#level = level;
		this.#placed = [...(level?.querySelectorAll('text') ?? [])].map((text) => {
			const holder = document.createElementNS('http://www.w3.org/2000/svg', 'g');
			const x = text.getAttribute('x') ?? '0%';
			text.removeAttribute('x');
			holder.append(text);
			return { text, holder, x };
		});
		this.#layer?.append(...this.#placed.map(({ holder }) => holder));
	}

	/** @param length px of the whole band */
	place(length: number): void {
		for (const { holder, x } of this.#placed)
			holder.setAttribute('transform', `translate(${(Math.abs(parseFloat(x)) / 100) * length})`);
	}
}

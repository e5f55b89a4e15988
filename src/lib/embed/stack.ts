import type { Content } from './height.ts';
import { having } from '#lib/browser/data-names.ts';

/** The cards of an embed, of which one shows: a frame is as high as the tallest card seen so far needs. */
export class Stack implements Content {
	readonly id: string;
	readonly watched: HTMLElement;
	readonly #cards: HTMLElement;
	#tallest = 0;
	#width = 0;

	constructor(root: HTMLElement) {
		this.id = root.dataset.embed ?? '';
		this.watched = root.querySelector<HTMLElement>(having('stack')) ?? root;
		this.#cards = root.querySelector<HTMLElement>(having('cards')) ?? root;
		// What was measured in the type that stood in for it says nothing of what stands there now.
		document.fonts.addEventListener('loadingdone', () => this.#forget());
	}

	measure(): number {
		this.#keepTallest();
		const rest = document.body.getBoundingClientRect().height - this.#cards.clientHeight;
		return Math.ceil(rest + this.watched.getBoundingClientRect().height);
	}

	/** The cards keep the height of the tallest seen so far, so that stepping through them moves nothing below. */
	#keepTallest(): void {
		if (this.#width !== innerWidth) {
			this.#width = innerWidth;
			this.#forget();
		}
		const height = Math.ceil(this.watched.getBoundingClientRect().height);
		if (height <= this.#tallest) return;
		this.#tallest = height;
		this.watched.style.minHeight = `${height}px`;
	}

	#forget(): void {
		this.#tallest = 0;
		this.watched.style.minHeight = '';
	}
}

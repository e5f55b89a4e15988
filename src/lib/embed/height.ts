import { dialectsOf, heightMessages, type Dialects } from './hosts.ts';

/** How long a host may take to follow before it counts as one that never does, ms. */
const patience = 600;

/**
 * Tells the host how high the embed is, whenever that changes, and finds out whether the host follows. One that does
 * not gets a layout in which the cards scroll inside (`<html data-fit="fixed">`); that is also how it begins.
 */
export class Height {
	readonly #host: Window | null;
	readonly #cards: HTMLElement;
	readonly #stack: HTMLElement;
	readonly #id: string;
	#dialects: Dialects;
	#told = 0;
	#tallest = 0;
	#width = 0;
	#waiting = 0;
	#queued = false;

	/** @param host the window that holds the frame; null when there is none */
	constructor(root: HTMLElement, host: Window | null) {
		this.#host = host;
		this.#cards = root.querySelector<HTMLElement>('[data-cards]') ?? root;
		this.#stack = root.querySelector<HTMLElement>('[data-stack]') ?? root;
		this.#id = root.dataset.embed ?? '';
		this.#dialects = dialectsOf(new URL(location.href), document.referrer);
		if (!host) return;
		this.#fit('fixed');
		const later = () => this.#later();
		new ResizeObserver(later).observe(this.#stack);
		addEventListener('resize', later);
		addEventListener('load', () => this.tell());
		void document.fonts.ready.then(later);
	}

	get dialects(): Dialects {
		return this.#dialects;
	}

	/** iframe-resizer's parent said the id it knows the frame by. */
	meet(resizer: string): void {
		this.#dialects = { ...this.#dialects, resizer };
		this.tell('init');
	}

	/** Says the height even if it was said before. */
	tell(as?: string): void {
		const height = this.#measure();
		if (!this.#host || !(height > 0)) return;
		this.#told = height;
		const frame = { id: this.#id, href: location.href, width: innerWidth };
		for (const message of heightMessages(height, this.#dialects, frame, as))
			this.#host.postMessage(message, '*');
		clearTimeout(this.#waiting);
		if (this.#isFollowed()) this.#fit('fluid');
		else this.#waiting = window.setTimeout(() => this.#fit(this.#isFollowed() ? 'fluid' : 'fixed'), patience);
	}

	/** The embed's height when nothing in it scrolls, in whole px. */
	#measure(): number {
		this.#keepTallest();
		const rest = document.body.getBoundingClientRect().height - this.#cards.clientHeight;
		return Math.ceil(rest + this.#stack.getBoundingClientRect().height);
	}

	/** The cards keep the height of the tallest seen so far, so that stepping through them moves nothing below. */
	#keepTallest(): void {
		if (this.#width !== innerWidth) {
			this.#width = innerWidth;
			this.#tallest = 0;
			this.#stack.style.minHeight = '';
		}
		const height = Math.ceil(this.#stack.getBoundingClientRect().height);
		if (height <= this.#tallest) return;
		this.#tallest = height;
		this.#stack.style.minHeight = `${height}px`;
	}

	#later(): void {
		if (this.#queued) return;
		this.#queued = true;
		requestAnimationFrame(() => {
			this.#queued = false;
			if (this.#measure() !== this.#told) this.tell();
			else if (this.#isFollowed()) this.#fit('fluid');
		});
	}

	#isFollowed(): boolean {
		return Math.abs(innerHeight - this.#told) <= 2;
	}

	#fit(fit: 'fixed' | 'fluid'): void {
		document.documentElement.dataset.fit = fit;
	}
}

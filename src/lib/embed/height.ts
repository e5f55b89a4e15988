import { addressKnown, dialectsOf, heightMessages, type Dialects } from './hosts.ts';

/** How long a host may take to follow before it counts as one that never does, ms. */
const patience = 600;

/** What the height of a frame depends on. */
export interface Content {
	/** the story's id */
	readonly id: string;
	/** changes its size whenever the height may have to change */
	readonly watched: Element;
	/** the height when nothing in the frame scrolls, in whole px */
	readonly measure: () => number;
}

/**
 * Tells the host how high the embed is, whenever that changes, and finds out whether the host follows. One that does
 * not gets a layout in which things scroll inside (`<html data-fit="fixed">`); that is also how it begins.
 */
export class Height {
	readonly #host: Window | null;
	readonly #content: Content;
	#dialects: Dialects;
	#sent = 0;
	#waiting = 0;
	#queued = false;

	/** @param host the window that holds the frame; null when there is none */
	constructor(content: Content, host: Window | null) {
		this.#content = content;
		this.#host = host;
		this.#dialects = dialectsOf(new URL(location.href), document.referrer);
		if (!host) return;
		this.#fit('fixed');
		const later = () => this.#later();
		new ResizeObserver(later).observe(content.watched);
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
		const height = this.#content.measure();
		if (!this.#host || !(height > 0)) return;
		this.#sent = height;
		const frame = { id: this.#content.id, href: addressKnown(new URL(location.href)), width: innerWidth };
		for (const message of heightMessages(height, this.#dialects, frame, as))
			this.#host.postMessage(message, '*');
		clearTimeout(this.#waiting);
		if (this.#isFollowed()) this.#fit('fluid');
		else this.#waiting = window.setTimeout(() => this.#fit(this.#isFollowed() ? 'fluid' : 'fixed'), patience);
	}

	#later(): void {
		if (this.#queued) return;
		this.#queued = true;
		requestAnimationFrame(() => {
			this.#queued = false;
			if (this.#content.measure() !== this.#sent) this.tell();
			else if (this.#isFollowed()) this.#fit('fluid');
		});
	}

	#isFollowed(): boolean {
		return Math.abs(innerHeight - this.#sent) <= 2;
	}

	#fit(fit: 'fixed' | 'fluid'): void {
		document.documentElement.dataset.fit = fit;
	}
}

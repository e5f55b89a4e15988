import type { FrameEvent } from './event-table.ts';
import { Reserve } from './reserve.ts';
import { having } from '#lib/browser/data-names.ts';

/** The list of dates and titles that an embed may show in place of its band. */
export class ListView {
	readonly #list: Element | null;
	readonly #items: readonly HTMLElement[];
	#current: Element | null = null;

	/** @param isShown the list is in sight: one that is not is made only where it is in the page anyway */
	constructor(root: Element, isShown: boolean) {
		this.#list = root.querySelector(having('list'));
		const made = isShown ? new Reserve(this.#list).part('ol', '<ol') : null;
		if (made) this.#list?.append(made);
		this.#items = [...root.querySelectorAll<HTMLElement>(having('item'))];
	}

	/** Lists these events alone. */
	keep(shown: readonly FrameEvent[]): void {
		const ids = new Set(shown.map(({ id }) => id));
		for (const item of this.#items) item.toggleAttribute('data-out', !ids.has(item.dataset.item ?? ''));
	}

	/** Marks the event being read, and scrolls to it when it is out of sight. */
	follow(id: string): void {
		this.#current?.removeAttribute('aria-current');
		const item = this.#items.find(({ dataset }) => dataset.item === id);
		this.#current = item?.querySelector('a') ?? null;
		this.#current?.setAttribute('aria-current', 'true');
		if (item) this.#reveal(item);
	}

	/** Not `scrollIntoView`, which would also scroll the page that holds the frame. */
	#reveal(item: HTMLElement): void {
		if (!this.#list?.clientHeight) return;
		const [box, sight] = [item.getBoundingClientRect(), this.#list.getBoundingClientRect()];
		if (box.top < sight.top || box.bottom > sight.bottom)
			this.#list.scrollTop += box.top - sight.top - (sight.height - box.height) / 2;
	}
}

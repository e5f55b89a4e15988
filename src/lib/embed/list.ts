import { idOf } from './cards.ts';

/** The list of dates and titles that an embed may show in place of its band. */
export class ListView {
	readonly #list: Element | null;
	readonly #items: readonly HTMLElement[];

	constructor(root: Element) {
		this.#list = root.querySelector('[data-list]');
		this.#items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
	}

	/** Lists the events of these cards alone. */
	keep(shown: readonly HTMLElement[]): void {
		const ids = new Set(shown.map(idOf));
		for (const item of this.#items) item.toggleAttribute('data-out', !ids.has(item.dataset.item ?? ''));
	}

	/** Marks the event being read, and scrolls to it when it is out of sight. */
	follow(id: string): void {
		for (const item of this.#items) {
			const link = item.querySelector('a');
			if (item.dataset.item !== id) link?.removeAttribute('aria-current');
			else {
				link?.setAttribute('aria-current', 'true');
				this.#reveal(item);
			}
		}
	}

	/** Not `scrollIntoView`, which would also scroll the page that holds the frame. */
	#reveal(item: HTMLElement): void {
		if (!this.#list?.clientHeight) return;
		const [box, sight] = [item.getBoundingClientRect(), this.#list.getBoundingClientRect()];
		if (box.top < sight.top || box.bottom > sight.bottom)
			this.#list.scrollTop += box.top - sight.top - (sight.height - box.height) / 2;
	}
}

import { having } from '#lib/browser/data-names.ts';
import { listedTogether } from '#lib/story/sizes.ts';
import type { FrameEvent } from './event-table.ts';

/** px from an end of what is listed at which more is */
const near = 200;

/**
 * The list of dates and names of a long story, made of what the script knows of its events: the stretch around the one
 * being read, and more as the reader scrolls to either end of it.
 */
export class LongList {
	readonly #list: HTMLElement | null;
	/** null: it is not shown */
	readonly #items: HTMLElement | null;
	/** words of the story itself are in its language */
	readonly #title: HTMLElement | null;
	#shown: readonly FrameEvent[] = [];
	#from = 0;
	#to = 0;
	#current: HTMLElement | null = null;

	/** @param isShown nothing is made of a list that is not in sight */
	constructor(root: Element, isShown: boolean) {
		this.#list = root.querySelector<HTMLElement>(having('list'));
		this.#title = root.querySelector('h1');
		this.#items = isShown ? document.createElement('ol') : null;
		if (!this.#items || !this.#list) return;
		this.#list.append(this.#items);
		this.#list.addEventListener('scroll', () => this.#extend(), { passive: true });
	}

	/** Lists these events alone. */
	keep(shown: readonly FrameEvent[]): void {
		this.#shown = shown;
		this.#from = this.#to = 0;
		this.#items?.replaceChildren();
	}

	/** Marks the event being read, with the events around it. */
	follow(id: string): void {
		const list = this.#list;
		if (!this.#items || !list) return;
		const place = this.#shown.findIndex((event) => event.id === id);
		if (place === -1) return;
		if (place < this.#from || place >= this.#to) {
			this.#from = Math.max(0, place - listedTogether / 2);
			this.#to = Math.min(this.#shown.length, this.#from + listedTogether);
			this.#items.replaceChildren(...this.#make(this.#from, this.#to));
		}
		this.#current?.removeAttribute('aria-current');
		const item = this.#items.children[place - this.#from];
		this.#current = item?.querySelector('a') ?? null;
		this.#current?.setAttribute('aria-current', 'true');
		if (!item) return;
		// Not `scrollIntoView`, which would also scroll the page that holds the frame.
		const [box, sight] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
		if (box.top < sight.top || box.bottom > sight.bottom)
			list.scrollTop += box.top - sight.top - (sight.height - box.height) / 2;
	}

	#extend(): void {
		const [list, items] = [this.#list, this.#items];
		if (!list || !items) return;
		if (list.scrollTop + list.clientHeight > list.scrollHeight - near) {
			const to = Math.min(this.#shown.length, this.#to + listedTogether);
			items.append(...this.#make(this.#to, to));
			this.#to = to;
		}
		if (list.scrollTop < near && this.#from > 0) {
			const from = Math.max(0, this.#from - listedTogether);
			const [height, top] = [list.scrollHeight, list.scrollTop];
			items.prepend(...this.#make(from, this.#from));
			this.#from = from;
			list.scrollTop = top + list.scrollHeight - height;
		}
	}

	#make(from: number, to: number): readonly HTMLElement[] {
		return this.#shown.slice(from, to).map(({ id, short, label, isContext }) => {
			const [item, link, when, name] = ['li', 'a', 'span', 'bdi'].map((each) =>
				document.createElement(each)
			) as [HTMLLIElement, HTMLAnchorElement, HTMLSpanElement, HTMLElement];
			item.dataset.item = id;
			item.dataset.mention = isContext ? 'context' : '';
			link.setAttribute('href', `#event-${id}`);
			when.className = 'when';
			when.textContent = short;
			name.lang = this.#title?.lang ?? '';
			name.dir = this.#title?.dir ?? '';
			name.textContent = label;
			link.append(when, ' ', name);
			item.append(link);
			return item;
		});
	}
}

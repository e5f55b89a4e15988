import type { FrameEvent } from './event-table.ts';
import { Reserve } from './reserve.ts';
import { words } from '#lib/words/words.ts';
import { having } from '#lib/browser/data-names.ts';

/** The cards of an embed, one of which is shown. Those that are not in the page are made when they are first asked for. */
export class Cards {
	readonly #box: Element | null;
	readonly #stack: Element | null;
	readonly #reserve: Reserve;
	/** the events a reader can step through, and their places */
	#shown: readonly FrameEvent[] = [];
	#places: ReadonlyMap<FrameEvent, number> = new Map();
	#current: FrameEvent | null = null;
	#card: HTMLElement | null;

	constructor(root: Element) {
		this.#box = root.querySelector(having('cards'));
		this.#stack = root.querySelector(having('stack'));
		this.#reserve = new Reserve(this.#stack);
		this.#card = root.querySelector('.card.shown');
	}

	get current(): FrameEvent | null {
		return this.#current;
	}

	/** The title on the card that is shown. */
	get title(): string {
		return this.#card?.querySelector('h2')?.textContent ?? '';
	}

	has(event: FrameEvent): boolean {
		return this.#places.has(event);
	}

	/** The ones a reader can step through. */
	restrict(shown: readonly FrameEvent[]): void {
		this.#shown = shown;
		this.#places = new Map(shown.map((event, place) => [event, place]));
		this.#page();
	}

	/** Shows the card of an event. The focus follows from the old card's button to the same one of the new. */
	show(event: FrameEvent): void {
		const next = event === this.#current ? null : this.#cardOf(event);
		if (!next) return;
		const focused = this.#card?.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-turn')
			: null;
		this.#card?.classList.remove('shown');
		next.classList.add('shown');
		this.#card = next;
		this.#current = event;
		this.#page();
		if (this.#box?.scrollTop) this.#box.scrollTop = 0;
		if (focused)
			next.querySelector<HTMLElement>(`[data-turn="${focused}"][href]`)?.focus({ preventScroll: true });
	}

	#cardOf({ id }: FrameEvent): HTMLElement | null {
		const known = document.getElementById(`event-${id}`);
		if (known) return known;
		const made = this.#reserve.part('section', `<section id="event-${id}"`);
		if (made) this.#stack?.append(made);
		return made;
	}

	/** What the card says of its place and its neighbours. */
	#page(): void {
		const card = this.#card;
		const i = this.#current ? this.#places.get(this.#current) : undefined;
		if (!card || i === undefined) return;
		const place = card.querySelector(having('place'));
		if (place) place.textContent = words.embed.place(i + 1, this.#shown.length);
		turn(card, 'Previous', this.#shown[i - 1]);
		turn(card, 'Next', this.#shown[i + 1]);
	}
}

function turn(card: HTMLElement, way: 'Previous' | 'Next', to: FrameEvent | undefined): void {
	const link = card.querySelector(`[data-turn="${way}"]`);
	const date = link?.querySelector('span');
	if (!link || !date) return;
	date.textContent = to?.short ?? '';
	if (to) {
		link.setAttribute('href', `#event-${to.id}`);
		link.setAttribute('aria-label', words.embed.turnTo(way, to.label, to.short));
		link.removeAttribute('aria-disabled');
		link.removeAttribute('role');
	} else {
		link.removeAttribute('href');
		link.setAttribute('aria-label', words.embed.turns[way]);
		link.setAttribute('aria-disabled', 'true');
		link.setAttribute('role', 'link');
	}
}

import type { FrameEvent } from './event-table.ts';
import type { LateCards } from './late-cards.ts';
import { Reserve } from './reserve.ts';
import { shortCard } from './short-card.ts';
import { words } from '#lib/words/words.ts';
import { having } from '#lib/browser/data-names.ts';

/** The cards of an embed, one of which is shown. Those that are not in the page are made when they are first asked for. */
export class Cards {
	readonly #box: Element | null;
	readonly #stack: Element | null;
	readonly #reserve: Reserve;
	/** those that are not in the page at all; null where all are */
	readonly #late: LateCards | null;
	/** the events a reader can step through, and their places */
	#shown: readonly FrameEvent[] = [];
	#places: ReadonlyMap<FrameEvent, number> = new Map();
	#current: FrameEvent | null = null;
	/** the event whose card is on its way */
	#awaited: FrameEvent | null = null;
	#card: HTMLElement | null;

	constructor(root: Element, late: LateCards | null) {
		this.#late = late;
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

	/**
	 * Shows the card of an event, at once or when it has come.
	 * @param done it shows; not called when the reader has gone on meanwhile
	 */
	show(event: FrameEvent, done?: () => void): void {
		this.#awaited = event;
		const card = this.#made(event.id) ?? this.#make(event.id, this.#reserve);
		if (card || !this.#late) {
			if (card) this.#turnTo(event, card);
			done?.();
			return;
		}
		void this.#late.fetch(event.id).then((reserve) => {
			if (this.#awaited !== event) return;
			this.#turnTo(
				event,
				this.#made(event.id) ?? this.#make(event.id, reserve) ?? shortCard(this.#card, event)
			);
			done?.();
		});
	}

	/** The focus follows from the old card's button to the same one of the new. */
	#turnTo(event: FrameEvent, next: HTMLElement | null): void {
		if (!next || event === this.#current) return;
		const focused = this.#card?.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-turn')
			: null;
		if (!this.#stack?.contains(next)) this.#stack?.append(next);
		this.#card?.classList.remove('shown');
		next.classList.add('shown');
		this.#card = next;
		this.#current = event;
		this.#page();
		if (this.#box?.scrollTop) this.#box.scrollTop = 0;
		if (focused)
			next.querySelector<HTMLElement>(`[data-turn="${focused}"][href]`)?.focus({ preventScroll: true });
	}

	#made(id: string): HTMLElement | null {
		return document.getElementById(`event-${id}`);
	}

	#make(id: string, reserve: Reserve | null): HTMLElement | null {
		return reserve?.part('section', `<section id="event-${id}"`) ?? null;
	}

	/** What the card says of its place and its neighbours. */
	#page(): void {
		const card = this.#card;
		const i = this.#current ? this.#places.get(this.#current) : undefined;
		if (!card || i === undefined) return;
		const place = card.querySelector(having('place'));
		if (place) place.textContent = words.embed.place(i + 1, this.#shown.length);
		for (const [way, to] of [
			['Previous', this.#shown[i - 1]],
			['Next', this.#shown[i + 1]]
		] as const) {
			turn(card, way, to);
			// Nobody who only looks at the first card needs more than that.
			if (to && i > 0) void this.#late?.fetch(to.id);
		}
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

/** The cards of an embed, one of which is shown. All of them are in the page from the start. */
export class Cards {
	readonly #all: readonly HTMLElement[];
	readonly #place = new Map<string, HTMLElement>();
	readonly #box: Element | null;
	#current: HTMLElement | null = null;

	constructor(root: Element) {
		this.#box = root.querySelector('[data-cards]');
		this.#all = [...root.querySelectorAll<HTMLElement>('[data-card]')];
		for (const card of this.#all) this.#place.set(idOf(card), card);
	}

	/** of all events, in time order */
	get ids(): readonly string[] {
		return this.#all.map(idOf);
	}

	get current(): HTMLElement | null {
		return this.#current;
	}

	card(id: string): HTMLElement | undefined {
		return this.#place.get(id);
	}

	/** The ones a reader can step through, and what each says of its place and its neighbours. */
	restrict(isShown: (card: HTMLElement) => boolean): readonly HTMLElement[] {
		const shown = this.#all.filter(isShown);
		for (const [i, card] of shown.entries()) {
			const place = card.querySelector('[data-place]');
			if (place) place.textContent = `${i + 1} of ${shown.length}`;
			turn(card, 'Previous', shown[i - 1]);
			turn(card, 'Next', shown[i + 1]);
		}
		return shown;
	}

	/** Shows the card of an event. The focus follows from the old card's button to the same one of the new. */
	show(id: string): void {
		const next = this.#place.get(id);
		if (!next || next === this.#current) return;
		const focused = this.#current?.contains(document.activeElement)
			? document.activeElement?.getAttribute('data-turn')
			: null;
		for (const card of this.#all) card.classList.toggle('shown', card === next);
		this.#current = next;
		if (this.#box) this.#box.scrollTop = 0;
		if (focused)
			next.querySelector<HTMLElement>(`[data-turn="${focused}"][href]`)?.focus({ preventScroll: true });
	}
}

export function idOf(card: HTMLElement): string {
	return card.dataset.card ?? '';
}

function turn(card: HTMLElement, way: 'Previous' | 'Next', to: HTMLElement | undefined): void {
	const link = card.querySelector(`[data-turn="${way}"]`);
	const date = link?.querySelector('span');
	if (!link || !date) return;
	date.textContent = to?.dataset.short ?? '';
	if (to) {
		link.setAttribute('href', `#event-${idOf(to)}`);
		link.setAttribute('aria-label', `${way}: ${to.dataset.label}, ${to.dataset.short}`);
		link.removeAttribute('aria-disabled');
		link.removeAttribute('role');
	} else {
		link.removeAttribute('href');
		link.setAttribute('aria-label', way);
		link.setAttribute('aria-disabled', 'true');
		link.setAttribute('role', 'link');
	}
}

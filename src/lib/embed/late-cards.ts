import { listedTogether } from '#lib/story/sizes.ts';
import type { FrameEvent } from './event-table.ts';
import { Reserve } from './reserve.ts';

/**
 * The cards of a long story, which are not in its embed's page: they stand in files beside it, two hundred to a file in
 * the order of events, with the paragraphs they rest on. A file is fetched when one of its events is asked for, and
 * when a reader comes next to one.
 */
export class LateCards {
	readonly #places: ReadonlyMap<string, number>;
	readonly #files = new Map<number, Promise<Reserve | null>>();
	readonly #arrived = new Map<number, Reserve>();

	/** @param events all there are, in order */
	constructor(events: readonly FrameEvent[]) {
		this.#places = new Map(events.map(({ id }, place) => [id, place]));
	}

	/** What has come of the file that has an event; null before it has. */
	held(id: string): Reserve | null {
		return this.#arrived.get(this.#fileOf(id)) ?? null;
	}

	/** The file that has an event; null where it cannot be had: the host may let no frame of its have it. */
	fetch(id: string): Promise<Reserve | null> {
		const file = this.#fileOf(id);
		let asked = this.#files.get(file);
		if (!asked) {
			asked = this.#ask(file);
			this.#files.set(file, asked);
		}
		return asked;
	}

	#fileOf(id: string): number {
		return cardsFileOf(this.#places.get(id) ?? 0);
	}

	async #ask(file: number): Promise<Reserve | null> {
		try {
			const response = await fetch(cardsFile(file));
			if (!response.ok) throw new Error(`${response.url} is ${response.status}`);
			const reserve = new Reserve(await response.text());
			this.#arrived.set(file, reserve);
			return reserve;
		} catch (error) {
			console.warn(error);
			// The next time it is tried again.
			this.#files.delete(file);
			return null;
		}
	}
}

/** Which file has the card of an event, counted from 1. @param place among all events, from 0 */
export function cardsFileOf(place: number): number {
	return Math.floor(place / listedTogether) + 1;
}

/** Where a file of cards stands, from its embed's page on. */
export function cardsFile(file: number): string {
	return `cards/${file}.txt`;
}

import { group } from 'd3';
import type { Span } from '#lib/dates/fuzzy.ts';
import { placeInRow, type MiniMark } from '#lib/layout/mini-lanes.ts';
import { idOf } from './cards.ts';

/** What the marks are drawn for. */
export interface MarkState {
	/** cards of the events that are shown, in time order */
	readonly cards: readonly HTMLElement[];
	/** id of the event being read */
	readonly current: string | null;
	/** px of the whole band */
	readonly length: number;
}

/** More marks than these are drawn only where they are in sight. */
const mostEverywhere = 120;

/** The marks of a band, drawn for a length by the layout the rest of the site has. */
export class BandMarks {
	readonly #drawing: Element;
	/** holds the marks of moments while they are not drawn */
	readonly #rest: DocumentFragment;
	/** of every event */
	readonly #marks: ReadonlyMap<string, SVGElement>;
	readonly #template: Element | null;
	#shown: ReadonlySet<string> = new Set();
	#placed: readonly MiniMark[] = [];
	#current: string | null = null;
	#length = 1;

	/**
	 * @param drawing holds marks of events, and one count to copy
	 * @param rest holds the marks of the other events
	 */
	constructor(drawing: Element, rest: DocumentFragment) {
		this.#drawing = drawing;
		this.#rest = rest;
		this.#template = drawing.querySelector('[data-template] a');
		const marks = [drawing, rest].flatMap((each) => [...each.querySelectorAll<SVGElement>('a[data-event]')]);
		this.#marks = new Map(marks.map((mark) => [mark.dataset.event ?? '', mark]));
		for (const counts of drawing.querySelectorAll('[data-counts]')) counts.remove();
	}

	/** Whether there are more than are drawn at once, so that scrolling asks for others. */
	get areMany(): boolean {
		return this.#placed.length > mostEverywhere;
	}

	/**
	 * Single events appear and disappear, counts are made anew.
	 * @param sight see `look`
	 */
	draw({ cards, current, length }: MarkState, sight: Span): void {
		const lanes = group(
			cards.filter((card) => card.dataset.at !== undefined),
			(card) => card.dataset.category
		);
		this.#placed = [...lanes.values()].flatMap((lane) => {
			const points = lane.map((card, order) => ({
				event: idOf(card),
				order,
				x: Number(card.dataset.at) * length,
				whisker: null
			}));
			return placeInRow(points, length, current);
		});
		this.#shown = new Set(cards.map(idOf));
		this.#current = current;
		this.#length = length;
		this.look(sight);
	}

	/** @param sight what is in sight, in px of the whole band */
	look({ from, to }: Span): void {
		for (const count of this.#drawing.querySelectorAll('[data-members]')) count.remove();
		const drawn = this.areMany ? this.#placed.filter(({ x }) => x >= from && x <= to) : this.#placed;
		const single = new Set(
			drawn.filter(({ members }) => members.length === 1).map(({ members }) => members[0]?.event)
		);
		for (const [id, mark] of this.#marks) {
			mark.classList.toggle('current', id === this.#current);
			if (mark.querySelector('.thread')) mark.toggleAttribute('data-gone', !this.#shown.has(id));
			else if (single.has(id) !== mark.isConnected)
				(mark.isConnected ? this.#rest : this.#drawing).append(mark);
		}
		for (const { members, x } of drawn) {
			const first = this.#marks.get(members[0]?.event ?? '');
			if (members.length > 1 && first)
				this.#drawCount(
					first,
					members.map(({ event }) => event),
					x / this.#length
				);
		}
		// Drawn last, so that nothing lies over it.
		const own = this.#current === null ? undefined : this.#marks.get(this.#current);
		if (own?.nextElementSibling && own.isConnected) own.parentElement?.append(own);
	}

	/** @param like the mark of a member: a count stands in its lane and has its colour */
	#drawCount(like: SVGElement, members: readonly string[], at: number): void {
		const count = this.#template?.cloneNode(true);
		if (!(count instanceof SVGElement)) return;
		const hue = [...like.classList].find((name) => name.startsWith('hue-'));
		count.setAttribute('class', (count.getAttribute('class') ?? '').replace(/\bhue-\d\b/, hue ?? ''));
		count.classList.remove('current');
		count.setAttribute('href', `#event-${members[0]}`);
		count.dataset.members = members.join(' ');
		const place = count.querySelector('svg');
		place?.setAttribute('x', `${at * 100}%`);
		place?.setAttribute('y', like.querySelector('svg')?.getAttribute('y') ?? '0');
		// It is never the current one.
		count.querySelector('.halo')?.remove();
		const [number, title] = [count.querySelector('text'), count.querySelector('title')];
		if (number) number.textContent = String(members.length);
		if (title) title.textContent = `${members.length} events`;
		this.#drawing.append(count);
	}
}

/** The ids of the events a mark stands for. */
export function membersOf(mark: SVGElement): readonly string[] {
	return (mark.dataset.members ?? mark.dataset.event ?? '').split(' ');
}

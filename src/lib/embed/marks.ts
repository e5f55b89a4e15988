import type { Span } from '#lib/dates/fuzzy.ts';
import { clusterKey } from '#lib/layout/band/clusters.ts';
import {
	countFigure,
	countShapes,
	countTitle,
	momentHaloShape,
	momentShapes,
	type Shape
} from '#lib/layout/band/mark-parts.ts';
import { placeInRow } from '#lib/layout/band/few/mini-lanes.ts';
import { wholeEmbed } from '#lib/story/sizes.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import type { FrameEvent, FrameLane, PackedEvents } from './event-table.ts';
import { having } from '#lib/browser/data-names.ts';

/** What the marks are drawn for. */
interface MarkState {
	/** the event being read */
	readonly current: FrameEvent | null;
	/** px of the whole band */
	readonly length: number;
	/** px of the whole band for which counts are made: no more than there are */
	readonly made: number;
}

/** A moment or a count, where it has its place. */
interface Placed {
	readonly key: string;
	readonly lane: FrameLane;
	/** ids, in time order */
	readonly members: readonly string[];
	/** a fraction of the whole band */
	readonly at: number;
}

interface Drawn {
	readonly mark: SVGElement;
	/** px of the whole band */
	x: number;
}

/**
 * The marks of a band, drawn for a length by the layout the rest of the site has. Each stands at its px in a layer that
 * keeps its size: in one that grows, every text would be laid out again by each step of a zoom.
 *
 * Not joined by `d3-selection` (3.2 kB by brotli of the 14.4 that the script has): a join asks every element for its key at
 * each step of a scroll, which here only marks at the edge of what is in sight come or go by.
 */
export class BandMarks {
	readonly #lanes: readonly FrameLane[];
	readonly #events: ReadonlyMap<string, FrameEvent>;
	/** life-lines, which the page has */
	readonly #lasting: ReadonlyMap<string, Element>;
	readonly #layer: Element | null;
	/** over all others, so that nothing lies over it */
	readonly #own: Element | null;
	/** the class by which the page's styles know what its drawing is made of */
	readonly #scope: string;
	readonly #kind: DocumentKind;
	/** turns words back in a drawing that is mirrored */
	readonly #turn: Readonly<Record<string, string>>;
	readonly #halo: SVGElement;
	readonly #drawn = new Map<string, Drawn>();
	#rows: readonly (readonly [lane: FrameLane, events: readonly FrameEvent[]])[] = [];
	#placed: readonly Placed[] = [];
	#current: FrameEvent | null = null;
	#length = 1;
	#made = NaN;

	/** @param root holds the drawing */
	constructor(
		root: Element,
		{ lanes, kind }: Pick<PackedEvents, 'lanes' | 'kind'>,
		events: readonly FrameEvent[]
	) {
		this.#lanes = lanes;
		this.#kind = kind;
		const [scope = ''] =
			/svelte-\S+/.exec(root.querySelector('a[data-mark]')?.getAttribute('class') ?? '') ?? [];
		this.#scope = scope;
		this.#turn = root.querySelector('[data-time=rtl]') ? { transform: 'scale(-1 1)' } : {};
		this.#halo = this.#shape(momentHaloShape('mini'));
		this.#events = new Map(events.map((event) => [event.id, event]));
		for (const still of root.querySelectorAll(having('still'))) still.remove();
		const lasting = root.querySelectorAll<SVGElement>('[data-marks] [data-event]');
		this.#lasting = new Map([...lasting].map((mark) => [mark.dataset.event ?? '', mark]));
		for (const mark of lasting) mark.classList.remove('current');
		this.#layer = root.querySelector(having('layer'));
		this.#own = root.querySelector(having('own'));
	}

	/** Whether there are more than are drawn at once, so that scrolling asks for others. */
	get areMany(): boolean {
		return this.#placed.length > wholeEmbed;
	}

	/** Of which events there are marks, from the next drawing on. */
	keep(shown: readonly FrameEvent[]): void {
		const kept = new Set(shown);
		for (const [id, mark] of this.#lasting) {
			const event = this.#events.get(id);
			mark.toggleAttribute('data-gone', !event || !kept.has(event));
		}
		const moments = shown.filter(({ at }) => at !== null);
		this.#made = NaN;
		this.#rows = this.#lanes.map((lane) => [lane, moments.filter(({ category }) => category === lane.id)]);
	}

	/** @param sight see `look` */
	draw({ current, length, made }: MarkState, sight: Span): void {
		if (made !== this.#made || current !== this.#current) this.#placed = this.#place(made, current);
		this.#made = made;
		this.#length = length;
		this.#point(current);
		this.look(sight);
	}

	/** What has come into sight appears, what has left it goes. @param sight in px of the whole band */
	look({ from, to }: Span): void {
		const length = this.#length;
		const isNear = ({ at }: Placed) => at * length >= from && at * length <= to;
		const wanted = this.areMany ? this.#placed.filter(isNear) : this.#placed;
		const keys = new Set(wanted.map(({ key }) => key));
		for (const [key, { mark }] of this.#drawn) {
			if (keys.has(key)) continue;
			mark.remove();
			this.#drawn.delete(key);
		}
		for (const each of wanted) {
			const drawn = this.#drawn.get(each.key) ?? this.#add(each);
			const x = each.at * length;
			if (!drawn || drawn.x === x) continue;
			drawn.mark.setAttribute('transform', `translate(${Math.round(x * 100) / 100} ${each.lane.y})`);
			drawn.x = x;
		}
	}

	/** Moments, and counts of those that are too near to each other. */
	#place(length: number, current: FrameEvent | null): readonly Placed[] {
		return this.#rows.flatMap(([lane, events]) => {
			const points = events.map(({ id, at }, order) => ({
				event: id,
				order,
				x: (at ?? 0) * length,
				whisker: null
			}));
			const own = current?.category === lane.id ? current.id : null;
			return placeInRow(points, length, own).map(({ members, x }): Placed => {
				const [first, last] = [members[0]!.event, members.at(-1)!.event];
				const key = members.length === 1 ? first : `${clusterKey(first, last)} ${members.length}`;
				return { key, lane, members: members.map(({ event }) => event), at: x / length };
			});
		});
	}

	#add(placed: Placed): Drawn | null {
		const mark = placed.members.length === 1 ? this.#makeMoment(placed) : this.#makeCount(placed);
		if (!mark) return null;
		(placed.key === this.#current?.id ? this.#own : this.#layer)?.append(mark);
		const drawn = { mark, x: NaN };
		this.#drawn.set(placed.key, drawn);
		return drawn;
	}

	/** The event being read has the one halo there is. */
	#point(current: FrameEvent | null): void {
		if (current === this.#current) return;
		const before = this.#markOf(this.#current);
		before?.classList.remove('current');
		if (before && this.#own?.contains(before)) this.#layer?.append(before);
		this.#halo.remove();
		this.#current = current;
		const mark = this.#markOf(current);
		mark?.classList.add('current');
		if (!mark || !current || current.at === null) return;
		this.#own?.append(mark);
		this.#addHalo(mark);
	}

	#addHalo(mark: Element): void {
		mark.querySelector('.hit')?.after(this.#halo);
	}

	#markOf(event: FrameEvent | null): Element | undefined {
		return event ? (this.#lasting.get(event.id) ?? this.#drawn.get(event.id)?.mark) : undefined;
	}

	#makeMoment({ key, lane }: Placed): SVGElement | null {
		const event = this.#events.get(key);
		if (!event?.sign) return null;
		const mark = this.#link(
			key,
			lane,
			words.marks.named(event.label, event.long, event.isContext, this.#kind),
			momentShapes(event.sign, 'mini', false)
		);
		mark.classList.add('mini');
		mark.dataset.event = mark.dataset.mark = key;
		mark.dataset.category = event.category;
		if (event === this.#current) {
			mark.classList.add('current');
			this.#addHalo(mark);
		}
		return mark;
	}

	#makeCount({ key, lane, members }: Placed): SVGElement {
		const labels = members.map((id) => this.#events.get(id)?.label ?? '');
		const count = members.length;
		const mark = this.#link(
			members[0] ?? '',
			lane,
			countTitle(count, labels),
			countShapes(count, 'mini', false)
		);
		mark.dataset.cluster = String(count);
		mark.dataset.mark = key;
		mark.dataset.members = members.join(' ');
		const { text, y, look } = countFigure(count, 'mini');
		const figure = this.#make('text', { class: look, 'text-anchor': 'middle', y, ...this.#turn });
		figure.textContent = text;
		mark.append(figure);
		return mark;
	}

	/** What leads to an event, with what a mark is made of in it. */
	#link(event: string, { hue }: FrameLane, title: string, shapes: readonly Shape[]): SVGElement {
		const link = this.#make('a', { class: `mark hue-${hue}`, href: `#event-${event}`, tabindex: -1 });
		const name = this.#make('title', {});
		name.textContent = title;
		link.append(name, ...shapes.map((shape) => this.#shape(shape)));
		return link;
	}

	#shape({ look, d }: Shape): SVGElement {
		return this.#make('path', { class: look, d });
	}

	#make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
		const made = document.createElementNS('http://www.w3.org/2000/svg', name);
		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
		if (this.#scope && 'class' in attributes) made.classList.add(this.#scope);
		return made;
	}
}

/** The ids of the events a mark stands for. */
export function membersOf(mark: SVGElement): readonly string[] {
	return (mark.dataset.members ?? mark.dataset.event ?? '').split(' ');
}

import { zoomGestures } from '#lib/chart/zoom-gestures.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import { zoomLevel } from '#lib/layout/band/clusters.ts';
import { windowOn, zoomed, type Fractions } from '#lib/layout/band/window.ts';
import { fractionAt, type Stops } from './band-scale.ts';
import type { FrameEvent } from './event-table.ts';
import { membersOf, type BandMarks } from './marks.ts';
import { AxisText } from './axis-text.ts';
import { having } from '#lib/browser/data-names.ts';

/** px of the whole band beyond which a closer look shows nothing new */
const longest = 8000;
/** px of the plot beyond either end of the drawing */
const margin = 8;
/** px from a mark within which a press is meant for it */
const reach = 16;

/** How much more than is in sight is drawn on both sides, and how little of that may be left, as parts of the width. */
const ahead = 0.15;
const least = 0.03;

/** The band of an embed: which of its drawings is shown, how much of it is in sight, and which mark is current. */
export class EmbedTimeline {
	readonly #band: HTMLElement;
	readonly #plot: HTMLElement;
	readonly #drawing: HTMLElement | null;
	/** holds the life-lines, after names and figures */
	readonly #places: Element | null;
	readonly #marks: BandMarks;
	readonly #axisText: AxisText;
	/** what is drawn only when it is asked for */
	readonly #rest: DocumentFragment;
	readonly #levels: readonly SVGElement[];
	readonly #stops: Stops;
	/** time runs to the left, and the plot with it: its scrollLeft is 0 at the right end and negative before */
	readonly #rtl: boolean;
	#level: SVGElement | undefined;
	#current: FrameEvent | null = null;
	#zoom = 1;
	/** px of the band in sight */
	#width: number;
	/** px of the band between which marks are drawn */
	#drawn: Span = { from: 0, to: 0 };

	/** @param onevent a mark was pressed */
	constructor(band: HTMLElement, marks: BandMarks, onevent: (id: string) => void) {
		this.#band = band;
		this.#plot = band.querySelector<HTMLElement>(having('plot')) ?? band;
		this.#drawing = band.querySelector(having('drawing'));
		this.#rest = band.querySelector<HTMLTemplateElement>(having('rest'))?.content ?? new DocumentFragment();
		this.#places = band.querySelector(having('marks'));
		this.#marks = marks;
		this.#axisText = new AxisText(band.querySelector(having('words')));
		this.#levels = [band, this.#rest].flatMap((each) => [
			...each.querySelectorAll<SVGElement>(having('level'))
		]);
		this.#stops = JSON.parse(band.dataset.knots ?? '[]') as Stops;
		this.#rtl = band.dataset.time === 'rtl';
		this.#width = this.#measure();
		zoomGestures({
			onzoom: (factor, at) => this.#zoomBy(factor, at * (this.#width + 2 * margin) - margin),
			onfit: () => this.#look({ from: 0, to: 1 }),
			rtl: this.#rtl
		})(this.#plot);
		band.addEventListener('click', (e) => {
			const target = e.target as Element;
			const button = target.closest<HTMLElement>(having('zoom'));
			if (button) this.#zoomBy(button.dataset.zoom === 'in' ? 2 : 0.5, this.#center);
			const id = this.#plot.contains(target) ? this.#eventAt(e) : null;
			if (id !== null) onevent(id);
		});
		new ResizeObserver(() => {
			const width = this.#measure();
			if (width === this.#width) return;
			this.#width = width;
			if (this.#current) this.follow(this.#current);
		}).observe(this.#plot);
	}

	/** Brings a span into sight, as large as it goes. */
	show(span: Span): void {
		const place = { from: fractionAt(this.#stops, span.from), to: fractionAt(this.#stops, span.to) };
		this.#look(windowOn(place, 1 / this.#furthest));
	}

	/** From the next drawing on, only these events have marks; lanes of other categories are switched off. */
	keep(shown: readonly FrameEvent[], categories: readonly string[]): void {
		this.#marks.keep(shown);
		for (const lane of this.#band.querySelectorAll<HTMLElement>(having('lane')))
			lane.toggleAttribute('data-off', !categories.includes(lane.dataset.lane ?? ''));
	}

	/** The event being read takes the halo, and is scrolled to when it is out of sight. */
	follow(event: FrameEvent): void {
		this.#current = event;
		this.#zoom = this.#within(this.#zoom);
		const x = this.#currentX;
		const isOut = x !== null && (x < 0 || x > this.#width);
		this.#draw(isOut ? this.#left + x - this.#width / 2 : this.#left);
	}

	#measure(): number {
		return Math.max(1, this.#plot.clientWidth - 2 * margin);
	}

	/** px of the band before what is in sight */
	get #left(): number {
		return Math.abs(this.#plot.scrollLeft);
	}

	/** px of the whole band */
	get #length(): number {
		return this.#width * this.#zoom;
	}

	get #furthest(): number {
		return Math.max(1, longest / this.#width);
	}

	#within(zoom: number): number {
		return zoom < 1.01 ? 1 : Math.min(this.#furthest, zoom);
	}

	/** px from the start of what is in sight to the event being read; null for what lasts */
	get #currentX(): number | null {
		const at = this.#current?.at ?? null;
		return at === null ? null : at * this.#length - this.#left;
	}

	/** What the buttons zoom about: the current mark while it is in sight, else the middle. */
	get #center(): number {
		const x = this.#currentX;
		return x !== null && x >= 0 && x <= this.#width ? x : this.#width / 2;
	}

	/** @param x what keeps its place, in px from the start of what is in sight */
	#zoomBy(factor: number, x: number): void {
		const window = { from: this.#left / this.#length, to: (this.#left + this.#width) / this.#length };
		this.#look(zoomed(window, factor, x / this.#width, 1 / this.#furthest));
	}

	#look({ from, to }: Fractions): void {
		this.#zoom = this.#within(1 / (to - from));
		this.#draw(from * this.#length);
	}

	/**
	 * Without zoom the styles choose names and figures by width; zoomed, those made for the longest length that fits.
	 * @param left px of the band before what is in sight
	 */
	#draw(left: number): void {
		const zoomed = this.#zoom > 1;
		const fits = ({ dataset }: SVGElement) => Number(dataset.level) <= this.#length;
		this.#choose(zoomed ? (this.#levels.filter(fits).at(-1) ?? this.#levels[0]) : undefined);
		this.#plot.toggleAttribute('data-zoomed', zoomed);
		if (this.#drawing) this.#drawing.style.width = zoomed ? `${this.#zoom * 100}%` : '';
		for (const button of this.#band.querySelectorAll<HTMLButtonElement>(having('zoom')))
			button.toggleAttribute(
				'disabled',
				button.dataset.zoom === 'in' ? this.#zoom >= this.#furthest : !zoomed
			);
		const within = Math.max(0, Math.min(left, this.#length - this.#width));
		this.#drawn = this.#around(within, ahead);
		this.#axisText.place(this.#length);
		// What is counted together changes in steps, so that most of what is drawn only moves.
		const made = zoomed ? Math.max(this.#width, zoomLevel(this.#length)) : this.#width;
		this.#marks.draw({ current: this.#current, length: this.#length, made }, this.#drawn);
		this.#plot.onscroll = this.#marks.areMany ? () => this.#followScroll() : null;
		if (zoomed) this.#plot.scrollLeft = this.#rtl ? -within : within;
	}

	#choose(level: SVGElement | undefined): void {
		if (level === this.#level) return;
		this.#level?.removeAttribute('data-on');
		if (this.#level?.dataset.closer !== undefined) this.#rest.append(this.#level);
		level?.setAttribute('data-on', '');
		if (level?.dataset.closer !== undefined) this.#places?.before(level);
		this.#axisText.choose(level);
		this.#level = level;
	}

	/** What is in sight, and on both sides so much more. */
	#around(left: number, more: number): Span {
		return { from: left - more * this.#width, to: left + (1 + more) * this.#width };
	}

	/** Scrolling asks for marks only when it nears the end of those drawn: most of its steps are the browser's alone. */
	#followScroll(): void {
		const left = this.#left;
		const { from, to } = this.#around(left, least);
		if (from >= this.#drawn.from && to <= this.#drawn.to) return;
		this.#drawn = this.#around(left, ahead);
		this.#marks.look(this.#drawn);
	}

	/** The event meant by a press: of the nearest mark, or of the line pressed. Of a count, the next of its members. */
	#eventAt(e: MouseEvent): string | null {
		let mark = (e.target as Element).closest<SVGElement>('a[data-mark]');
		let least = Infinity;
		for (const each of this.#plot.querySelectorAll<SVGElement>('a[data-mark]:not([data-gone])')) {
			const box = each.querySelector('.hit')?.getBoundingClientRect();
			if (!box?.width) continue;
			const across = Math.abs(e.clientX - (box.left + box.right) / 2);
			// Lanes are nearer to each other than marks in a lane: a px between them weighs more.
			const between = 2 * Math.abs(e.clientY - (box.top + box.bottom) / 2);
			const distance = Math.hypot(across, between);
			if (distance > reach || distance >= least) continue;
			[mark, least] = [each, distance];
		}
		if (!mark) return null;
		const members = membersOf(mark);
		const now = members.indexOf(this.#current?.id ?? '');
		return members[(now + 1) % members.length] ?? null;
	}
}

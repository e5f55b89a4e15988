import { zoomGestures } from '#lib/chart/zoom-gestures.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import { windowOf, type Knots } from './band-scale.ts';
import { idOf, type Cards } from './cards.ts';
import { BandMarks, membersOf } from './marks.ts';

/** px of the whole band beyond which a closer look shows nothing new */
const longest = 8000;
/** px of the plot beyond either end of the drawing */
const margin = 8;
/** px from a mark within which a press is meant for it */
const reach = 16;

/** The band of an embed: which of its drawings is shown, how much of it is in sight, and which mark is current. */
export class BandView {
	readonly #band: HTMLElement;
	readonly #plot: HTMLElement;
	readonly #cards: Cards;
	readonly #drawing: SVGElement | null;
	/** holds the marks, after names and figures */
	readonly #places: Element | null;
	readonly #marks: BandMarks | null;
	/** what is drawn only when it is asked for */
	readonly #rest: DocumentFragment;
	readonly #levels: readonly SVGElement[];
	readonly #knots: Knots;
	#kept: readonly HTMLElement[] = [];
	#zoom = 1;

	/** @param onevent a mark was pressed */
	constructor(band: HTMLElement, cards: Cards, onevent: (id: string) => void) {
		this.#band = band;
		this.#plot = band.querySelector<HTMLElement>('[data-plot]') ?? band;
		this.#cards = cards;
		this.#drawing = band.querySelector('[data-drawing]');
		this.#rest = band.querySelector<HTMLTemplateElement>('[data-rest]')?.content ?? new DocumentFragment();
		this.#places = band.querySelector('[data-marks]');
		this.#marks = this.#places && new BandMarks(this.#places, this.#rest);
		this.#levels = [band, this.#rest].flatMap((each) => [
			...each.querySelectorAll<SVGElement>('[data-level]')
		]);
		this.#knots = JSON.parse(band.dataset.knots ?? '[]') as Knots;
		zoomGestures({
			onzoom: (factor, at) => this.#setZoom(this.#zoom * factor, at * this.#plot.clientWidth - margin),
			onfit: () => this.#setZoom(1, 0)
		})(this.#plot);
		band.addEventListener('click', (e) => {
			const target = e.target as Element;
			const button = target.closest<HTMLElement>('[data-zoom]');
			if (button) this.#setZoom(this.#zoom * (button.dataset.zoom === 'in' ? 2 : 0.5), this.#center);
			const id = this.#plot.contains(target) ? this.#eventAt(e) : null;
			if (id !== null) onevent(id);
		});
		addEventListener('resize', () => this.follow());
		let frame = 0;
		const look = () => {
			frame = 0;
			if (this.#marks?.areMany) this.#marks.look(this.#sight);
		};
		this.#plot.addEventListener('scroll', () => (frame ||= requestAnimationFrame(look)), { passive: true });
	}

	/** Brings a span into sight, as large as it goes. */
	show(span: Span): void {
		const { from, to } = windowOf(this.#knots, span, 1 / this.#furthest);
		this.#setZoom(1 / (to - from), 0);
		this.#plot.scrollLeft = from * this.#length;
	}

	/** Draws the events of these cards alone; lanes of other categories are switched off. */
	keep(shown: readonly HTMLElement[], categories: readonly string[]): void {
		this.#kept = shown;
		for (const lane of this.#band.querySelectorAll<HTMLElement>('[data-lane]'))
			lane.toggleAttribute('data-off', !categories.includes(lane.dataset.lane ?? ''));
		this.#draw();
	}

	/** The event being read takes the halo, and is scrolled to when it is out of sight. */
	follow(): void {
		this.#draw();
		const x = this.#currentX;
		if (x !== null && (x < 0 || x > this.#width)) this.#plot.scrollLeft += x - this.#width / 2;
	}

	/** px of the band in sight */
	get #width(): number {
		return Math.max(1, this.#plot.clientWidth - 2 * margin);
	}

	/** px of the whole band */
	get #length(): number {
		return this.#width * this.#zoom;
	}

	/** what is in sight, and a little more on both sides, in px of the whole band */
	get #sight(): Span {
		const { scrollLeft } = this.#plot;
		return { from: scrollLeft - 0.1 * this.#width, to: scrollLeft + 1.1 * this.#width };
	}

	get #furthest(): number {
		return Math.max(1, longest / this.#width);
	}

	/** px from the start of what is in sight to the event being read; null for what lasts */
	get #currentX(): number | null {
		const at = this.#cards.current?.dataset.at;
		return at === undefined ? null : Number(at) * this.#length - this.#plot.scrollLeft;
	}

	/** What the buttons zoom about: the current mark while it is in sight, else the middle. */
	get #center(): number {
		const x = this.#currentX;
		return x !== null && x >= 0 && x <= this.#width ? x : this.#width / 2;
	}

	/** @param x what keeps its place, in px from the start of what is in sight */
	#setZoom(zoom: number, x: number): void {
		const place = (this.#plot.scrollLeft + x) / this.#length;
		this.#zoom = Math.min(this.#furthest, Math.max(1, zoom));
		if (this.#zoom < 1.01) this.#zoom = 1;
		this.#draw();
		this.#plot.scrollLeft = place * this.#length - x;
	}

	/** Without zoom the styles choose names and figures by width; zoomed, those made for the longest length that fits. */
	#draw(): void {
		this.#zoom = Math.min(this.#zoom, this.#furthest);
		const zoomed = this.#zoom > 1;
		const fits = (level: SVGElement) => Number(level.dataset.level) <= this.#length;
		const chosen = this.#levels.filter(fits).at(-1) ?? this.#levels[0];
		for (const level of this.#levels) {
			level.toggleAttribute('data-on', level === chosen);
			if (level.dataset.closer === undefined) continue;
			if (level === chosen && zoomed) this.#places?.before(level);
			else this.#rest.append(level);
		}
		this.#plot.toggleAttribute('data-zoomed', zoomed);
		this.#drawing?.setAttribute('width', `${this.#zoom * 100}%`);
		for (const button of this.#band.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
			button.disabled = button.dataset.zoom === 'in' ? this.#zoom >= this.#furthest : !zoomed;
		const { current } = this.#cards;
		this.#marks?.draw(
			{ cards: this.#kept, current: current && idOf(current), length: this.#length },
			this.#sight
		);
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
		const { current } = this.#cards;
		const now = current ? members.indexOf(idOf(current)) : -1;
		return members[(now + 1) % members.length] ?? null;
	}
}

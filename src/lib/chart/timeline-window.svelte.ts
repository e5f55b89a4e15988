import { DAY } from '#lib/dates/calendar.ts';
import { ascending, range } from 'd3';
import type { Span } from '#lib/dates/fuzzy.ts';
import { axisTicks, type Tick } from '#lib/layout/time/axis.ts';
import { isCrowded, loadOf } from '#lib/layout/band/crowd.ts';
import { zoomLevel } from '#lib/layout/band/clusters.ts';
import { nextDrawn, unitsOf, type Stretch, type Way } from '#lib/layout/band/drawn.ts';
import {
	axisStretch,
	axisWidth,
	canPart,
	canZoomIn,
	canZoomOut,
	cellOf,
	inUnits,
	layoutWidth,
	panned,
	stretchOf,
	unitStart,
	windowOn,
	zoomed,
	type Fractions
} from '#lib/layout/band/window.ts';
import { periodBoundaries, periodExtents } from '#lib/layout/time/periods.ts';
import type { TimeScale } from '#lib/layout/time/scale.ts';
import { layoutTimeline } from '#lib/layout/band/timeline.ts';
import { clampView, spacedScale, spanInSight } from '#lib/layout/time/view.ts';
import { wholeTime } from '#lib/layout/time/whole-time.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { ScrollLinked, type ScrollLinkedElement } from './scroll-linked.ts';

const week = 7 * DAY;
/** ms after which a window that does not change has come to rest, and the room about it is drawn */
const restAfter = 150;

/** Whole units of a zoom level. */
interface Drawn {
	readonly units: Stretch;
	/** length of a cell of them, as a fraction of the scale's domain */
	readonly cell: number;
	readonly scale: TimeScale;
	/** in sight when it was drawn; a scroll that goes on may have left it */
	readonly span: Span;
}

/**
 * The time in sight in the band, and the ways to change it. All of it follows from the reading; fractions are of the
 * scale's domain, in either spacing.
 */
export class TimelineWindow {
	readonly #reading: Reading;

	/** Filters narrow what is drawn, never the time it is drawn in. */
	readonly #time = $derived.by(() => wholeTime(this.#reading.story));
	readonly scale = $derived.by(() =>
		spacedScale(this.#reading.spacing, this.#reading.shown, this.#time.domain)
	);
	readonly span = $derived.by(() => spanInSight(this.#reading.view, this.#reading.spacing, this.#time));
	/** the span as fractions */
	readonly window = $derived.by(() => ({
		from: this.scale.fraction(this.span.from),
		to: this.scale.fraction(this.span.to)
	}));
	/** how much is in sight; rounded, so that a pan leaves it exactly as it is and nothing is laid out anew */
	readonly inSight = $derived.by(() => Math.round((this.window.to - this.window.from) * 1e9) / 1e9);
	readonly #cell = $derived.by(() => cellOf(this.inSight));
	/** what is drawn, and what it was settled for: good as long as the zoom level */
	#drawn = $state.raw<Drawn | null>(null);
	/** length of a stretch whose marks are drawn apart from others, as a fraction */
	readonly stretch = $derived.by(() => stretchOf(this.#cell));
	/** where a scroll is now, which nothing is derived from */
	#gliding: { readonly from: number; readonly span: Span } | null = null;
	#resting: ReturnType<typeof setTimeout> | undefined;
	/** what moves with a scroll, without anything else being drawn anew */
	readonly #scrollLinked = new ScrollLinked();
	readonly #kept = $derived.by((): Stretch | null => {
		const drawn = this.#drawn;
		if (drawn?.cell !== this.#cell || drawn.scale !== this.scale) return null;
		// Of another window than this: good when this is in it.
		const { from, to } = unitsOf(this.#inUnits(this.window.from));
		const { units } = drawn;
		return drawn.span === this.span || (units.from <= from && units.to >= to) ? units : null;
	});
	readonly #units = $derived.by(() => this.#kept ?? unitsOf(this.#inUnits(this.window.from)));
	// Numbers, which are the same again when nothing has changed.
	readonly #nearFrom = $derived.by(() => unitStart(this.#units.from, this.#cell));
	readonly #nearTo = $derived.by(() => unitStart(this.#units.to, this.#cell));
	/** what is drawn, as fractions: the window and some room about it */
	readonly near = $derived.by((): Fractions => ({ from: this.#nearFrom, to: this.#nearTo }));
	/** of what is drawn and more: the axis settled at once */
	readonly #axisFrom = $derived.by(() => axisStretch(this.#units, this.#cell).from);
	readonly #figured = $derived.by(() => ({
		from: this.#axisFrom,
		to: Math.min(1, this.#axisFrom + 3 * this.#cell)
	}));
	/** what was laid out last, which nothing is derived from */
	#laidOut: {
		readonly width: number;
		readonly density: 'full' | 'mini';
		readonly laneHeight?: number;
	} | null = null;
	#foreseeing: ReturnType<typeof setTimeout> | undefined;
	#axis: { readonly key: readonly unknown[]; readonly ticks: readonly Tick[] } | null = null;
	readonly boundaries = $derived.by(() => periodBoundaries(this.#reading.story.periods, this.scale));
	readonly #shortest = $derived.by(() => (this.#even ? 0.02 : week / (this.domain.to - this.domain.from)));
	readonly canZoomIn = $derived.by(() => canZoomIn(this.inSight, this.#shortest));
	readonly canZoomOut = $derived.by(() => canZoomOut(this.inSight));
	/** ids of the categories whose lanes are on */
	readonly on = $derived.by(() => {
		const asked = this.#reading.filters.categories;
		return asked.length ? asked : this.#categories;
	});

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	/** Whether time runs to the left. All here is of time, whichever way it runs. */
	get rtl(): boolean {
		return this.#reading.direction === 'rtl';
	}

	get domain(): Span {
		return this.#time.domain;
	}

	/** before it, the overview squeezes the years; null: nowhere */
	get breakAt(): number | null {
		return this.#time.breakAt;
	}

	get overview(): TimeScale {
		return this.#time.scale;
	}

	get #even(): boolean {
		return this.#reading.spacing === 'even';
	}

	/** The reader has chosen the time in sight. */
	get #isMoved(): boolean {
		return this.#reading.view !== null;
	}

	get #categories(): readonly string[] {
		return this.#reading.story.categories.map(({ id }) => id);
	}

	/** Shows the span, or as much of the story as it shows at first. */
	look(span: Span | null): void {
		this.#reading.view = span && clampView(span, this.domain);
	}

	fitAll(): void {
		this.look(this.domain);
	}

	/**
	 * The window passes a fraction while a scroll goes on. What is linked to the scroll moves each time; what is drawn changes
	 * by a little now and then, and what the reading says only by `pan`, at the end.
	 */
	glide(from: number, scroller: Element): void {
		const before = this.#now;
		this.#gliding = { from, span: this.span };
		this.#scrollLinked.move({ from, to: from + this.inSight }, scroller, () => this.#bends());
		this.#draw(from, Math.sign(from - before) as Way);
	}

	/** The window is where the reading says: what moved with a scroll stands, and the room about it is drawn in time. */
	settle(): void {
		this.#scrollLinked.end();
		clearTimeout(this.#resting);
		const draw = () => {
			if (!this.#isGliding && this.#draw(this.window.from, 0)) requestAnimationFrame(draw);
		};
		this.#resting = setTimeout(draw, restAfter);
	}

	/**
	 * Links what moves on the overview to a scroll of the detail.
	 * @param ofOverview they know windows as fractions of the overview
	 * @returns what undoes it
	 */
	linkToScroll(ofOverview: () => readonly ScrollLinkedElement[]): () => void {
		return this.#scrollLinked.add(() =>
			ofOverview().map(({ element, transform }) => ({
				element,
				transform: (window) => transform(this.inOverview(window))
			}))
		);
	}

	/** The same places as fractions of the overview. */
	inOverview({ from, to }: Fractions): Fractions {
		return {
			from: this.overview.fraction(this.scale.invert(from)),
			to: this.overview.fraction(this.scale.invert(to))
		};
	}

	/** Moves the window to begin at a fraction. */
	pan(from: number): void {
		this.#show(panned({ from: 0, to: this.inSight }, from));
	}

	/** @param factor above 1 zooms in @param at what keeps its place, as a fraction of the window */
	zoom(factor: number, at: number): void {
		// In the scale's own measure, so that the instant under the pointer keeps its place in either spacing.
		const window = { from: this.#now, to: this.#now + this.inSight };
		this.#show(zoomed(window, factor, at, this.#shortest));
		this.#foresee(factor > 1 ? 1 : -1);
	}

	showPeriod(id: string): void {
		const period = this.#reading.story.periods.find((each) => each.id === id);
		// A little air on both sides, so that what begins with the period is not cut in half.
		if (period) this.#show(windowOn(periodExtents(period, this.scale), 0, 0.03));
	}

	/** Zooms until what lies between two fractions can be told apart; false when no zoom can do that. */
	part(from: number, to: number): boolean {
		if (!canPart(to - from, this.inSight, this.#shortest)) return false;
		this.#show(windowOn({ from, to }, this.#shortest, 0.3));
		return true;
	}

	toggleLane(id: string): void {
		const next = this.#categories.filter((each) =>
			each === id ? !this.on.includes(id) : this.on.includes(each)
		);
		const all = next.length === this.#categories.length;
		this.#reading.filters = { ...this.#reading.filters, categories: all ? [] : next };
	}

	setSpacing(spacing: Reading['spacing']): void {
		this.#reading.spacing = spacing;
		this.#reading.view = null;
	}

	/**
	 * Px of the whole drawing, from those of the plot; in steps once the reader zooms, so that marks keep their places
	 * between two of them.
	 */
	widthFor(plot: number): number {
		return layoutWidth(plot, this.inSight, this.#isMoved);
	}

	/** The whole story at this zoom. @param width px of the whole drawing @param laneHeight px, for `mini` */
	layoutFor(width: number, density: 'full' | 'mini', current: string | null, laneHeight?: number) {
		this.#laidOut = { width, density, laneHeight };
		return this.#layOut(width, density, current, laneHeight);
	}

	/** The axis near the window and somewhat beyond. @param plot px of the plot */
	ticksFor(plot: number): readonly Tick[] {
		const width = axisWidth(plot, this.inSight, this.#isMoved);
		const key = [this.scale, this.#figured, width];
		if (this.#axis?.key.some((part, i) => part !== key[i]) ?? true) {
			const { from, to } = this.#figured;
			const span = { from: this.scale.invert(from), to: this.scale.invert(to) };
			this.#axis = { key, ticks: axisTicks(this.scale, span, width * (to - from)) };
		}
		return this.#axis?.ticks ?? [];
	}

	/** Where the window begins when it comes to another pace on the overview; with even spacing about there. */
	#bends(): number[] {
		const last = 1 - this.inSight;
		const at = this.breakAt === null ? 0 : this.scale.fraction(this.breakAt);
		const between = this.#even ? range(1, 48).map((n) => (n / 48) * last) : [at - this.inSight, at];
		return [0, ...between.filter((from) => from > 0 && from < last).sort(ascending), last];
	}

	#layOut(width: number, density: 'full' | 'mini', current: string | null, laneHeight?: number) {
		const { story, shown } = this.#reading;
		return layoutTimeline({
			events: shown,
			all: story.events,
			categories: story.categories,
			scale: this.scale,
			width,
			density,
			laneHeight,
			current,
			// Labels keep off the left edge of the first view, which would cut them.
			labelLimits: this.breakAt === null ? [] : [this.scale.fraction(this.breakAt)],
			off: this.#categories.filter((id) => !this.on.includes(id))
		});
	}

	/**
	 * A zoom mostly goes on the way it went: of so many events that their layouts are kept, the level that comes next is laid
	 * out between this frame and that which shows it.
	 * @param way to a closer level, or to a wider one
	 */
	#foresee(way: 1 | -1): void {
		clearTimeout(this.#foreseeing);
		const { events, categories } = this.#reading.story;
		if (categories.every(({ id }) => !isCrowded(loadOf(events, id, categories.length)))) return;
		this.#foreseeing = setTimeout(() => {
			const last = this.#laidOut;
			if (last) this.#layOut(zoomLevel(last.width * 2 ** (way / 2)), last.density, null, last.laneHeight);
		});
	}

	get #isGliding(): boolean {
		return this.#gliding?.span === this.span;
	}

	/** Where the window begins, a scroll that goes on included. */
	get #now(): number {
		return this.#gliding && this.#isGliding ? this.#gliding.from : this.window.from;
	}

	/** Draws what is next with a window that begins there. @returns whether there was anything to do */
	#draw(from: number, way: Way): boolean {
		const kept = this.#kept;
		const units = nextDrawn(kept, this.#inUnits(from), way);
		if (units === kept) return false;
		this.#drawn = { units, cell: this.#cell, scale: this.scale, span: this.span };
		return true;
	}

	/** The window that begins there. */
	#inUnits(from: number): Stretch {
		return inUnits(from, this.inSight, this.#cell);
	}

	#show({ from, to }: Fractions): void {
		this.#reading.view = { from: this.scale.invert(from), to: this.scale.invert(to) };
	}
}

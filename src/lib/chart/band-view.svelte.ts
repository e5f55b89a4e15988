import { ascending, range } from 'd3';
import { middle, type Span } from '#lib/dates/fuzzy.ts';
import { axisTicks, type Tick } from '#lib/layout/axis.ts';
import { zoomLevel } from '#lib/layout/clusters.ts';
import { defaultView, findBreak, storyDomain } from '#lib/layout/domain.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { brokenScale, evenScale, linearScale } from '#lib/layout/scale.ts';
import { layoutTimeline } from '#lib/layout/timeline.ts';
import { clampView, zoomAbout } from '#lib/layout/view.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';
import { Companions } from './companions.ts';

const week = 7 * 86_400_000;
/** how often what is drawn changes while the window moves on by its own length */
const stepsPerCell = 8;

/** A stretch of the scale's domain: 0 at its start, 1 at its end. */
export interface Fractions {
	readonly from: number;
	readonly to: number;
}

/**
 * The time in sight in the band, and the ways to change it. All of it follows from the reading; fractions are of the
 * scale's domain, in either spacing.
 */
export class BandView {
	readonly #reading: Reading;

	/** Filters narrow what is drawn, never the time it is drawn in. */
	readonly domain = $derived.by(() => storyDomain(this.#reading.story.events, this.#reading.story.periods));
	/** before it, the overview squeezes the years; null: nowhere */
	readonly breakAt = $derived.by(() =>
		findBreak(this.#reading.story.events.filter(({ mention }) => mention !== 'context'))
	);
	readonly overview = $derived.by(() =>
		this.breakAt === null ? linearScale(this.domain) : brokenScale(this.domain, this.breakAt)
	);
	readonly scale = $derived.by(() =>
		this.#even
			? evenScale(
					this.#reading.shown.map(({ when }) => middle(when)),
					this.domain
				)
			: linearScale(this.domain)
	);
	readonly span = $derived.by((): Span => {
		if (this.#reading.view) return clampView(this.#reading.view, this.domain);
		return this.#even ? this.domain : defaultView(this.domain, this.breakAt);
	});
	/** the span as fractions */
	readonly window = $derived.by(() => ({
		from: this.scale.fraction(this.span.from),
		to: this.scale.fraction(this.span.to)
	}));
	/** how much is in sight; rounded, so that a pan leaves it exactly as it is and nothing is laid out anew */
	readonly share = $derived.by(() => Math.round((this.window.to - this.window.from) * 1e9) / 1e9);
	/** the share, rounded up to a power of √2: what is drawn stays as it is between two zoom levels */
	readonly #cell = $derived.by(() => 2 ** (Math.ceil(2 * Math.log2(this.share) - 1e-6) / 2));
	/** where a scroll was when it last came to another step; good as long as the span it began with */
	#passed = $state.raw<{ readonly from: number; readonly span: Span } | null>(null);
	/** where it is now, which nothing is derived from */
	#gliding: { readonly from: number; readonly span: Span } | null = null;
	/** what moves with a scroll, without anybody else being told */
	readonly companions = new Companions();
	readonly #from = $derived.by(() =>
		this.#passed?.span === this.span ? this.#passed.from : this.window.from
	);
	readonly #step = $derived.by(() => this.#stepAt(this.#from));
	/** what is drawn of it, as fractions: the window and half as much on both sides, in small steps */
	readonly near = $derived.by(() => this.#around(this.#step / stepsPerCell, 0.5, 1 / stepsPerCell));
	/** what has its axis settled at once: far more, so that it seldom has to be done again */
	readonly #chunk = $derived.by(() => 2 * Math.floor(this.#step / stepsPerCell / 2));
	readonly #figured = $derived.by(() => this.#around(this.#chunk, 2, 2));
	#axis: { readonly key: readonly unknown[]; readonly ticks: readonly Tick[] } | null = null;
	readonly boundaries = $derived.by(() =>
		this.#reading.story.periods.slice(1).map((period) => periodExtents(period, this.scale).from)
	);
	readonly #shortest = $derived.by(() => (this.#even ? 0.02 : week / (this.domain.to - this.domain.from)));
	readonly canZoomIn = $derived.by(() => this.share > this.#shortest * 1.01);
	readonly canZoomOut = $derived.by(() => this.share < 0.999);
	/** ids of the categories whose lanes are on */
	readonly on = $derived.by(() => {
		const asked = this.#reading.filters.categories;
		return asked.length ? asked : this.#categories;
	});

	constructor(reading: Reading) {
		this.#reading = reading;
	}

	get #even(): boolean {
		return this.#reading.spacing === 'even';
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
	 * The window passes a fraction while a scroll goes on. Its companions move each time; what is drawn changes in steps,
	 * and what the reading says only by `pan`, at the end.
	 */
	glide(from: number, scroller: Element): void {
		this.#gliding = { from, span: this.span };
		this.companions.move({ from, to: from + this.share }, scroller, () => this.#bends());
		if (this.#stepAt(from) !== this.#step) this.#passed = this.#gliding;
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
		const to = Math.min(1, from + this.share);
		this.#show(Math.max(0, to - this.share), to);
	}

	/** @param factor above 1 zooms in @param at what keeps its place, as a fraction of the window */
	zoom(factor: number, at: number): void {
		// In the scale's own measure, so that the instant under the pointer keeps its place in either spacing.
		const now = this.#gliding?.span === this.span ? this.#gliding.from : this.window.from;
		const window = { from: now, to: now + this.share };
		const about = window.from + at * this.share;
		const { from, to } = zoomAbout(window, factor, about, { from: 0, to: 1 }, this.#shortest);
		this.#show(from, to);
	}

	showPeriod(id: string): void {
		const period = this.#reading.story.periods.find((each) => each.id === id);
		if (!period) return;
		const { from, to } = periodExtents(period, this.scale);
		// A little air on both sides, so that what begins with the period is not cut in half.
		const air = (to - from) * 0.03;
		this.#show(Math.max(0, from - air), Math.min(1, to + air));
	}

	/** Zooms until what lies between two fractions can be told apart; false when no zoom can do that. */
	part(from: number, to: number): boolean {
		if (to - from <= this.#shortest / 20 || !this.canZoomIn) return false;
		const share = Math.max((to - from) * 1.6, this.#shortest);
		const start = Math.min(1 - share, Math.max(0, (from + to - share) / 2));
		this.#show(start, start + share);
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
		return this.#reading.view === null ? Math.round(plot / this.share) : zoomLevel(plot / this.share);
	}

	/** The whole story at this zoom. @param width px of the whole drawing @param laneHeight px, for `mini` */
	layoutFor(width: number, density: 'full' | 'mini', laneHeight?: number) {
		const { story, shown, current } = this.#reading;
		return layoutTimeline({
			events: shown,
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

	/** The axis near the window. @param plot px of the plot */
	ticksFor(plot: number): readonly Tick[] {
		const exact = plot / this.share;
		// In finer steps than layouts have: an axis shows at once what there is room for.
		const width = this.#reading.view === null ? exact : 2 ** (Math.floor(8 * Math.log2(exact) + 1e-6) / 8);
		const key = [this.scale, this.#figured, width];
		if (this.#axis?.key.some((part, i) => part !== key[i]) ?? true) {
			const { from, to } = this.#figured;
			const span = { from: this.scale.invert(from), to: this.scale.invert(to) };
			this.#axis = { key, ticks: axisTicks(this.scale, span, width * (to - from)) };
		}
		const { from, to } = this.near;
		return this.#axis?.ticks.filter(({ fraction }) => fraction >= from && fraction <= to) ?? [];
	}

	/** Where the window begins when it comes to another pace on the overview; with even spacing about there. */
	#bends(): number[] {
		const last = 1 - this.share;
		const at = this.breakAt === null ? 0 : this.scale.fraction(this.breakAt);
		const between = this.#even ? range(1, 48).map((n) => (n / 48) * last) : [at - this.share, at];
		return [0, ...between.filter((from) => from > 0 && from < last).sort(ascending), last];
	}

	#stepAt(from: number): number {
		return Math.floor((stepsPerCell * from) / this.#cell + 1e-6);
	}

	/** @param at where the window begins, at least @param room on both sides @param step how far it may go on; all in cells */
	#around(at: number, room: number, step: number): Fractions {
		return {
			from: Math.max(0, (at - room) * this.#cell),
			to: Math.min(1, (at + step + 1 + room) * this.#cell)
		};
	}

	#show(from: number, to: number): void {
		this.#reading.view = { from: this.scale.invert(from), to: this.scale.invert(to) };
	}
}

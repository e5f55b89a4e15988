import { middle, type Span } from '#lib/dates/fuzzy.ts';
import { axisTicks, type Tick } from '#lib/layout/axis.ts';
import { zoomLevel } from '#lib/layout/clusters.ts';
import { defaultView, findBreak, storyDomain } from '#lib/layout/domain.ts';
import { periodExtents } from '#lib/layout/periods.ts';
import { brokenScale, evenScale, linearScale } from '#lib/layout/scale.ts';
import { layoutTimeline } from '#lib/layout/timeline.ts';
import { clampView, zoomAbout } from '#lib/layout/view.ts';
import type { Reading } from '#lib/state/reading.svelte.ts';

/** Above this many events the current one keeps the place it has: laying all out anew at each step would be felt. */
const manyEvents = 1000;
const week = 7 * 86_400_000;

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
	/** the window's place in steps of its own size: what lies near it changes a few times in a pan, not each frame */
	readonly #step = $derived.by(() => Math.floor(this.window.from / this.share));
	/** what is drawn of it, as fractions: the window and room on both sides */
	readonly near = $derived.by(() => ({
		from: Math.max(0, (this.#step - 1) * this.share),
		to: Math.min(1, (this.#step + 3) * this.share)
	}));
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

	/** Moves the window to begin at a fraction. */
	pan(from: number): void {
		const to = Math.min(1, from + this.share);
		this.#show(Math.max(0, to - this.share), to);
	}

	/** @param factor above 1 zooms in @param at what keeps its place, as a fraction of the window */
	zoom(factor: number, at: number): void {
		// In the scale's own measure, so that the instant under the pointer keeps its place in either spacing.
		const about = this.window.from + at * this.share;
		const { from, to } = zoomAbout(this.window, factor, about, { from: 0, to: 1 }, this.#shortest);
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
			current: story.events.length > manyEvents ? null : current,
			// Labels keep off the left edge of the first view, which would cut them.
			labelLimits: this.breakAt === null ? [] : [this.scale.fraction(this.breakAt)],
			off: this.#categories.filter((id) => !this.on.includes(id))
		});
	}

	/** The axis near the window. @param plot px of the plot */
	ticksFor(plot: number): Tick[] {
		const { from, to } = this.near;
		const span = { from: this.scale.invert(from), to: this.scale.invert(to) };
		return axisTicks(this.scale, span, (plot / this.share) * (to - from));
	}

	#show(from: number, to: number): void {
		this.#reading.view = { from: this.scale.invert(from), to: this.scale.invert(to) };
	}
}

import { bisectLeft, max } from 'd3';
import { unitAt, utc } from '#lib/dates/calendar.ts';
import type { Span } from '#lib/dates/fuzzy.ts';
import { words } from '#lib/words/words.ts';
import { calendarSteps } from './calendar-steps.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import type { TimeScale } from './scale.ts';

/** A boundary of the calendar on an axis. */
export interface Tick {
	/** ms UTC */
	readonly at: number;
	/** of the scale's domain */
	readonly fraction: number;
	/** null when there is no room for it */
	readonly label: string | null;
	/** it names a year: one begins here, or the drawing does */
	readonly major: boolean;
}

/** px of the figures, which stand to the right of their tick. */
const figureSize = 12.5;
const figureOffset = 3;
/** px, from the end of a label to the next tick, where nobody asks for more or less */
const figureGap = 12;
/** px below which time is not divided any finer. */
const tickGap = 12;
/** px below which two ticks are one to the eye: where a scale changes its pace inside a year. */
const closestTicks = 4;

/** A tick before it is settled which labels have room. */
interface Candidate {
	readonly at: number;
	readonly x: number;
	/** index of the coarsest step it bounds */
	readonly level: number;
	readonly label: string;
	readonly width: number;
	/** index of the finest step of which every label would have room here; -1 for none */
	readonly fits: number;
}

/**
 * The ticks of an axis, from millennia to days as the room allows, in UTC.
 *
 * Each stretch of the scale is divided as finely as its own px allow, so a squeezed or uneven scale has coarse ticks
 * where it is dense and fine ones where it is wide. A step's labels are there all or none where the scale is even;
 * where it is not, those that would collide are left out: years come before months and days, then the labels of stretches
 * with more room, then rounder instants.
 * Labels stand 3 px to the right of their tick; they never reach into the next label's `minGap` nor over the domain's end.
 * @param window the part to give ticks for
 * @param widthPx of the window
 * @param minGap least px between two labels
 */
export function axisTicks(scale: TimeScale, window: Span, widthPx: number, minGap = figureGap): Tick[] {
	const pxPerFraction = widthPx / (scale.fraction(window.to) - scale.fraction(window.from));
	const place = (ms: number) => scale.fraction(ms) * pxPerFraction;
	const start = beginningOf(scale, window, place);
	const others = boundaries(scale, window, place).filter(({ at }) => at !== start?.at);
	const named = (start ? [start, ...others] : others).map(
		({ at, level, label = words.dates.tick(at, calendarSteps[level]!.unit) }) => {
			return { at, level, label, x: place(at), width: figureWidth(label) };
		}
	);
	const years = named.filter(({ level }) => calendarSteps[level]!.unit === 'year');
	const needed = { ...widest(), year: max(years, ({ width }) => width) ?? 0 };
	const candidates = named.map((boundary): Candidate => {
		const { at, x, level } = boundary;
		const room = (length: number) => Math.max(place(at + length) - x, x - place(at - length));
		const fits = calendarSteps.findLastIndex(
			({ unit, length }, i) => i >= level && room(length) >= needed[unit] + minGap
		);
		return { ...boundary, fits };
	});
	const labelled = roomForLabels(candidates, start?.at, pxPerFraction, minGap);
	return distinct(candidates, labelled).map(({ at, level, label }) => ({
		at,
		fraction: scale.fraction(at),
		label: labelled.has(at) ? label : null,
		major: calendarSteps[level]!.unit === 'year' || at === start?.at
	}));
}

/** A boundary with the coarsest step it belongs to, and what is said of it where that is more than its own name. */
interface Boundary {
	readonly at: number;
	/** index */
	readonly level: number;
	readonly label?: string;
}

/** The boundaries in the window with the coarsest step each belongs to, in order of time. */
function boundaries(scale: TimeScale, window: Span, place: (ms: number) => number): Boundary[] {
	const found: Boundary[] = [];

	function divide(from: number, to: number, level: number): void {
		const step = calendarSteps[level];
		if (!step || to <= window.from || from >= window.to) return;
		if (((place(to) - place(from)) * step.length) / (to - from) < tickGap) return;
		for (let at = from; at < to; at = step.next(at)) {
			if (at > from) add(at, level);
			divide(at, Math.min(to, step.next(at)), level + 1);
		}
	}

	function add(at: number, level: number): void {
		if (at >= window.from && at < window.to) found.push({ at, level });
	}

	const [coarsest] = calendarSteps;
	for (let at = coarsest!.floor(window.from); at < window.to; at = coarsest!.next(at)) {
		add(at, 0);
		divide(at, coarsest!.next(at), 1);
	}
	return found.sort((a, b) => a.at - b.at);
}

/**
 * The beginning of a drawing, which comes before all other labels where it says the year: where a year begins with it, and
 * where no other begins in it, so that a drawing of some months or days says which year they are of.
 */
function beginningOf(
	{ domain }: TimeScale,
	window: Span,
	place: (ms: number) => number
): Boundary | undefined {
	const at = domain.from;
	const level = calendarSteps.findIndex(({ floor }) => floor(at) === at);
	if (level === -1 || at < window.from || at >= window.to) return undefined;
	const { unit } = calendarSteps[level]!;
	const next = unitAt(at, 'year').to;
	const isNamed = place(next) + figureWidth(words.dates.tick(next, 'year')) <= place(domain.to);
	return unit === 'year' || !isNamed
		? { at, level, label: words.dates.instant(at, unit, 'short') }
		: undefined;
}

/** The instants whose labels have room, chosen one by one; the domain's start comes first. */
function roomForLabels(
	candidates: readonly Candidate[],
	start: number | undefined,
	end: number,
	minGap: number
): ReadonlySet<number> {
	const order = candidates
		.filter(({ at, x, fits, width }) => (at === start || fits !== -1) && x + width <= end + 1e-6)
		.sort(
			(a, b) =>
				+(b.at === start) - +(a.at === start) ||
				unitRank(a) - unitRank(b) ||
				b.fits - a.fits ||
				a.level - b.level ||
				a.at - b.at
		);
	const chosen = spaced(order, (a, b) => Math.max(a.width, b.width) + minGap);
	return new Set(chosen.map(({ at }) => at));
}

function unitRank({ level }: Candidate): number {
	return ['year', 'month', 'day'].indexOf(calendarSteps[level]!.unit);
}

/** All ticks with a label, and of the others those that can be told apart, the rounder first. */
function distinct(candidates: readonly Candidate[], labelled: ReadonlySet<number>): Candidate[] {
	const order = candidates.toSorted((a, b) => +labelled.has(b.at) - +labelled.has(a.at) || a.level - b.level);
	return spaced(order, () => closestTicks);
}

/** Those that keep their distance from all that come before them in the list; in order of place. */
function spaced(
	candidates: readonly Candidate[],
	distance: (a: Candidate, b: Candidate) => number
): Candidate[] {
	const chosen: Candidate[] = [];
	const xs: number[] = [];
	for (const candidate of candidates) {
		const i = bisectLeft(xs, candidate.x);
		const neighbours = [chosen[i - 1], chosen[i]];
		if (neighbours.some((other) => other && Math.abs(other.x - candidate.x) < distance(other, candidate)))
			continue;
		chosen.splice(i, 0, candidate);
		xs.splice(i, 0, candidate.x);
	}
	return chosen;
}

/** Px from a tick to the end of its figure. */
export function figureWidth(label: string): number {
	return figureOffset + textWidth(label, figureSize, 600);
}

const everyMonth = Array.from({ length: 12 }, (_, i) => utc(2000, i + 1, 28));

interface Widths {
	readonly month: number;
	readonly day: number;
}

/** by language: measured once, not at every step of a drag */
const measured = new Map<string, Widths>();

/** px to allow for any label of a unit, so that all of a step fit or none. */
function widest(): Widths {
	const known = measured.get(words.tag);
	if (known) return known;
	const widths = {
		month: max(everyMonth, (ms) => figureWidth(words.dates.tick(ms, 'month')))!,
		day: max(everyMonth, (ms) => figureWidth(words.dates.tick(ms, 'day')))!
	};
	measured.set(words.tag, widths);
	return widths;
}

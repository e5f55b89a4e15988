import { DAY } from '#lib/dates/calendar.ts';
import { middle, type Span } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from '#lib/story/types.ts';
import { evenScale, linearScale, type TimeScale } from './scale.ts';
import type { WholeTime } from './whole-time.ts';

/*
 * The stretch of a drawing that is in sight. Spans are in ms; the same sums hold for fractions of a scale,
 * with the domain { from: 0, to: 1 }, which is how a drawing that is not linear is zoomed.
 */

/** The shortest time a reader can zoom to: a week, in ms. */
export const shortestView = 7 * DAY;

/** As time runs, or one equal step from event to event. */
type Spacing = 'scale' | 'even';

/** The scale of a drawing that a reader moves in. @param shown the events that have steps of their own when spacing is even */
export function spacedScale(
	spacing: Spacing,
	shown: readonly Pick<EventOutline, 'when'>[],
	domain: Span
): TimeScale {
	if (spacing === 'scale') return linearScale(domain);
	return evenScale(
		shown.map(({ when }) => middle(when)),
		domain
	);
}

/** What is in sight: what was asked for, as far as there is such a time, or what a drawing shows at first. */
export function spanInSight(
	asked: Span | null,
	spacing: Spacing,
	{ domain, breakAt }: Omit<WholeTime, 'scale'>
): Span {
	if (asked) return clampView(asked, domain);
	return spacing === 'even' ? domain : defaultView(domain, breakAt);
}

/** Everything, or everything from the end of a sparse opening on. */
function defaultView(domain: Span, breakAt: number | null): Span {
	return { from: breakAt ?? domain.from, to: domain.to };
}

/** The nearest span to `view` that lies in the domain and is no shorter than `shortest` (or the domain, if that is shorter). */
export function clampView(view: Span, domain: Span, shortest = shortestView): Span {
	const whole = domain.to - domain.from;
	const length = Math.min(whole, Math.max(shortest, view.to - view.from));
	// A span that is too short or too long changes about its middle.
	const from = (view.from + view.to - length) / 2;
	const clamped = Math.min(domain.to - length, Math.max(domain.from, from));
	// Exact at the far end: sums of large numbers are not.
	return { from: clamped, to: clamped === domain.to - length ? domain.to : clamped + length };
}

/**
 * Zooms by a factor (above 1: closer) and keeps what is at `at` where it is on the screen,
 * unless the view then leaves the domain: it is moved back in.
 */
export function zoomAbout(
	view: Span,
	factor: number,
	at: number,
	domain: Span,
	shortest = shortestView
): Span {
	const whole = domain.to - domain.from;
	const length = view.to - view.from;
	const zoomed = Math.min(whole, Math.max(Math.min(shortest, whole), length / factor));
	const from = at - ((at - view.from) / length) * zoomed;
	return clampView({ from, to: from + zoomed }, domain, shortest);
}

/** The view with a span in it and a margin (a share of the span) on each side. */
export function fit(span: Span, domain: Span, margin = 0.04, shortest = shortestView): Span {
	const room = (span.to - span.from) * margin;
	return clampView({ from: span.from - room, to: span.to + room }, domain, shortest);
}

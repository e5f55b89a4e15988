import type { Span } from '#lib/dates/fuzzy.ts';

/*
 * The stretch of a drawing that is in sight. Spans are in ms; the same sums hold for fractions of a scale,
 * with the domain { from: 0, to: 1 }, which is how a drawing that is not linear is zoomed.
 */

/** The shortest time a reader can zoom to: a week, in ms. */
export const shortestView = 7 * 86_400_000;

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

/** Moves the view, at its length, so that it begins at `from`, or as near to it as the domain allows. */
export function panTo(view: Span, from: number, domain: Span): Span {
	const length = view.to - view.from;
	return clampView({ from, to: from + length }, domain, length);
}

/** The view with a span in it and a margin (a share of the span) on each side. */
export function fit(span: Span, domain: Span, margin = 0.04, shortest = shortestView): Span {
	const room = (span.to - span.from) * margin;
	return clampView({ from: span.from - room, to: span.to + room }, domain, shortest);
}

/** Moves one edge of the view; the other stays, and keeps it `shortest` away. */
export function moveEdge(
	view: Span,
	edge: 'from' | 'to',
	to: number,
	domain: Span,
	shortest = shortestView
): Span {
	const least = Math.min(shortest, domain.to - domain.from);
	return edge === 'from'
		? { from: Math.max(domain.from, Math.min(to, view.to - least)), to: view.to }
		: { from: view.from, to: Math.min(domain.to, Math.max(to, view.from + least)) };
}

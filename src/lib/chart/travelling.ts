import type { BarMark, Mark } from '#lib/layout/marks.ts';

/** px a label may stand past its line's end: less than the gap that lanes keep between neighbours */
const slack = 8;

/**
 * Where a life-line's label stands, as a fraction of the domain: it travels with the window's left edge while the line
 * lasts, and never past the line's end. One that stands before its line stays where the line begins.
 * @param edge the window's left edge, as a fraction
 * @param width px of the whole domain
 */
export function labelAt(mark: BarMark, edge: number, width: number): number {
	return Math.max(mark.from, Math.min(edge, lastPlace(mark, width)));
}

/** Whether the label stands at the window's edge: there it stays on the screen while the drawing moves under it. */
export function isAtEdge(mark: BarMark, edge: number, width: number): boolean {
	return mark.label !== null && mark.from < edge && edge < lastPlace(mark, width);
}

/** How far a label can travel, as a fraction of the domain. */
function lastPlace({ label, from, to }: BarMark, width: number): number {
	if (label?.anchor !== 'start') return from;
	return to - (label.width + Math.abs(label.dx) - slack) / width;
}

/**
 * The places of the window's left edge, in ascending order, at which something about its edges changes: a life-line
 * comes to be cut there or not, or its label begins or ends to travel. Between two of them nothing does.
 * @param share length of the window, as a fraction
 * @param width px of the whole domain
 */
export function turningPoints(marks: readonly Mark[], share: number, width: number): Float64Array {
	const places = [0, 1 - share];
	for (const mark of marks) {
		if (mark.kind !== 'bar') continue;
		places.push(mark.from, lastPlace(mark, width), mark.to, mark.from - share, mark.to - share);
	}
	return Float64Array.from(places).sort();
}

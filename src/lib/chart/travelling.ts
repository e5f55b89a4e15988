import type { BarMark, Mark } from '#lib/layout/band/marks.ts';

/** px a label may stand past its line's end: less than the gap that lanes keep between neighbours */
const slack = 8;

/** px before a label's words, where the sign of its line stands: that stays at its date, and the words alone travel */
export const signRoom = 12;

/**
 * Where a life-line's label stands, as a fraction of the domain: once its sign has left the window, its words travel with
 * the window's left edge while the line lasts, and never past the line's end. Where the line ends too soon for that, the edge
 * pushes them out; at rest they stand beyond it, for it would cut them. One that stands before its line stays where the line
 * begins.
 * @param edge the window's left edge, as a fraction
 * @param width px of the whole domain
 * @param isAtRest no scroll goes on
 */
export function labelAt(mark: BarMark, edge: number, width: number, isAtRest = false): number {
	const atEdge = edge - signRoom / width;
	const last = lastPlace(mark, width);
	const beyond = mark.label ? edge - (mark.label.width + mark.label.dx + slack) / width : last;
	return Math.max(mark.from, last < atEdge && isAtRest ? Math.min(last, beyond) : Math.min(atEdge, last));
}

/** Whether the label stands at the window's edge: there it stays on the screen while the drawing moves under it. */
export function isAtEdge(mark: BarMark, edge: number, width: number): boolean {
	const place = edge - signRoom / width;
	return mark.label !== null && mark.from < place && place < lastPlace(mark, width);
}

/** How far a label can travel, as a fraction of the domain. */
function lastPlace({ label, from, to }: BarMark, width: number): number {
	if (label?.anchor !== 'start') return from;
	return to - (label.width + Math.abs(label.dx) - slack) / width;
}

/**
 * The places of the window's left edge, in ascending order, at which a label begins or ends to travel.
 * @param width px of the whole domain
 */
export function labelTurns(marks: readonly Mark[], width: number): Float64Array {
	const bars = marks.filter((mark) => mark.kind === 'bar' && mark.label !== null) as BarMark[];
	const places = bars.flatMap((mark) => [mark.from, lastPlace(mark, width)]);
	return Float64Array.from(places, (place) => place + signRoom / width).sort();
}

/**
 * Those at which a life-line comes to be cut by an edge of the window or is so no longer, and the ends of the domain.
 * @param inSight length of the window, as a fraction
 */
export function edgeTurns(marks: readonly Mark[], inSight: number): Float64Array {
	const bars = marks.filter((mark) => mark.kind === 'bar');
	const places = bars.flatMap(({ from, to }) => [from, to, from - inSight, to - inSight]);
	return Float64Array.from([0, 1 - inSight, ...places]).sort();
}

/** A fraction of the drawing's width as an SVG length: fine enough for a drawing of some millions of px. */
export function percent(fraction: number): string {
	return `${Math.round(fraction * 1e7) / 1e5}%`;
}

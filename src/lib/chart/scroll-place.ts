/** px on either side of the plot in the scroller of the lanes, as in its style. */
export const padding = 8;

/**
 * Where what is in sight begins, as a fraction of the whole drawing. The scroller runs right to left: its own scrollLeft
 * is 0 at the right end and negative before.
 */
export function placeOf({ scrollLeft, scrollWidth, clientWidth }: Element): number {
	return (scrollLeft + scrollWidth - clientWidth) / (scrollWidth - 2 * padding);
}

/** px on either side of the plot in the scroller of the lanes, as in its style. */
export const padding = 8;

/**
 * Where what is in sight begins, as a fraction of the whole drawing. The scroller runs against time, so that it rests where
 * time ends: its own scrollLeft is 0 there, negative before where time runs to the right, and positive where it runs to the
 * left.
 */
export function placeOf({ scrollLeft, scrollWidth, clientWidth }: Element): number {
	return (scrollWidth - clientWidth - Math.abs(scrollLeft)) / (scrollWidth - 2 * padding);
}

/** A stretch of a drawing, in units of which a zoom level has so many to a window. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Where a scroll is going: to earlier times, to later ones, or nowhere. */
export type Way = -1 | 0 | 1;

/**
 * What the window takes up, the length of one zoom level, in the units that come and go together. Each coming costs style,
 * layout and paint of its own, whatever comes: few and large ones cost a scroll less than many small ones.
 */
export const unitsPerCell = 8;
/** units drawn outside the window, on both sides together: of them most lie ahead of a scroll */
const room = { even: 2, ahead: 3, behind: 1 };

/**
 * The whole units that a window lies in, and lies in still until its start comes to another unit: both sides change at
 * once, and a scroll has one change a unit.
 */
export function unitsOf({ from, to }: Stretch): Stretch {
	const first = Math.floor(from + 1e-6);
	return { from: first, to: first + Math.ceil(to - from - 1e-6) + 1 };
}

/**
 * What is to be drawn in the next frame. The window always; of the room about it, each side gains or loses no more than one
 * unit a frame, so that no frame has much to do, however a scroll has turned.
 * @param drawn whole units; null for nothing yet
 * @param window in units
 * @returns `drawn` itself when nothing is left to be done
 */
export function nextDrawn(drawn: Stretch | null, window: Stretch, way: Way): Stretch {
	const least = unitsOf(window);
	if (!drawn || drawn.to < least.from || drawn.from > least.to) return least;
	const [before, after] =
		way === 0 ? [room.even, room.even] : way > 0 ? [room.behind, room.ahead] : [room.ahead, room.behind];
	const from = Math.min(least.from, oneTowards(drawn.from, least.from - before));
	const to = Math.max(least.to, oneTowards(drawn.to, least.to + after));
	return from === drawn.from && to === drawn.to ? drawn : { from, to };
}

function oneTowards(unit: number, goal: number): number {
	return unit + Math.sign(goal - unit);
}

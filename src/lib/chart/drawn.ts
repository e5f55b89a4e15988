/** A stretch of a drawing, in units of which a zoom level has so many to a window. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Where a scroll is going: to earlier times, to later ones, or nowhere. */
export type Way = -1 | 0 | 1;

/** What the window takes up, the length of one zoom level, in the units that come and go together. */
export const unitsPerCell = 16;
/** units drawn outside the window, on both sides together: of them most lie ahead of a scroll */
const room = { even: 4, ahead: 6, behind: 2 };

/** The whole units that a window lies in. */
export function unitsOf({ from, to }: Stretch): Stretch {
	return { from: Math.floor(from + 1e-6), to: Math.ceil(to - 1e-6) };
}

/**
 * What is to be drawn in the next frame. The window always; of the room about it, each side gains no more than one unit a
 * frame, or else loses no more than one, so that no frame has much to do, however a scroll has turned.
 * @param drawn whole units; null for nothing yet
 * @param window in units
 * @returns `drawn` itself when nothing is left to be done
 */
export function nextDrawn(drawn: Stretch | null, window: Stretch, way: Way): Stretch {
	const least = unitsOf(window);
	if (!drawn || drawn.to < least.from || drawn.from > least.to) return least;
	const [before, after] =
		way === 0 ? [room.even, room.even] : way > 0 ? [room.behind, room.ahead] : [room.ahead, room.behind];
	const grown = {
		from: Math.min(least.from, drawn.from, Math.max(drawn.from - 1, least.from - before)),
		to: Math.max(least.to, drawn.to, Math.min(drawn.to + 1, least.to + after))
	};
	if (grown.from !== drawn.from || grown.to !== drawn.to) return grown;
	const shrunk = {
		from: Math.max(drawn.from, Math.min(drawn.from + 1, least.from - before)),
		to: Math.min(drawn.to, Math.max(drawn.to - 1, least.to + after))
	};
	return shrunk.from === drawn.from && shrunk.to === drawn.to ? drawn : shrunk;
}

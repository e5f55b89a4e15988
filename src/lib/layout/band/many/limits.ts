/*
 * How much a drawing of many may hold. A band draws what lies in its window, up to 1032 px wide, and half a window and a
 * little more on both sides, and is to have no more than some 1,500 elements for that. A mark takes six, its name one or
 * two more: that is where the number of marks comes from, and from it the distance between them.
 */

/** px of the widest window */
export const widestWindow = 1032;
/** marks that may stand in the widest window, in all lanes together */
export const mostMarks = 80;

/** Of the marks of a lane, this share may be life-lines. */
const shareOfBars = 0.3;
/** px: the widest count, of six digits, and a little room on both sides, wherever in its stretch it stands */
const leastPitch = 60;

/** What one lane of several may hold. */
export interface LaneLimits {
	/** px from which on events are told apart where they are many */
	readonly pitch: number;
	/** life-lines that may be in sight at once, if there are not more rows for them */
	readonly bars: number;
}

export function limitsOf(lanes: number): LaneLimits {
	const marks = mostMarks / Math.max(1, lanes);
	const bars = Math.max(1, Math.floor(marks * shareOfBars));
	return { pitch: Math.max(leastPitch, widestWindow / (marks - bars)), bars };
}

import { interpolateNumber as between } from 'd3';
import { isCrowded, rankedIn } from './crowd.ts';
import { leastBarRows, mostBarRows, shortestLine } from './lane-measures.ts';

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
/** A row of life-lines goes somewhat before a lane's events have doubled, when its way of being laid out changes. */
const beforeDoubled = 1.25;
/** px within which events are one count even where they are few: a dot, a count of one digit, and the gap */
export const closest = 20;

/** What one lane of several may hold. */
export interface LaneLimits {
	/** of what is too near to tell apart where events are many, the share that is counted: 1 in a crowded lane */
	readonly counted: number;
	/** px from which on events are told apart where they are many */
	readonly pitch: number;
	/** life-lines that may be in sight at once */
	readonly bars: number;
	/** rows of life-lines; threads of a mini lane lie on each other */
	readonly barRows: number;
	/** px below which a life-line is drawn as a point where it begins */
	readonly shortest: number;
}

/**
 * The limits of a lane. While its events double beyond what is placed by rank, they draw in little by little, from none to
 * those of a crowded lane. From there on it loses a row of life-lines each time its events double, so that a drawing of
 * thousands is not higher than a screen.
 * @param load its events for each that is placed by rank there
 */
export function limitsOf(load: number, lanes: number, density: 'full' | 'mini'): LaneLimits {
	const counted = isCrowded(load) ? 1 : Math.max(0, load - 1);
	const ranked = rankedIn(lanes);
	const marks = mostMarks / Math.max(1, lanes);
	const bars = Math.max(1, Math.floor(marks * shareOfBars));
	const pitch = Math.max(leastPitch, widestWindow / (marks - bars));
	const fewer = (to: number) => Math.ceil(between(Math.max(ranked, to), to)(counted));
	return density === 'full'
		? {
				counted,
				pitch,
				bars: fewer(Math.max(bars, mostBarRows)),
				barRows: Math.max(
					leastBarRows,
					mostBarRows - Math.floor(Math.log2(Math.max(1, load * beforeDoubled)))
				),
				shortest: shortestLine
			}
		: {
				counted,
				pitch: between(closest, pitch)(counted),
				bars: fewer(bars),
				barRows: Infinity,
				shortest: between(0, shortestLine)(counted)
			};
}

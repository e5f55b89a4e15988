import type { Bar } from './bars.ts';
import type { Extent } from './lanes.ts';
import type { LabelBox } from './marks.ts';
import { isBetweenWalls } from './slots.ts';

/** px from a life-line's start to the middle of its sign, and over the sign to the label after it */
export const barSignOffset = 5;
const barLabelOffset = 14;
/** px from a life-line's start back to a label before it, and on to where the sign ends */
const barLabelBefore = 4;
const barSignReach = 10;
/** px that an arrow or chevron takes up */
export const endReach = 7;
/** px between two life-lines of a row */
export const barGap = 8;

/** Px a life-line's end takes up beyond it. */
export function reachOfEnd(end: Bar['startEnd']): number {
	return end === 'arrow' || end === 'chevron' ? endReach : 0;
}

/**
 * Above the line's start, after the sign that stands there; before it where it would cross the next wall.
 * @param width px of the text
 * @param start px
 * @param walls px that labels may not cross, ascending
 */
export function barLabel(
	text: string,
	width: number,
	start: number,
	walls: readonly number[]
): { label: Omit<LabelBox, 'y'>; extent: Extent } {
	const label = { text, more: 0, width };
	const forward = { left: start, right: start + barLabelOffset + width };
	const words = { left: start - barLabelBefore - width, right: start - barLabelBefore };
	if (!isBetweenWalls(forward, start, walls) && isBetweenWalls(words, start, walls)) {
		return {
			label: { ...label, anchor: 'end', dx: -barLabelBefore },
			extent: { left: words.left, right: start + barSignReach }
		};
	}
	return { label: { ...label, anchor: 'start', dx: barLabelOffset }, extent: forward };
}

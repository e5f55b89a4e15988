import type { Bar } from './bars.ts';
import type { Extent } from './lanes.ts';
import type { LabelBox } from './marks.ts';
import { isBetweenWalls } from './slots.ts';

/** px from a life-line's start to its label, over the glyph before it */
const barLabelOffset = 14;
/** px that an arrow or chevron takes up */
export const endReach = 7;
/** px between two life-lines of a row */
export const barGap = 8;

/** Px a life-line's end takes up beyond it. */
export function reachOfEnd(end: Bar['startEnd']): number {
	return end === 'arrow' || end === 'chevron' ? endReach : 0;
}

/**
 * Above the line's start; ending at the next wall when it would cross it.
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
	const wall = walls.find((x) => x > start) ?? start;
	const backward = { left: wall - 1 - width - barLabelOffset, right: wall - 1 };
	if (!isBetweenWalls(forward, start, walls) && isBetweenWalls(backward, start, walls)) {
		return { label: { ...label, anchor: 'end', dx: backward.right - start }, extent: backward };
	}
	return { label: { ...label, anchor: 'start', dx: barLabelOffset }, extent: forward };
}

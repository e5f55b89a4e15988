/** px: space above the rows, a row of life-lines (label above line), a row of points, space below, least height. */
const above = 7;
const barRow = 21;
const pointRow = 20;
const below = 5;
const leastHeight = 31;

/** px within a row: the middle of a line, the baseline of its label above it, the middle of a point. */
const lineMiddle = 16;
const lineLabel = 10;
const pointMiddle = 9;
/** px from the middle of a point to the baseline of its label. */
export const pointLabel = 4.2;

/** Px from the top of a lane to the middle of a life-line in a row of them. */
export function lineY(row: number): number {
	return above + row * barRow + lineMiddle;
}

/** Px from the middle of a life-line to the baseline of its label. */
export const lineLabelRise = lineLabel - lineMiddle;

/** Px from the top of a lane to the middle of a point in a row of them, below so many rows of life-lines. */
export function pointY(row: number, barRows: number): number {
	return above + barRows * barRow + row * pointRow + pointMiddle;
}

/** Px of a lane with so many rows. */
export function fullLaneHeight(barRows: number, pointRows: number): number {
	return Math.max(leastHeight, above + barRows * barRow + pointRows * pointRow + below);
}

/** Rows of life-lines and of points that a lane has at most, for few events or for many; of very many, fewer life-lines. */
export const mostBarRows = 6;
export const leastBarRows = 2;
export const mostPointRows = 3;
/** px below which a life-line is no line to the eye: it is drawn as a point where it begins. */
export const shortestLine = 8;

/** Half of what a glyph takes up, px: those the source describes are drawn larger. */
export const describedHalf = 7;
export const caseHalf = 5;

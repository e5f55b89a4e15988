import { symbol, symbolCircle, symbolDiamond2, symbolSquare, type SymbolType } from 'd3';
import type { DateBasis, Mention } from '#lib/story/types.ts';

type Size = 'described' | 'case' | 'context';

/** Half of what a glyph measures across, px: the three shapes are drawn to the same apparent area. */
const square = { described: 4.75, case: 3.25, context: 3.5 };
const diamond = { described: 6.4, case: 4.5, context: 4.8 };
const circle = { described: 5.2, case: 3.5, context: 3.6 };

/** Half of the diagonal of the diamond that D3 draws in an area of 1. */
const diamondHalf = 0.62625;

const shapes: Readonly<Record<DateBasis, readonly [SymbolType, (size: Size) => number]>> = {
	stated: [symbolSquare, (size) => (2 * square[size]) ** 2],
	inferred: [symbolDiamond2, (size) => (diamond[size] / diamondHalf) ** 2],
	referenced: [symbolCircle, (size) => Math.PI * circle[size] ** 2]
};

/** Size and fill of an event's sign, as a class: large, small, or hollow for what is not in the source. */
export function glyphSize(mention: Mention): Size {
	return mention === 'described' ? 'described' : mention === 'instance' ? 'case' : 'context';
}

/** The outline of an event's sign about 0, 0: a square, diamond or circle by where its date comes from. */
export function glyphPath(basis: DateBasis, mention: Mention): string {
	const [type, area] = shapes[basis];
	return symbol(type, area(glyphSize(mention)))() ?? '';
}

import { groups, sort } from 'd3';
import type { Mark } from '#lib/layout/band/marks.ts';

/** Marks that begin in the same stretch of time. */
export interface Tile {
	/** which stretch, counted from the domain's start */
	readonly at: number;
	/** in time order */
	readonly marks: readonly Mark[];
}

/**
 * Puts marks in tiles, so that what comes and goes in one leaves the others as they are.
 * @param before tiles made last: those in which nothing has changed are the very same again
 * @param length of a stretch, as a fraction of the domain; null for all in one
 */
export function tilesOf(
	marks: readonly Mark[],
	length: number | null,
	before: readonly Tile[]
): readonly Tile[] {
	if (length === null) return [{ at: 0, marks }];
	const known = new Map(before.map((tile) => [tile.at, tile]));
	const tiles = groups(marks, ({ x }) => Math.floor(x / length + 1e-9)).map(([at, own]): Tile => {
		const last = known.get(at);
		return last?.marks.length === own.length && own.every((mark, i) => mark === last.marks[i])
			? last
			: { at, marks: own };
	});
	return sort(tiles, ({ at }) => at);
}

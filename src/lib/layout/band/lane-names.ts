import type { Category } from '#lib/story/types.ts';
import { breakLines } from '#lib/layout/type/break-lines.ts';
import { inDirection } from '#lib/layout/type/direction.ts';
import { textWidth } from '#lib/layout/type/measure.ts';
import { shorten } from '#lib/layout/type/shorten.ts';

/** A lane's name beside it: what does not fit ends with `…`, and what stands after it is always whole. */
export interface LaneName {
	/** of the title, from top to bottom; what stands after it follows on the last, which may be empty */
	readonly lines: readonly string[];
	/** whether all of the title is there */
	readonly isWhole: boolean;
}

/** How names stand beside full lanes: px of the column, of what stands before a title, and of its type. */
export const nameColumn = { width: 120, indent: 18, size: 15, afterSize: 14, gap: 4, step: 17 } as const;
/** px from the top of a lane to the baseline of its name's first line */
export const nameBaseline = 21;
/** px kept free between a name and what is drawn */
const apart = 4;
/** lines that a lane grows for */
const mostLines = 5;
const measure = nameColumn.width - nameColumn.indent - apart;

/** @param after what stands after the title: a number, or that the lane is off @param most lines there is room for */
export function laneName(title: string, after: string, most: number = mostLines): LaneName {
	const room = after ? measure - nameColumn.gap - textWidth(after, nameColumn.afterSize) : measure;
	const fits = (words: string, px: number) => textWidth(words, nameColumn.size, 600) <= px;
	const lines = breakLines(title, (line) => fits(line, measure));
	const isWhole = lines.length < most || (lines.length === most && fits(lines.at(-1) ?? '', room));
	const kept = lines.slice(0, most);
	if (!isWhole) kept.push(shorten(kept.pop() ?? '', (words) => fits(words, room)));
	else if (!fits(kept.at(-1) ?? '', room))
		kept.push(...afterLastWord(kept.pop() ?? '', (word) => fits(word, room)));
	return { lines: kept.map((line) => inDirection(line, title)), isWhole };
}

/** A line and the one for what stands after it, which has the last word where there is room: alone it would seem lost. */
function afterLastWord(line: string, fits: (word: string) => boolean): [string, string] {
	const space = line.lastIndexOf(' ');
	const word = line.slice(space + 1);
	return space > 0 && fits(word) ? [line.slice(0, space), word] : [line, ''];
}

/**
 * Px that a full lane is high at least, so that its name has room, whatever filters leave in it.
 * @param after the most that stands after it
 */
export function nameHeight({ title }: Category, after: string): number {
	const { lines } = laneName(title ?? '', after);
	return nameBaseline + (lines.length - 1) * nameColumn.step + 10;
}

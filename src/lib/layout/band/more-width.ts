import { textWidth } from '#lib/layout/type/measure.ts';
import { words } from '#lib/words/words.ts';

/** px, by language and number: looked for at every step of a drag */
const measured = new Map<string, number>();

/** px of what stands after a label that speaks for further events, `and 3 more`, with the space before it. @param size of type, px */
export function widthOfMore(more: number, size: number): number {
	if (!more) return 0;
	const key = words.tag + more;
	let width = measured.get(key);
	if (width === undefined) measured.set(key, (width = textWidth(` ${words.marks.andMore(more)}`, size, 700)));
	return width;
}

import { textWidth } from '#lib/layout/type/measure.ts';
import { words } from '#lib/words/words.ts';

/** px, by language and number: looked for at every step of a drag */
const measured = new Map<string, Map<number, number>>();

/** px of what stands after a label that speaks for further events, `and 3 more`, with the space before it. @param size of type, px */
export function widthOfMore(more: number, size: number): number {
	if (more === 0) return 0;
	let widths = measured.get(words.tag);
	if (!widths) measured.set(words.tag, (widths = new Map()));
	let width = widths.get(more);
	if (width === undefined) widths.set(more, (width = textWidth(` ${words.marks.andMore(more)}`, size, 700)));
	return width;
}

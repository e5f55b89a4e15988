import { itemMarkOf, type Block } from './document.ts';
import type { Segment } from './segments.ts';

/**
 * The mark of a list item, to be hung before its lines, and the segments after it; no mark where a passage lies over it,
 * whose words stay in one.
 * @param segments of the block, in order
 */
export function hangMark(
	text: string,
	{ kind, start, end }: Pick<Block, 'kind' | 'start' | 'end'>,
	segments: readonly Segment[]
): { readonly mark: string; readonly segments: readonly Segment[] } {
	const [first, ...others] = segments;
	const mark = kind === 'item' ? itemMarkOf(text.slice(start, end)) : '';
	const words = start + mark.length;
	if (!first || mark === '' || first.passages.length > 0 || first.end < words) return { mark: '', segments };
	return { mark, segments: first.end > words ? [{ ...first, start: words }, ...others] : others };
}

import { having } from '#lib/browser/data-names.ts';
import type { TextRange } from '#lib/text/range.ts';

/** The words of a source that are marked in a browser, as offsets; null when none are, or some outside the place. */
export function offsetsOf(selection: Selection | null, place: HTMLElement): TextRange | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!place.contains(range.startContainer) || !place.contains(range.endContainer)) return null;
	const parts = [...place.querySelectorAll<HTMLElement>(having('start'))].filter((part) =>
		range.intersectsNode(part)
	);
	const [first, last] = [parts[0], parts.at(-1)];
	if (!first || !last) return null;
	const start = offsetIn(first, range.startContainer, range.startOffset) ?? Number(first.dataset.start);
	const end =
		offsetIn(last, range.endContainer, range.endOffset) ??
		Number(last.dataset.start) + (last.textContent?.length ?? 0);
	return start < end ? { start, end } : null;
}

/** null when the place is not within the words of the part */
function offsetIn(part: HTMLElement, node: Node, offset: number): number | null {
	return part.contains(node) && node.nodeType === Node.TEXT_NODE ? Number(part.dataset.start) + offset : null;
}

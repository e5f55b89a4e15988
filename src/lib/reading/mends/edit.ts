import type { TextRange } from '#lib/text/range.ts';

/** One change of a text, by itself: what stands there becomes these words. */
export interface Edit extends TextRange {
	readonly words: string;
}

/** What may be mended in a document that lost something on its way, as copying from a PDF does. */
export interface Mend {
	readonly kind: 'hyphens' | 'page-numbers' | 'page-heads' | 'headings' | 'line-breaks';
	/** in order, none over another; each may be made or left by itself */
	readonly edits: readonly Edit[];
	/** it is what whoever wrote the document would have; else it is a guess */
	readonly isSure: boolean;
}

/**
 * A text with edits made. Undoing one is making the others: offsets are always those of the text as it came. Of edits
 * that overlap the first is made.
 * @param edits in any order
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
	let made = '';
	let reached = 0;
	for (const { start, end, words } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		if (start < reached) continue;
		made += text.slice(reached, start) + words;
		reached = end;
	}
	return made + text.slice(reached);
}

import type { TextRange } from './range.ts';

/** One line of a source: a heading, the lead of a list item, or a paragraph. */
export interface Block extends TextRange {
	readonly kind: 'heading' | 'item' | 'paragraph';
	/** 1–6 for headings, 0 otherwise */
	readonly level: number;
	/** number of the heading it stands under or is; 0 before the first */
	readonly section: number;
	/** running number of the paragraph; an item carries that of the paragraph after it; a heading null */
	readonly paragraph: number | null;
}

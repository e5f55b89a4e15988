/** A document as a story's source keeps it, and what is not in it any more. */
export interface DocumentRead {
	/** text of a source: one line a block, as `parseDocument` reads it */
	readonly source: string;
	/** of the document, when it says one */
	readonly title: string | null;
	readonly notices: readonly Notice[];
}

/** Something an author should know of what became of a document. */
export interface Notice {
	/** 1-based, in the document; null for what concerns all of it */
	readonly line: number | null;
	readonly message: string;
}

import { Unreadable } from './unreadable.ts';

/** The longest text a source is made of, in UTF-16 code units: a longer one would take too long to draw. */
const longestText = 5_000_000;

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

/** @returns what was read of the document of this name. @throws Unreadable where that is no source, or too long for one */
export function fitting(name: string, read: DocumentRead): DocumentRead {
	if (!/[\p{L}\p{N}]/u.test(read.source)) throw new Unreadable({ kind: 'no-words', name });
	if (read.source.length > longestText)
		throw new Unreadable({ kind: 'too-long', name, millions: read.source.length / 1e6 });
	return read;
}

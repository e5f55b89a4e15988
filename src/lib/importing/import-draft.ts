import type { QuoteSelector, TextRange } from '#lib/text/range.ts';

/** What may be brought in: annotations of the document, a timeline of TimelineJS, a table, or what an assistant answered. */
export type ImportKind = 'annotations' | 'timelinejs' | 'table' | 'answer';

/** What may become an event, as it came. Fields it lacks are empty. */
export interface ImportDraft {
	/** its number where it came from, from 1; of a table that of the line */
	readonly number: number;
	readonly title: string;
	/** EDTF, or as people write dates */
	readonly when: string;
	readonly summary: string;
	/** name of a lane */
	readonly lane: string;
	/** words that the document should have; null: it names none */
	readonly quote: QuoteSelector | null;
	/** where they should stand, in whatever the other program counts; null: it does not say */
	readonly position: TextRange | null;
}

/** Why something is not read; words for it are in `#lib/words`. */
export type ImportProblem =
	/** the whole cannot be read: neither JSON nor a table whose headings are known */
	| 'unreadable'
	/** JSON, but nothing that is known */
	| 'unknown'
	/** a mistake in the JSON, at a line */
	| 'json'
	/** there is nothing in it */
	| 'empty'
	/** no column with titles */
	| 'no-titles'
	/** the annotations are at another address */
	| 'elsewhere'
	/** one of the list is no event with fields */
	| 'no-fields'
	/** a field is not the text it should be */
	| 'no-text'
	/** an annotation of a whole page, or an answer to another */
	| 'no-words'
	/** a row without a title */
	| 'no-title'
	/** an era, or the title of a timeline */
	| 'no-event';

export interface ImportFault {
	readonly problem: ImportProblem;
	/** number of the draft, or of the line; null: of the whole */
	readonly at: number | null;
	/** what was found there */
	readonly found: string;
}

/** A column of a table, and the field it was read as; null: it was not. */
export interface ReadColumn {
	readonly heading: string;
	readonly field: string | null;
}

export interface ImportRead {
	readonly kind: ImportKind | null;
	readonly drafts: readonly ImportDraft[];
	readonly faults: readonly ImportFault[];
	readonly columns: readonly ReadColumn[];
}

export const emptyDraft: Omit<ImportDraft, 'number'> = {
	title: '',
	when: '',
	summary: '',
	lane: '',
	quote: null,
	position: null
};

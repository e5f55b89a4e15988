import type { TextRange } from '#lib/text/range.ts';

/** A date that a text names, and what it rests on. */
export interface FoundDate extends TextRange {
	/** as `parseEdtf` reads it */
	readonly edtf: string;
	readonly basis: 'stated' | 'inferred';
	/** why it is what it is, where the words do not say so by themselves; null where they do */
	readonly reason: DateReason | null;
	/** it may well date no event: `today` for nowadays, a season or a month as it comes every year */
	readonly isWeak: boolean;
}

/** What a date was inferred from; dates are EDTF. Words for it are in `#lib/words`. */
export type DateReason =
	/** the year, or the century of a short year, is that of another date */
	| {
			readonly kind: 'year-from-sentence' | 'year-from-paragraph' | 'year-from-before';
			readonly from: string;
	  }
	/** the year is the one that brings it near the document's own date, before it unless words look ahead */
	| { readonly kind: 'year-from-document'; readonly written: string }
	/** `last year`, `on Tuesday`, `three days ago` */
	| { readonly kind: 'counted-from-document'; readonly written: string }
	/** `three days later`, `the same year` */
	| { readonly kind: 'counted-from-date'; readonly from: string }
	/** the words are the name of a time, and not its dates */
	| { readonly kind: 'known-time' }
	/** it comes every year: this is the one of the year the document was written in */
	| { readonly kind: 'every-year'; readonly written: string }
	/** the sentence names none: it has the date of the sentence before */
	| { readonly kind: 'date-from-sentence-before'; readonly from: string }
	/** neither does any before it: the document reports of its own day */
	| { readonly kind: 'date-of-document'; readonly written: string };

/** What is known of a text beside its words. */
export interface TextFacts {
	/** when it was written: a day, a month or a year as EDTF; null: unknown */
	readonly written?: string | null;
	/** BCP 47; English when left out */
	readonly language?: string;
}

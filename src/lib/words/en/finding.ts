import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { DateReason } from '#lib/finding/found-date.ts';
import { date } from './dates.ts';

/**
 * Why a date that was found in a text is what it is, as a sentence: for `basis-note`, and beside a proposal.
 * @param read reads a date (`parseEdtf`): what readers' scripts say must not bring along what reads EDTF
 */
export function because(reason: DateReason, read: (edtf: string) => FuzzyDate): string {
	const worded = (edtf: string) => date(read(edtf));
	switch (reason.kind) {
		case 'year-from-sentence':
			return `The year is that of another date in the sentence, ${worded(reason.from)}.`;
		case 'year-from-paragraph':
			return `The year is that of a date before it in the paragraph, ${worded(reason.from)}.`;
		case 'year-from-before':
			return `The year is that of the last date before it, ${worded(reason.from)}.`;
		case 'year-from-document':
			return `The year follows from the document’s own date, ${worded(reason.written)}.`;
		case 'counted-from-document':
			return `Counted from the document’s own date, ${worded(reason.written)}.`;
		case 'counted-from-date':
			return `Counted from the date before it, ${worded(reason.from)}.`;
		case 'known-time':
			return 'The words are the name of a time; when that began and ended is well known.';
		case 'every-year':
			return `It comes every year; this is the one of the document’s own, ${worded(reason.written)}.`;
		case 'date-from-sentence-before':
			return `The sentence names no date; one before it in the paragraph does, ${worded(reason.from)}.`;
		case 'date-of-document':
			return `The sentence names no date; the document is of ${worded(reason.written)}.`;
	}
}

import { itemMarkOf, type Block } from '#lib/text/document.ts';
import type { TextRange } from '#lib/text/range.ts';
import { readWritten } from './calendar-unit.ts';
import { findDates } from './find-dates.ts';
import type { DateReason, FoundDate, TextFacts } from './found-date.ts';
import { happens } from './happenings.ts';
import { edtf as edtfOfUnit } from './resolve.ts';
import { sentencesIn } from './sentences.ts';

/** A sentence that may be an event's passage. */
export interface ProposedPassage extends TextRange {
	/** null: nothing says when */
	readonly date: ProposedDate | null;
	/** all that are named in it, in order */
	readonly dates: readonly FoundDate[];
	/** what is worth more stands first; whole numbers, to be compared */
	readonly worth: number;
}

/** The date an event would have. */
export interface ProposedDate {
	readonly edtf: string;
	readonly basis: 'stated' | 'inferred';
	readonly reason: DateReason | null;
	/** its words in the sentence; null when another place says it */
	readonly words: TextRange | null;
}

/**
 * Sentences worth an event, the best first: those that name a date, then those whose date follows from a sentence before or
 * from the document's own, then those that tell of something without saying when. Headings are none, nor are lines that
 * tell nothing. `sort` by `start` for the order of the document.
 * @param document as `parseDocument` reads it
 */
export function proposePassages(
	{ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
	facts: TextFacts = {}
): ProposedPassage[] {
	const dates = findDates(text, facts);
	const written = readWritten(facts.written ?? '');
	const isReport = written !== null && isOfItsDay(dates, facts.written ?? '');
	const proposed: ProposedPassage[] = [];
	const language = facts.language ?? 'en';
	let next = 0;
	for (const block of blocks) {
		if (block.kind === 'heading') continue;
		let before: ProposedDate | null = null;
		const first = block.start + itemMarkOf(text.slice(block.start, block.end)).length;
		for (const sentence of sentencesIn(text.slice(first, block.end), language)) {
			const [start, end] = [first + sentence.start, first + sentence.end];
			while ((dates[next]?.start ?? Infinity) < start) next++;
			const own: FoundDate[] = [];
			while ((dates[next]?.start ?? Infinity) < end) own.push(dates[next++]!);
			const named = bestOf(own);
			const words = text.slice(start, end);
			const told = happens(words, language);
			const date: ProposedDate | null = named
				? {
						edtf: named.edtf,
						basis: named.basis,
						reason: named.reason,
						words: { start: named.start, end: named.end }
					}
				: (before ?? (isReport && written ? { ...inferredOf(edtfOfUnit(written)) } : null));
			if (named) before = isOpen(named.edtf) ? null : fromBefore(named.edtf);
			const worth = isDateAlone(words, own) ? 0 : worthOf(named, date, told);
			if (worth > 0) proposed.push({ start, end, date, dates: own, worth });
		}
	}
	return proposed.sort((a, b) => b.worth - a.worth || a.start - b.start);
}

/** The most precise date of a sentence, of those the first; of dates in brackets only where there is no other. */
function bestOf(dates: readonly FoundDate[]): FoundDate | null {
	const strong = dates.filter(({ isWeak }) => !isWeak);
	const precision = ({ edtf }: FoundDate) =>
		/X/.test(edtf) ? 0 : Math.min(10, edtf.split('/')[0]!.replace(/[[\]?~%.]/g, '').length);
	return strong.reduce<FoundDate | null>(
		(best, date) => (best && precision(best) >= precision(date) ? best : date),
		null
	);
}

/** What goes on, or stands on one side of a date, says nothing of the next sentence. */
function isOpen(edtf: string): boolean {
	return /\.\.(?:$|\])|^\[?\.\.|^\/|\/$/.test(edtf);
}

function fromBefore(edtf: string): ProposedDate {
	return { edtf, basis: 'inferred', reason: { kind: 'date-from-sentence-before', from: edtf }, words: null };
}

function inferredOf(written: string): ProposedDate {
	return { edtf: written, basis: 'inferred', reason: { kind: 'date-of-document', written }, words: null };
}

/** Whether a document reports of the day it was written on, as news do: it counts days from it. */
function isOfItsDay(dates: readonly FoundDate[], written: string): boolean {
	return dates.some(
		({ reason, edtf, isWeak }) =>
			!isWeak &&
			(edtf === written || (reason?.kind === 'counted-from-document' && /^\d{4}-\d\d-\d\d$/.test(edtf)))
	);
}

/** A dateline, a year in brackets: hardly a word besides. */
function isDateAlone(sentence: string, dates: readonly FoundDate[]): boolean {
	const dated = dates.reduce((length, { start, end }) => length + end - start, 0);
	return sentence.length - dated < 8;
}

/** @param told how much a sentence tells, 0–3 */
function worthOf(named: FoundDate | null, date: ProposedDate | null, told: number): number {
	if (named) return 20 + 10 * Number(named.basis === 'stated') + told * 3;
	if (told < 2) return 0;
	return (date ? 10 : 0) + told;
}

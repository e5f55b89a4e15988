import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';
import { overlaps, widest, type FuzzyDate } from '#lib/dates/fuzzy.ts';
import { findDates } from '#lib/finding/find-dates.ts';
import type { TextFacts } from '#lib/finding/found-date.ts';
import { sentencesIn } from '#lib/finding/sentences.ts';
import { fold } from '#lib/text/fold.ts';
import type { TextRange } from '#lib/text/range.ts';
import { wordsIn } from '#lib/text/word-boundaries.ts';
import type { ReadText } from './anchor.ts';
import type { ImportDraft } from './import-draft.ts';

/** A sentence of the document, as it is compared. */
interface Sentence extends TextRange {
	readonly words: ReadonlySet<string>;
	readonly dates: readonly FuzzyDate[];
}

/** How many sentences are offered for a draft. */
const most = 3;
/** Share of a title's words, weighed by how rare they are, that a sentence must have at least. */
const leastShare = 0.34;
/** What a date in common adds to that. */
const dateShare = 0.35;

/**
 * A search for the sentences that may tell of drafts which name no words: those that share the rare words of a title, and best
 * its date too. Weighs words by how few sentences have them, as searches do (inverse document frequency).
 */
export function seeker(
	{ text, blocks }: ReadText,
	facts: TextFacts
): (draft: ImportDraft) => readonly TextRange[] {
	const found = findDates(text, facts).map(({ start, edtf }) => ({ start, date: read(edtf) }));
	let next = 0;
	const sentences: Sentence[] = blocks.flatMap((block) =>
		block.kind === 'heading'
			? []
			: sentencesIn(text.slice(block.start, block.end), facts.language).map(({ start, end }) => {
					const place = { start: block.start + start, end: block.start + end };
					const dates: FuzzyDate[] = [];
					while ((found[next]?.start ?? Infinity) < place.start) next++;
					while ((found[next]?.start ?? Infinity) < place.end) {
						const { date } = found[next++]!;
						if (date) dates.push(date);
					}
					return { ...place, words: wordSet(text.slice(place.start, place.end)), dates };
				})
	);
	const having = new Map<string, number>();
	for (const { words } of sentences) for (const word of words) having.set(word, (having.get(word) ?? 0) + 1);
	const weight = (word: string) => Math.log(1 + sentences.length / (1 + (having.get(word) ?? 0)));

	return ({ title, summary, when }) => {
		const names = [...wordSet(title)];
		const more = [...wordSet(summary)].filter((word) => having.has(word) && !names.includes(word));
		const all = sum(names.map(weight));
		const date = read(when) ?? read(proposeEdtf(when) ?? '');
		const span = date && widest([date]);
		return sentences
			.map(({ start, end, words, dates }) => {
				const share = all === 0 ? 0 : sum(names.filter((word) => words.has(word)).map(weight)) / all;
				const told = sum(more.filter((word) => words.has(word)).map(weight));
				const hasDate = span !== null && dates.some((each) => overlaps(each, span) && !isVague(each));
				// what a summary has in common settles between equals
				return { start, end, share, worth: share + (hasDate ? dateShare : 0) + told / 1000 };
			})
			.filter(({ share, worth }) => share > 0 && worth >= leastShare)
			.sort((a, b) => b.worth - a.worth || a.start - b.start)
			.slice(0, most)
			.map(({ start, end }) => ({ start, end }));
	};
}

/** A date that reaches far is near to every other. */
function isVague({ start, end }: FuzzyDate): boolean {
	return start.earliest === null || end.latest === null;
}

/** The words of a text by their stems, roughly: six letters tell most words apart, and few forms of one. */
function wordSet(words: string): ReadonlySet<string> {
	const folded = fold(words);
	const all = wordsIn(folded, { start: 0, end: folded.length }).map(({ start, end }) =>
		folded.slice(start, end)
	);
	return new Set(
		all.filter((word) => word.length > 2 || /\d|\P{ASCII}/u.test(word)).map((word) => word.slice(0, 6))
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, each) => all + each, 0);
}

function read(edtf: string): FuzzyDate | null {
	if (edtf === '') return null;
	try {
		return parseEdtf(edtf);
	} catch (error) {
		if (error instanceof EdtfError) return null;
		throw error;
	}
}

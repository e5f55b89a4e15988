import type { TextFacts } from '#lib/finding/found-date.ts';
import { anchorOf, type Anchor, type ReadText } from './anchor.ts';
import type { ImportDraft, ImportKind, ImportRead } from './import-draft.ts';
import { readImport } from './read-import.ts';
import { seeker } from './seek.ts';

/** What was brought in and waits until its author takes it or leaves it out. */
export interface Offer extends ImportDraft {
	readonly kind: ImportKind;
	readonly anchor: Anchor;
}

/** What became of what was brought in. */
export interface Imported extends Omit<ImportRead, 'drafts'> {
	readonly offers: readonly Offer[];
}

/** UTF-16 code units that are searched for what is alike, in all: some ten seconds' work at worst. */
const mostSearched = 20_000_000;

/** Reads what is brought in, and looks for the words of each in the document. @param text of the file, or as it was pasted */
export function importInto(document: ReadText, text: string, facts: TextFacts): Imported {
	const { kind, drafts, faults, columns } = readImport(text);
	let seek: ReturnType<typeof seeker> | undefined;
	let left = mostSearched;
	const mayTry = () => (left -= document.text.length) >= 0;
	const offers = drafts.map((draft): Offer => {
		const anchor = anchorOf(document, draft, mayTry);
		const isSought = anchor.found === 'unnamed' && (kind === 'timelinejs' || kind === 'table');
		if (!isSought) return { ...draft, kind: kind!, anchor };
		seek ??= seeker(document, facts);
		return { ...draft, kind, anchor: { found: 'sought', places: seek(draft) } };
	});
	return { kind, offers, faults, columns };
}

import { EdtfError, parseEdtf, type DateFault } from '#lib/dates/edtf.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';
import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import { findDates } from '#lib/finding/find-dates.ts';

/** What became of what was typed where a date is asked for. */
export type DateRead =
	| { readonly state: 'empty' }
	| { readonly state: 'read'; readonly when: FuzzyDate }
	| { readonly state: 'unread'; readonly fault: DateFault };

/** What may follow a date without being part of it: Russian has "year" there. */
const after = /^(?: года?| г\.)?$/;

/**
 * Reads a date in EDTF, or as people write dates: `early 1990s`, `about May 2016`, `since 2015`.
 * @param languages BCP 47, those in which they may write it beside English: `vers mai 2016`, `с мая 2016`
 */
export function readDate(typed: string, languages: readonly string[] = []): DateRead {
	const text = typed.trim();
	if (text === '') return { state: 'empty' };
	try {
		return { state: 'read', when: parseEdtf(text) };
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		const proposed = proposeEdtf(text);
		const when =
			proposed === null
				? (languages.map((each) => inWords(text, each)).find(Boolean) ?? null)
				: tried(proposed);
		return when ? { state: 'read', when } : { state: 'unread', fault: error.fault };
	}
}

/** The date that some words of a language are, all of them; null where they say more or less than one. */
function inWords(text: string, language: string): FuzzyDate | null {
	const [found, ...others] = findDates(text, { language });
	if (!found || others.length || found.reason || found.start > 0 || !after.test(text.slice(found.end)))
		return null;
	return tried(found.edtf);
}

function tried(edtf: string): FuzzyDate | null {
	try {
		return parseEdtf(edtf);
	} catch {
		return null;
	}
}

import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';
import type { FuzzyDate } from '#lib/dates/fuzzy.ts';

/** What became of what was typed where a date is asked for. */
export type DateRead =
	| { readonly state: 'empty' }
	| { readonly state: 'read'; readonly when: FuzzyDate }
	/** what is wrong with it, as faults say it */
	| { readonly state: 'unread'; readonly message: string };

/** Reads a date in EDTF, or as people write dates: `early 1990s`, `about May 2016`, `since 2015`. */
export function readDate(typed: string): DateRead {
	const text = typed.trim();
	if (text === '') return { state: 'empty' };
	try {
		return { state: 'read', when: parseEdtf(text) };
	} catch (error) {
		if (!(error instanceof EdtfError)) throw error;
		const proposed = proposeEdtf(text);
		const when = proposed === null ? null : tried(proposed);
		return when ? { state: 'read', when } : { state: 'unread', message: error.message };
	}
}

function tried(edtf: string): FuzzyDate | null {
	try {
		return parseEdtf(edtf);
	} catch {
		return null;
	}
}

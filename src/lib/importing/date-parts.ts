import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { proposeEdtf } from '#lib/dates/edtf-proposal.ts';
import { overlaps, widest, type FuzzyDate } from '#lib/dates/fuzzy.ts';

/** A date in fields of its own, as tables and TimelineJS have it; empty where unknown. */
export interface DateParts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}

/**
 * The date of an event in EDTF; empty where there is none, and the words that came where they are none.
 * @param shown what readers were shown for it, which says more than its parts where both speak of the same time: "about 1822"
 */
export function dateOf(start: DateParts | null, end: DateParts | null, shown: string): string {
	const [from, to] = [start && edtfOf(start), end && edtfOf(end)];
	const exact = from && to && from !== to ? `${from}/${to}` : (from ?? to ?? '');
	const [meant, parts] = [readWords(shown), readWords(exact)];
	if (!parts) return meant?.edtf ?? (shown || exact);
	const span = meant && widest([parts]);
	return meant && span && overlaps(meant, span) ? meant.edtf : parts.edtf;
}

/** Years before the first are counted as people do: -500 is 500 BC, and there is no year 0. */
function edtfOf({ year, month, day }: DateParts): string | null {
	if (!/^-?\d{1,6}$/.test(year)) return year || null;
	const number = Number(year) < 0 ? Number(year) + 1 : Number(year);
	const digits = String(Math.abs(number));
	const sign = number < 0 ? '-' : '';
	const written = digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
	const units = [month, day].slice(0, month === '' ? 0 : 2).filter((unit) => unit !== '');
	return [written, ...units.map((unit) => unit.padStart(2, '0'))].join('-');
}

/** A date in EDTF or in words; null for what is none. */
function readWords(words: string): FuzzyDate | null {
	for (const edtf of [words, proposeEdtf(words)]) {
		if (!edtf) continue;
		try {
			return parseEdtf(edtf);
		} catch (error) {
			if (!(error instanceof EdtfError)) throw error;
		}
	}
	return null;
}

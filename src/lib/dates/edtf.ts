import { EdtfError, notEdtf, unsupported } from './edtf-error.ts';
import { readUnit } from './edtf-unit.ts';
import type { DateEnd, FuzzyDate } from './fuzzy.ts';
import { namedUnit } from './named-unit.ts';

export { EdtfError };
export type { DateFault } from './edtf-error.ts';

/**
 * Reads a date written in EDTF (https://www.loc.gov/standards/datetime/).
 *
 * In scope: years, months and days, also before year 1; `?` `~` `%` after a whole date; X for the last one or two digits
 * of a year, for a month, a day or both; seasons 21–24; intervals with open (`..`) and unknown (empty) ends;
 * one-of sets: lists `[a,b]` and ranges `[a..b]`, `[..b]`, `[a..]`. A set of one is that date.
 *
 * Days, months and years in plain digits are read by themselves; the `edtf` package reads other single dates and tells
 * other forms apart. Intervals and sets are taken apart here, because it lets seasons and qualified dates into few of
 * them. What a date means is ours: the package takes spring for January to March and does not widen approximate dates.
 *
 * @throws EdtfError for every text that is not in scope, and nothing else
 */
export function parseEdtf(text: string): FuzzyDate {
	if (text.startsWith('{')) throw unsupported('all-of', text);
	if (text.startsWith('[')) return readOneOf(text);
	if (text.includes('/')) return readInterval(text);
	return single(text, text);
}

function single(edtf: string, text: string): FuzzyDate {
	const end = readUnit(text);
	return { edtf, kind: 'date', start: end, end };
}

function readInterval(text: string): FuzzyDate {
	const parts = text.split('/');
	if (parts.length !== 2) throw notEdtf(text);
	const [start, end] = parts.map((part) => {
		if (part === '') return noEnd('unknown');
		return part === '..' ? noEnd('open') : readUnit(part);
	}) as [DateEnd, DateEnd];
	return { edtf: text, kind: 'interval', ...inOrder(start, end, text) };
}

function readOneOf(text: string): FuzzyDate {
	if (!text.endsWith(']')) throw notEdtf(text);
	const inner = text.slice(1, -1);
	if (inner.includes('..')) {
		if (inner.includes(',')) throw unsupported('ranges-and-commas', text);
		const parts = inner.split('..');
		if (parts.length !== 2) throw notEdtf(text);
		const [start, end] = parts.map((part) => (part === '' ? noEnd('open') : readUnit(part))) as [
			DateEnd,
			DateEnd
		];
		return { edtf: text, kind: 'one-of', ...inOrder(start, end, text) };
	}
	const members = inner.split(',').map((part) => part.trim());
	if (members.length === 1) return single(text, inner.trim());
	const choices = members.map(readUnit).sort((a, b) => a.earliest! - b.earliest! || a.latest! - b.latest!);
	const last = choices.reduce((a, b) => (b.latest! > a.latest! ? b : a));
	return { edtf: text, kind: 'one-of', start: choices[0]!, end: last, choices };
}

/** Widening does not count here: "about 2016" to "about 2015" is a slip, though the two overlap. */
function inOrder(start: DateEnd, end: DateEnd, text: string): { start: DateEnd; end: DateEnd } {
	const [first, last] = [namedUnit(start), namedUnit(end)];
	if (!first && !last) throw new EdtfError({ kind: 'no-end', text });
	if (first && last && last.to <= first.from) throw new EdtfError({ kind: 'reversed', text });
	return { start, end };
}

function noEnd(open: 'open' | 'unknown'): DateEnd {
	return {
		earliest: null,
		latest: null,
		precision: null,
		approximate: false,
		uncertain: false,
		open,
		iso: null
	};
}

import { unitAt, utc } from './calendar.ts';
import type { DateEnd, FuzzyDate } from './fuzzy.ts';

/** `2025-04-17`, `2016-05`, `2015` for an end that is just that; written out when more must be said of it. */
export type PackedEnd = string | DateEnd;

/** A date as short as it goes in JSON: what names a single plain unit is its ISO 8601 text. */
export type PackedDate =
	| string
	| readonly [kind: FuzzyDate['kind'], edtf: string, start: PackedEnd, end: PackedEnd]
	| readonly [
			kind: FuzzyDate['kind'],
			edtf: string,
			start: PackedEnd,
			end: PackedEnd,
			choices: readonly PackedEnd[]
	  ];

const precisions = ['year', 'month', 'day'] as const;

/** Packs a date for a page's script, which has no parser for EDTF. `unpackDate` reads it back. */
export function packDate({ kind, edtf, start, end, choices }: FuzzyDate): PackedDate {
	const first = packEnd(start);
	if (kind === 'date' && first === edtf) return edtf;
	const last = packEnd(end);
	return choices ? [kind, edtf, first, last, choices.map(packEnd)] : [kind, edtf, first, last];
}

/** The date that was packed. */
export function unpackDate(packed: PackedDate): FuzzyDate {
	const [kind, edtf, first, last, choices] =
		typeof packed === 'string' ? (['date', packed, packed, packed] as const) : packed;
	const start = unpackEnd(first);
	const end = kind === 'date' ? start : unpackEnd(last);
	return { kind, edtf, start, end, ...(choices && { choices: choices.map(unpackEnd) }) };
}

function packEnd(end: DateEnd): PackedEnd {
	const { iso, earliest, latest, precision, approximate, uncertain, open, unnamed } = end;
	if (iso === null || approximate || uncertain || unnamed || open !== 'no') return end;
	const plain = unpackEnd(iso);
	const isPlain = plain.earliest === earliest && plain.latest === latest && plain.precision === precision;
	return isPlain ? iso : end;
}

function unpackEnd(packed: PackedEnd): DateEnd {
	if (typeof packed !== 'string') return packed;
	const [year = 1, month = 1, day = 1] = packed.split('-').map(Number);
	const precision = precisions[packed.split('-').length - 1] ?? 'day';
	const { from, to } = unitAt(utc(year, month, day), precision);
	return {
		earliest: from,
		latest: to - 1,
		precision,
		approximate: false,
		uncertain: false,
		open: 'no',
		iso: packed
	};
}

import { utc } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import { findDates } from '#lib/finding/find-dates.ts';
import type { FoundDate } from '#lib/finding/found-date.ts';

/** A text with the dates that people marked in it. */
export interface MarkedText {
	readonly id: string;
	readonly text: string;
	/** when it was written */
	readonly written: string;
	readonly dates: readonly MarkedDate[];
}

/** UTF-16 offsets, and what is meant: years BC by their number, `-0508`; `--07` comes every year. */
interface MarkedDate {
	readonly start: number;
	readonly end: number;
	readonly when?: string;
	readonly from?: string;
	readonly to?: string;
	readonly notBefore?: string;
	readonly notAfter?: string;
}

/** Half-open, ms UTC; infinite where open. */
type Bounds = readonly [from: number, to: number];

export interface Score {
	marked: number;
	found: number;
	/** marked dates that a found one lies over, and found ones that lie over a marked one */
	recalled: number;
	precise: number;
	/** of the recalled whose value can be said: all, those with the same value, those that overlap it */
	valued: number;
	right: number;
	overlapping: number;
	readonly missed: string[];
	readonly wrong: string[];
	readonly extra: string[];
}

/**
 * Compares what is found with what people marked. A value is right when it has the same bounds; of a range that people
 * marked as two dates, when that end of it has; and where they left out words that narrow it (`early`, `by`), when it
 * lies within theirs or ends with it.
 */
export function scored(texts: readonly MarkedText[]): Score {
	const score: Score = {
		...{ marked: 0, found: 0, recalled: 0, precise: 0, valued: 0, right: 0, overlapping: 0 },
		...{ missed: [], wrong: [], extra: [] }
	};
	for (const { id, text, written, dates } of texts) {
		const found = findDates(text, { written });
		score.marked += dates.length;
		score.found += found.length;
		const said = (at: { start: number; end: number }) =>
			`${id}: ${text.slice(Math.max(0, at.start - 40), at.start)}«${text.slice(at.start, at.end)}»${text.slice(at.end, at.end + 30)}`.replaceAll(
				'\n',
				'⏎'
			);
		for (const date of found) {
			if (dates.some((each) => overlap(each, date))) score.precise++;
			else score.extra.push(`${said(date)} = ${date.edtf}`);
		}
		for (const date of dates) {
			const over = found.filter((each) => overlap(each, date));
			if (over.length === 0) score.missed.push(said(date));
			else {
				score.recalled++;
				const meant = boundsOf(date);
				if (!meant) continue;
				score.valued++;
				if (over.some((each) => isRight(each, date, meant))) score.right++;
				else
					score.wrong.push(
						`${said(date)} = ${JSON.stringify({ ...date, start: 0, end: 0 })} found ${over.map(({ edtf }) => edtf).join()}`
					);
				if (over.some(({ edtf }) => meets(whole(edtf), meant))) score.overlapping++;
			}
		}
	}
	return score;
}

function isRight(found: FoundDate, marked: MarkedDate, meant: Bounds): boolean {
	const { start, end } = parseEdtf(found.edtf);
	const [from, to] = whole(found.edtf);
	const ends = [start, end].flatMap((each): Bounds[] => {
		const unit = namedUnit(each);
		return unit ? [[unit.from, unit.to]] : [];
	});
	if ([[from, to] as const, ...ends].some((each) => isSame(each, meant))) return true;
	const isNarrower = found.start < marked.start || found.end > marked.end;
	return isNarrower && from >= meant[0] && to <= meant[1];
}

/** Within a day or so: an evening is marked as part of the next. */
function isSame(a: Bounds, b: Bounds): boolean {
	return a.every((each, i) => each === b[i] || Math.abs(each - (b[i] ?? 0)) <= 86_400_000);
}

function whole(edtf: string): Bounds {
	const { start, end, kind } = parseEdtf(edtf);
	const [first, last] = [namedUnit(start), namedUnit(end)];
	return [first?.from ?? (kind === 'date' ? NaN : -Infinity), last?.to ?? Infinity];
}

function meets(a: Bounds, b: Bounds): boolean {
	return a[0] < b[1] && b[0] < a[1];
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Null for what comes every year, which no date says. */
function boundsOf({ when, from, to, notBefore, notAfter }: MarkedDate): Bounds | null {
	const [first, last] = [when ?? from ?? notBefore, when ?? to ?? notAfter].map((each) =>
		each === undefined ? undefined : unitOf(each)
	);
	if (first === null || last === null) return null;
	return [first?.[0] ?? -Infinity, last?.[1] ?? Infinity];
}

function unitOf(marked: string): Bounds | null {
	const [, sign, digits, month, day] = /^(-?)(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(marked) ?? [];
	if (digits === undefined) return null;
	const year = sign ? 1 - Number(digits) : Number(digits);
	if (month === undefined) return [utc(year), utc(year + 1)];
	if (day === undefined) return [utc(year, Number(month)), utc(year, Number(month) + 1)];
	return [utc(year, Number(month), Number(day)), utc(year, Number(month), Number(day) + 1)];
}

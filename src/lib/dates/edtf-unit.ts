import { parse, type ParsedDate } from 'edtf';
import { daysInMonth, unitAt, utc } from './calendar.ts';
import { EdtfError, FARTHEST_YEAR, notEdtf, unsupported } from './edtf-error.ts';
import type { DateEnd, Precision } from './fuzzy.ts';
import { isoDay } from './iso.ts';

/**
 * Reads one unit of the calendar with its qualifier: `2016-05~`. The package reads the syntax, for what it means see `parseEdtf`.
 * @throws EdtfError for everything else
 */
export function readUnit(text: string): DateEnd {
	const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
	const plain = text.slice(0, text.length - qualifier.length);
	checkPossible(plain);
	const { precision, year, month, day, unnamed } =
		readPlain(plain) ?? interpret(parseWithPackage(plain), plain);
	if (Math.abs(year) > FARTHEST_YEAR) throw new EdtfError({ kind: 'too-far', text });
	const { from, to } = unitAt(utc(year, month, day), precision);
	const approximate = qualifier === '~' || qualifier === '%';
	const margin = approximate ? (to - from) / 2 : 0;
	return {
		earliest: from - margin,
		latest: to - 1 + margin,
		precision,
		approximate,
		uncertain: qualifier === '?' || qualifier === '%',
		open: 'no',
		iso: isoPart(from, precision, year),
		...(unnamed && { unnamed })
	};
}

/**
 * A day, month or year in plain digits, as most dates are; null for anything else. The package reads each of them by a
 * grammar for all of EDTF, which takes most of the time that a long story takes.
 */
function readPlain(text: string): NamedUnit | null {
	if (!/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(text)) return null;
	const [year = NaN, month, day] = text.split('-').map(Number);
	if (month === undefined) return { precision: 'year', year };
	return day === undefined ? { precision: 'month', year, month } : { precision: 'day', year, month, day };
}

/** The package says only where a text stops making sense, and it takes 29 February in every year. */
function checkPossible(text: string): void {
	const written = /^(-?\d{4})-(\d\d)(?:-(\d\d))?(?=$|T)/.exec(text);
	if (!written) return;
	const [year, month] = [Number(written[1]), Number(written[2])];
	const day = written[3] === undefined ? null : Number(written[3]);
	const isMonth = month >= 1 && month <= 12;
	const isSubYear = day === null && month >= 21 && month <= 41;
	if (!isMonth && !isSubYear) throw new EdtfError({ kind: 'no-month', month: written[2] ?? '', text });
	if (day === null || !isMonth) return;
	const days = daysInMonth(year, month);
	if (day < 1 || day > days)
		throw new EdtfError({
			kind: 'no-day',
			day: written[3] ?? '',
			month: `${written[1]}-${written[2]}`,
			days,
			text
		});
}

function parseWithPackage(text: string): ParsedDate {
	try {
		return parse(text, { level: 2 });
	} catch (cause) {
		throw notEdtf(text, cause);
	}
}

interface NamedUnit {
	readonly precision: Precision;
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly unnamed?: 'month' | 'day';
}

function interpret(parsed: ParsedDate, text: string): NamedUnit {
	if (parsed.uncertain || parsed.approximate) throw unsupported('qualified-part', text);
	const [year = NaN, second, third] = parsed.values;
	switch (parsed.type) {
		case 'Date':
			if (parsed.values.length > 3) throw unsupported('time-of-day', text);
			if (parsed.unspecified) return interpretDigits(parsed.unspecified, parsed.values, text);
			if (second === undefined) return { precision: 'year', year };
			if (third === undefined) return { precision: 'month', year, month: second + 1 };
			return { precision: 'day', year, month: second + 1, day: third };
		case 'Season':
			if (second === undefined || second > 24) throw unsupported('sub-year', text, second);
			// The middle month of the season: 21 is spring, April.
			return { precision: 'season', year, month: (second - 21) * 3 + 4 };
		case 'Year':
			if (parsed.significant) throw unsupported('significant-digits', text);
			return { precision: 'year', year };
		case 'Decade':
			throw unsupported('decade', text);
		case 'Century':
			throw unsupported('century', text);
		default:
			throw notEdtf(text);
	}
}

/** Digits written X, as bits of YYYYMMDD from the left; any other combination names nothing we could word or draw. */
function interpretDigits(unspecified: number, values: readonly number[], text: string): NamedUnit {
	const [year = NaN, month = NaN] = values;
	switch (`${values.length} ${unspecified.toString(2).padStart(8, '0')}`) {
		case '1 00001000':
		case '1 00001100':
			// Digits count away from year 0 there, so that none of these is a decade or century BC.
			if (text.startsWith('-')) throw unsupported('digits-before-year-1', text);
			return { precision: unspecified === 0b1000 ? 'decade' : 'century', year };
		case '2 00110000':
			return { precision: 'year', year, unnamed: 'month' };
		case '3 11110000':
			return { precision: 'year', year, unnamed: 'day' };
		case '3 11000000':
			return { precision: 'month', year, month: month + 1, unnamed: 'day' };
		default:
			throw unsupported('digits', text);
	}
}

/** HTML's `<time>` knows neither years before 1 nor seasons, decades and centuries. */
function isoPart(from: number, precision: Precision, year: number): string | null {
	const length = { day: 10, month: 7, year: 4, season: 0, decade: 0, century: 0 }[precision];
	return length > 0 && year > 0 && year <= 9999 ? isoDay(from).slice(0, length) : null;
}

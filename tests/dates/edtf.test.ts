import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, DAY, utc } from '#lib/dates/calendar.ts';
import { EdtfError, parseEdtf } from '#lib/dates/edtf.ts';
import { edtfTexts, plainUnits } from './arbitrary.ts';

/** first instant, last instant: both of days, inclusive */
const bounds = (first: [number, number, number], last: [number, number, number]) => ({
	earliest: utc(...first),
	latest: utc(...last) + DAY - 1
});

describe('parseEdtf(text)', () => {
	test.each([
		['2015', 'year', [2015, 1, 1], [2015, 12, 31], '2015'],
		['2016-05', 'month', [2016, 5, 1], [2016, 5, 31], '2016-05'],
		['2024-02', 'month', [2024, 2, 1], [2024, 2, 29], '2024-02'],
		['2025-04-17', 'day', [2025, 4, 17], [2025, 4, 17], '2025-04-17'],
		['2000-02-29', 'day', [2000, 2, 29], [2000, 2, 29], '2000-02-29'],
		['0099', 'year', [99, 1, 1], [99, 12, 31], '0099'],
		['0079-08-24', 'day', [79, 8, 24], [79, 8, 24], '0079-08-24'],
		['0000', 'year', [0, 1, 1], [0, 12, 31], null],
		['0000-02-29', 'day', [0, 2, 29], [0, 2, 29], null],
		['-0043-03-15', 'day', [-43, 3, 15], [-43, 3, 15], null],
		['-0217', 'year', [-217, 1, 1], [-217, 12, 31], null],
		['201X', 'decade', [2010, 1, 1], [2019, 12, 31], null],
		['000X', 'decade', [0, 1, 1], [9, 12, 31], null],
		['20XX', 'century', [2000, 1, 1], [2099, 12, 31], null],
		['2001-21', 'season', [2001, 3, 1], [2001, 5, 31], null],
		['2001-22', 'season', [2001, 6, 1], [2001, 8, 31], null],
		['2001-23', 'season', [2001, 9, 1], [2001, 11, 30], null],
		['2001-24', 'season', [2001, 12, 1], [2002, 2, 28], null],
		['2023-24', 'season', [2023, 12, 1], [2024, 2, 29], null]
	] as const)('reads %s as one %s', (text, precision, first, last, iso) => {
		const date = parseEdtf(text);
		expect(date).toStrictEqual({ edtf: text, kind: 'date', start: date.end, end: date.end });
		expect(date.start).toStrictEqual({
			...bounds([...first], [...last]),
			precision,
			approximate: false,
			uncertain: false,
			open: 'no',
			iso
		});
	});

	test.each([
		['2004-XX', 'year', 'month', '2004'],
		['1985-04-XX', 'month', 'day', '1985-04'],
		['1985-XX-XX', 'year', 'day', '1985']
	] as const)('reads %s as its %s, of which an unnamed %s is meant', (text, precision, unnamed, iso) => {
		expect(parseEdtf(text).start).toMatchObject({ precision, unnamed, iso });
		expect(parseEdtf(text).start).toMatchObject({ earliest: parseEdtf(iso).start.earliest });
		expect(parseEdtf(text).start).toMatchObject({ latest: parseEdtf(iso).start.latest });
	});

	test('says nothing of unnamed units where all are named', () => {
		expect(parseEdtf('2004').start).not.toHaveProperty('unnamed');
	});

	test('widens an approximate date by half its unit on each side', () => {
		const { start } = parseEdtf('2018~');
		expect(start).toMatchObject({ approximate: true, uncertain: false, iso: '2018' });
		// 2018 has 365 days, half of them end at noon.
		expect(start.earliest).toBe(utc(2017, 7, 2) + DAY / 2);
		expect(start.latest).toBe(utc(2019, 7, 2) + DAY / 2 - 1);
	});

	test.each([
		['2016?', false, true],
		['2016~', true, false],
		['2016%', true, true],
		['2016', false, false]
	])('reads the qualifier of %s', (text, approximate, uncertain) => {
		expect(parseEdtf(text).start).toMatchObject({ approximate, uncertain });
	});

	test('does not widen what is only uncertain', () => {
		const [{ start: uncertain }, { start: exact }] = [parseEdtf('2016-05?'), parseEdtf('2016-05')];
		expect([uncertain.earliest, uncertain.latest]).toEqual([exact.earliest, exact.latest]);
	});

	test('lets seasons and X digits be qualified and stand in intervals and sets', () => {
		expect(parseEdtf('2001-21~').start).toMatchObject({ precision: 'season', approximate: true });
		expect(parseEdtf('201X?').start).toMatchObject({ precision: 'decade', uncertain: true });
		expect(parseEdtf('2001-21/2003').start).toMatchObject({ precision: 'season' });
		expect(parseEdtf('[2001-21..2016~]').end).toMatchObject({ approximate: true });
	});

	test('reads the ends of an interval, each with its own precision', () => {
		const date = parseEdtf('2015/2021-08-15');
		expect(date).toMatchObject({ kind: 'interval', start: { precision: 'year' }, end: { precision: 'day' } });
		expect(date.start).toEqual(parseEdtf('2015').start);
		expect(date.end).toEqual(parseEdtf('2021-08-15').end);
	});

	test.each([
		['2015/..', 'no', 'open'],
		['../2015', 'open', 'no'],
		['2015/', 'no', 'unknown'],
		['/2015', 'unknown', 'no']
	] as const)('tells in %s whether an end is open or unknown', (text, start, end) => {
		expect(parseEdtf(text)).toMatchObject({ kind: 'interval', start: { open: start }, end: { open: end } });
	});

	test('gives open ends neither bounds nor precision nor ISO date', () => {
		const nothing = { earliest: null, latest: null, precision: null, iso: null };
		expect(parseEdtf('2015/..').end).toMatchObject(nothing);
		expect(parseEdtf('/2015').start).toMatchObject(nothing);
		expect(parseEdtf('[..2015]').start).toMatchObject(nothing);
	});

	test('accepts an interval whose ends overlap', () => {
		expect(parseEdtf('2015-06/2015').kind).toBe('interval');
		expect(parseEdtf('2015/2015-03').kind).toBe('interval');
		expect(parseEdtf('2016~/2016~').kind).toBe('interval');
	});

	test('reads ranges of which one moment is meant', () => {
		const date = parseEdtf('[2024-10-04..2025-10-16]');
		expect(date).toMatchObject({ kind: 'one-of', start: { iso: '2024-10-04' }, end: { iso: '2025-10-16' } });
		expect(date).not.toHaveProperty('choices');
		expect(parseEdtf('[..2026-05]')).toMatchObject({
			kind: 'one-of',
			start: { open: 'open' },
			end: { iso: '2026-05' }
		});
		expect(parseEdtf('[2026-05..]')).toMatchObject({
			kind: 'one-of',
			start: { iso: '2026-05' },
			end: { open: 'open' }
		});
	});

	test('puts listed choices in order of time', () => {
		const date = parseEdtf('[1670, 1667,1668]');
		expect(date.kind).toBe('one-of');
		expect(date.choices?.map(({ iso }) => iso)).toEqual(['1667', '1668', '1670']);
		expect([date.start.iso, date.end.iso]).toEqual(['1667', '1670']);
	});

	test('ends a list with the choice that ends last, not the one that begins last', () => {
		expect(parseEdtf('[2015,2015-03]').end.iso).toBe('2015');
	});

	test('takes a set of one for that date', () => {
		expect(parseEdtf('[1667]')).toMatchObject({ edtf: '[1667]', kind: 'date', start: { iso: '1667' } });
	});

	test.each([
		['Y-11999', -11_999],
		['Y-270000~', -270_000],
		['Y12026', 12_026]
	])('reads the year of %s', (text, year) => {
		const { earliest, precision, approximate, iso } = parseEdtf(text).start;
		expect([precision, approximate, iso]).toEqual(['year', text.endsWith('~'), null]);
		expect(new Date(earliest! + 400 * 86_400_000).getUTCFullYear() - year).toBeLessThan(2);
	});

	test.each([
		['{1960,1961-12}', 'unsupported form of date, all-of set: "{1960,1961-12}"'],
		['Y170000002', 'years are read up to 270,000 before and after year 0: "Y170000002"'],
		['Y-270001', 'years are read up to 270,000 before and after year 0: "Y-270001"'],
		['1950S2', 'unsupported form of date, significant digits: "1950S2"'],
		['Y3388E2S3', 'unsupported form of date, significant digits: "Y3388E2S3"'],
		['156', 'unsupported form of date, decade without X: "156"'],
		['15', 'unsupported form of date, century without X: "15"'],
		['2001-25', 'unsupported form of date, sub-year code 25: "2001-25"'],
		['2001-41', 'unsupported form of date, sub-year code 41: "2001-41"'],
		['2004-01-01T10:10:10Z', 'unsupported form of date, time of day: "2004-01-01T10:10:10Z"'],
		['2003/2004-01-01T10:10', 'unsupported form of date, time of day: "2004-01-01T10:10"'],
		['?2004-06-~11', 'unsupported form of date, qualifier of a part of a date: "?2004-06-~11"'],
		['2004?-06', 'unsupported form of date, qualifier of a part of a date: "2004?-06"'],
		['XXXX', 'unsupported form of date, X digits in this place: "XXXX"'],
		['2XXX', 'unsupported form of date, X digits in this place: "2XXX"'],
		['1560-XX-25', 'unsupported form of date, X digits in this place: "1560-XX-25"'],
		['2004-1X', 'unsupported form of date, X digits in this place: "2004-1X"'],
		['201X-05', 'unsupported form of date, X digits in this place: "201X-05"'],
		['-201X', 'unsupported form of date, X digits in a year before 1: "-201X"'],
		['-000X', 'unsupported form of date, X digits in a year before 1: "-000X"'],
		[
			'[1667,1670..1672]',
			'unsupported form of date, one-of set with both ranges and commas: "[1667,1670..1672]"'
		]
	])('names the form of %s, which it does not read', (text, message) => {
		expect(() => parseEdtf(text)).toThrow(expect.objectContaining({ name: 'EdtfError', message }));
	});

	test.each([
		['2025-02-30', 'no day 30 in 2025-02, which has 28: "2025-02-30"'],
		['2023-02-29', 'no day 29 in 2023-02, which has 28: "2023-02-29"'],
		['1900-02-29', 'no day 29 in 1900-02, which has 28: "1900-02-29"'],
		['2025-04-31~', 'no day 31 in 2025-04, which has 30: "2025-04-31"'],
		['2025-04-00', 'no day 00 in 2025-04, which has 30: "2025-04-00"'],
		['2001-42', 'no month 42 in a year: "2001-42"'],
		['2025-13', 'no month 13 in a year: "2025-13"'],
		['2025-00-10', 'no month 00 in a year: "2025-00-10"'],
		['2001-21-05', 'no month 21 in a year: "2001-21-05"'],
		['2024/2025-02-29', 'no day 29 in 2025-02, which has 28: "2025-02-29"'],
		['2026/2015', 'end before start: "2026/2015"'],
		['2016~/2015~', 'end before start: "2016~/2015~"'],
		['[2017..2016-12]', 'end before start: "[2017..2016-12]"'],
		['../..', 'neither end is known: "../.."'],
		['/', 'neither end is known: "/"'],
		['[..]', 'neither end is known: "[..]"']
	])('says why %s is impossible', (text, message) => {
		expect(() => parseEdtf(text)).toThrow(expect.objectContaining({ name: 'EdtfError', message }));
	});

	test.each([
		'',
		' ',
		'2015 ',
		'May 2016',
		'2015/2016/2017',
		'[1667',
		'1667]',
		'[]',
		'[1667/1668]',
		'2015-4-1',
		'-0000',
		'..',
		'2015..2016'
	])('refuses %j, which is not EDTF', (text) => {
		expect(() => parseEdtf(text)).toThrow(/^not an EDTF date: "/);
	});

	test('throws nothing but EdtfError, whatever the text', () => {
		const nearMisses = fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}?~%TSYE:Z '), maxLength: 20 });
		const broken = fc
			.tuple(edtfTexts, fc.nat(), fc.string({ maxLength: 2 }))
			.map(
				([text, at, insert]) =>
					text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + 1)
			);
		const strings = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), nearMisses, broken);
		let refused = 0;
		fc.assert(
			fc.property(strings, (text) => {
				try {
					parseEdtf(text);
				} catch (error) {
					refused++;
					expect(error).toBeInstanceOf(EdtfError);
				}
			}),
			{ numRuns: 1000 }
		);
		expect(refused).toBeGreaterThan(500);
	});

	test('keeps bounds in order and the text as written, and its result survives JSON', () => {
		fc.assert(
			fc.property(edtfTexts, (text) => {
				const date = parseEdtf(text);
				expect(date.edtf).toBe(text);
				for (const { earliest, latest, open } of [date.start, date.end, ...(date.choices ?? [])]) {
					expect(earliest === null).toBe(open !== 'no');
					expect(latest === null).toBe(open !== 'no');
					if (earliest !== null && latest !== null) expect(earliest).toBeLessThan(latest);
				}
				expect(JSON.parse(JSON.stringify(date))).toEqual(date);
			})
		);
	});

	test('makes an approximate date contain the exact one, with equal margins of half its length', () => {
		fc.assert(
			fc.property(plainUnits, (text) => {
				const { start: exact } = parseEdtf(text);
				const { start: about } = parseEdtf(`${text}~`);
				const length = exact.latest! + 1 - exact.earliest!;
				expect(exact.earliest! - about.earliest!).toBe(length / 2);
				expect(about.latest! - exact.latest!).toBe(length / 2);
			})
		);
	});

	test.each([-1, 0, 4, 99, 1900, 2000, 2023, 2024])(
		'reads every day of the year %d, one after the other',
		(year) => {
			const written = year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
			let expected = utc(year);
			while (expected < utc(year + 1)) {
				const { month, day } = calendarDay(expected);
				const { start } = parseEdtf(
					`${written}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
				);
				expect(start).toMatchObject({ earliest: expected, latest: expected + DAY - 1 });
				expected += DAY;
			}
		}
	);
});

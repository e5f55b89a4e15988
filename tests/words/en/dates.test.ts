import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DAY, utc } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { middle, type FuzzyDate } from '#lib/dates/fuzzy.ts';
import * as dates from '#lib/words/en/dates.ts';
import { edtfTexts } from '../../dates/arbitrary.ts';

describe('dates.searched(date)', () => {
	test('has the ways in which people write years before and after AD 1', () => {
		expect(dates.searched(parseEdtf('-0043-03-15'))).toBe('15 March 44 BCE');
		expect(dates.searched(parseEdtf('0079'))).toBe('AD CE 79');
		expect(dates.searched(parseEdtf('2015'))).toBe('2015');
	});
});

describe('dates.date(date)', () => {
	test.each([
		['2015', '2015', '2015'],
		['2016-05', 'May 2016', 'May 2016'],
		['2025-04', 'April 2025', 'Apr 2025'],
		['2025-04-17', '17 April 2025', '17 Apr 2025'],
		['2021-09-01', '1 September 2021', '1 Sep 2021'],
		['0079-08-24', '24 August AD 79', '24 Aug AD 79'],
		['0999', 'AD 999', 'AD 999'],
		['1000', '1000', '1000'],
		['0001', 'AD 1', 'AD 1'],
		['0000', '1 BC', '1 BC'],
		['-0217', '218 BC', '218 BC'],
		['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC']
	])('calls the unit %s by its name: %s', (edtf, long, short) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
		expect(dates.date(parseEdtf(edtf), 'short')).toBe(short);
	});

	test.each([
		['2016-05~', 'about May 2016', 'about May 2016'],
		['2026-05-27?', '27 May 2026, uncertain', '27 May 2026, uncertain'],
		['2025-04-17~', 'about 17 April 2025', 'about 17 Apr 2025'],
		['2016-05%', 'about May 2016, uncertain', 'about May 2016, uncertain'],
		['2001-21~', 'about spring 2001', 'about spring 2001'],
		['201X?', 'the 2010s, uncertain', 'the 2010s, uncertain'],
		['20XX?', 'between 2000 and 2099, uncertain', 'between 2000 and 2099, uncertain'],
		['200X~', 'about 2000–2009', 'about 2000–2009'],
		['2004-XX~', 'about a month of 2004', 'about a month of 2004']
	])('says what is doubtful about %s: %s', (edtf, long, short) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
		expect(dates.date(parseEdtf(edtf), 'short')).toBe(short);
	});

	test.each([
		['201X', 'the 2010s'],
		['200X', 'between 2000 and 2009'],
		['011X', 'between AD 110 and AD 119'],
		['000X', 'between 1 BC and AD 9'],
		['20XX', 'between 2000 and 2099'],
		['00XX', 'between 1 BC and AD 99'],
		['2004-XX', 'a month of 2004'],
		['1985-04-XX', 'a day of April 1985'],
		['1985-XX-XX', 'a day of 1985'],
		['2001-21', 'spring 2001'],
		['2001-22', 'summer 2001'],
		['2001-23', 'autumn 2001'],
		['2001-24', 'winter 2001–2002'],
		['1999-24', 'winter 1999–2000']
	])('words the loose unit %s without saying more than it does: %s', (edtf, long) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
	});

	test.each([
		['2019-02-05/2019-02-06', '5–6 February 2019', '5–6 Feb 2019'],
		['2026-05-26/2026-05-29', '26–29 May 2026', '26–29 May 2026'],
		['2025-04-03/2025-05-19', '3 Apr to 19 May 2025', '3 Apr to 19 May 2025'],
		['2024-12-30/2025-01-02', '30 Dec 2024 to 2 Jan 2025', '30 Dec 2024 to 2 Jan 2025'],
		['2017-04-14/2025-10-07', '14 Apr 2017 to 7 Oct 2025', '14 Apr 2017 to 7 Oct 2025'],
		['2016-03-05/2017-03-05', '5 Mar 2016 to 5 Mar 2017', '5 Mar 2016 to 5 Mar 2017'],
		['2021-03/2021-08', 'Mar to Aug 2021', 'Mar to Aug 2021'],
		['2021-08/2022-03', 'Aug 2021 to Mar 2022', 'Aug 2021 to Mar 2022'],
		['2015/2021-08-15', '2015 to 15 Aug 2021', '2015 to 15 Aug 2021'],
		['2015/2020', '2015 to 2020', '2015 to 2020'],
		['2015/2015', '2015', '2015'],
		['2025-04-17/2025-04-17', '17 April 2025', '17 Apr 2025'],
		['2016~/2026~', 'about 2016 to about 2026', 'about 2016 to about 2026'],
		['2016-03~/2016-08', 'about Mar 2016 to Aug 2016', 'about Mar 2016 to Aug 2016'],
		['2015?/2016', '2015 (uncertain) to 2016', '2015 (uncertain) to 2016'],
		['2015/2016?', '2015 to 2016 (uncertain)', '2015 to 2016 (uncertain)'],
		['2015?/2016%', '2015 to about 2016, uncertain', '2015 to about 2016, uncertain'],
		['2004-XX/2005', '2004 to 2005', '2004 to 2005'],
		['2001-22/2002-23', 'summer 2001 to autumn 2002', 'summer 2001 to autumn 2002'],
		['200X/2015', '2000–2009 to 2015', '2000–2009 to 2015'],
		['-0217/0044', '218 BC to AD 44', '218 BC to AD 44']
	])('says once what the ends of %s share: %s', (edtf, long, short) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
		expect(dates.date(parseEdtf(edtf), 'short')).toBe(short);
	});

	test.each([
		['2015/..', 'since 2015', 'since 2015'],
		['1998-05/..', 'since May 1998', 'since May 1998'],
		['2021-08/..', 'since August 2021', 'since Aug 2021'],
		['2021-08-15/..', 'since 15 August 2021', 'since 15 Aug 2021'],
		['2026-05-27/..', 'since 27 May 2026', 'since 27 May 2026'],
		['2015~/..', 'since about 2015', 'since about 2015'],
		['2015?/..', 'since 2015, uncertain', 'since 2015, uncertain'],
		['201X/..', 'since the 2010s', 'since the 2010s'],
		['../2015', 'until 2015', 'until 2015'],
		['../2015-02~', 'until about February 2015', 'until about Feb 2015'],
		['1985/', '1985 to an unknown date', '1985 to an unknown date'],
		[
			'1985-04%/',
			'about April 1985 (uncertain) to an unknown date',
			'about Apr 1985 (uncertain) to an unknown date'
		],
		['/1985', 'from an unknown date to 1985', 'from an unknown date to 1985']
	])('tells the open from the unknown end in %s: %s', (edtf, long, short) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
		expect(dates.date(parseEdtf(edtf), 'short')).toBe(short);
	});

	test.each([
		['[2024-10-04..2025-10-16]', 'between 4 Oct 2024 and 16 Oct 2025'],
		['[2026-05-26..2026-05-29]', 'between 26 and 29 May 2026'],
		['[2025-04-03..2025-04-05]', 'between 3 and 5 April 2025'],
		['[2026-05-27..2026-06-07]', 'between 27 May and 7 Jun 2026'],
		['[2025-03..2025-08]', 'between Mar and Aug 2025'],
		['[1667..1670]', 'between 1667 and 1670'],
		['[1667..1667]', '1667'],
		['[2016~..2017?]', 'between about 2016 and 2017 (uncertain)'],
		['[..2026-05]', 'in or before May 2026'],
		['[..2025-04]', 'in or before April 2025'],
		['[..2025-04-17]', 'on or before 17 April 2025'],
		['[..2015~]', 'in or before about 2015'],
		['[2025-04..]', 'in or after April 2025'],
		['[2025-04-17..]', 'on or after 17 April 2025'],
		['[1667,1668]', '1667 or 1668'],
		['[1670, 1667, 1668]', '1667, 1668 or 1670'],
		['[2025-04-03,2025-04-05]', '3 or 5 April 2025'],
		['[2025-04-03,2025-06-05]', '3 Apr or 5 Jun 2025'],
		['[1667,1668~]', '1667 or about 1668'],
		['[2004-XX,2006]', 'a month of 2004 or 2006'],
		['[1667]', '1667']
	])('says that %s happened once: %s', (edtf, long) => {
		expect(dates.date(parseEdtf(edtf))).toBe(long);
	});

	test('writes the months of same-month days with three letters only in short style', () => {
		expect(dates.date(parseEdtf('[2025-04-03..2025-04-05]'), 'short')).toBe('between 3 and 5 Apr 2025');
		expect(dates.date(parseEdtf('[..2025-04-17]'), 'short')).toBe('on or before 17 Apr 2025');
	});

	test('finds words for every date that parses, and none of them broken', () => {
		fc.assert(
			fc.property(edtfTexts, fc.constantFrom('long' as const, 'short' as const), (edtf, style) => {
				const words = dates.date(parseEdtf(edtf), style);
				expect(words).toMatch(/^[a-zA-Z0-9]/);
				expect(words).not.toMatch(/undefined|NaN|null| {2}|\bX/);
			})
		);
	});

	test('is no longer in short style', () => {
		fc.assert(
			fc.property(edtfTexts, (edtf) => {
				const date = parseEdtf(edtf);
				expect(dates.date(date, 'short').length).toBeLessThanOrEqual(dates.date(date).length);
			})
		);
	});

	test('refuses an interval with neither end known, which only other code could have made', () => {
		const { start } = parseEdtf('../2015');
		const nothing: FuzzyDate = { edtf: '../..', kind: 'interval', start, end: start };
		expect(() => dates.date(nothing)).toThrow(RangeError);
	});
});

describe('dates.instant(ms, precision)', () => {
	const instant = utc(2025, 4, 17) + DAY / 2;
	test.each([
		['day', '17 April 2025'],
		['month', 'April 2025'],
		['season', 'spring 2025'],
		['year', '2025'],
		['decade', 'the 2020s'],
		['century', '2000–2099']
	] as const)('names the %s around it: %s', (precision, words) => {
		expect(dates.instant(instant, precision)).toBe(words);
	});

	test('gives January to the winter that began the year before', () => {
		expect(dates.instant(utc(2025, 1, 15), 'season')).toBe('winter 2024–2025');
	});

	test('takes three letters when asked', () => {
		expect(dates.instant(instant, 'day', 'short')).toBe('17 Apr 2025');
	});
});

describe('dates.span(span)', () => {
	test.each([
		['below a year to the day', '2025-04-03', '2025-05-20', '3 Apr to 19 May 2025'],
		['within a month without naming it twice', '2025-04-03', '2025-04-20', '3–19 April 2025'],
		['over New Year with both years', '2024-12-03', '2025-02-20', '3 Dec 2024 to 19 Feb 2025'],
		['of one day as that day', '2025-04-03', '2025-04-04', '3 April 2025'],
		['of nothing as the day it is on', '2025-04-03', '2025-04-03', '3 April 2025'],
		['of a whole month as that month', '2025-04-01', '2025-05-01', 'April 2025'],
		['of whole months as those months', '2025-04-01', '2025-07-01', 'April to June 2025'],
		['of the first months of a year with their names', '2025-01-01', '2025-04-01', 'January to March 2025'],
		['of the last months of a year with their names', '2025-04-01', '2026-01-01', 'April to December 2025'],
		['of a year as that year', '2025-01-01', '2026-01-01', '2025'],
		['of a leap year as that year', '2024-01-01', '2025-01-01', '2024'],
		['of whole years as those years', '2024-01-01', '2026-01-01', '2024 to 2025'],
		['over years to the month', '2021-08-15', '2026-06-08', 'August 2021 to June 2026'],
		['from a January by its year', '2015-01-01', '2026-08-01', '2015 to July 2026'],
		['to a December by its year', '2015-03-09', '2026-12-08', 'March 2015 to December 2026'],
		['just below thirty years to the month', '1996-06-08', '2026-05-01', 'June 1996 to April 2026'],
		['from thirty years on to the year', '1996-06-08', '2026-07-01', '1996 to 2026'],
		['before year 1 in years BC', '-000217-06-08', '0045-01-01', '218 BC to AD 44']
	] as const)('words a window %s: %s → %s', (_, from, to, words) => {
		expect(dates.span({ from: Date.parse(from), to: Date.parse(to) })).toBe(words);
	});
});

describe('dates.reach(ends)', () => {
	test.each([
		['1976', '2026-05', '1976 to May 2026'],
		['-9499~', '2001', 'about 9500 BC to 2001'],
		['2003-02-14', '2003-02-16', '14–16 February 2003']
	] as const)('from %s to %s: %s', (first, last, words) => {
		expect(dates.reach([parseEdtf(first).start, parseEdtf(last).start])).toBe(words);
	});

	test('says one date once', () => {
		const { start } = parseEdtf('2016~');
		expect(dates.reach([start, start])).toBe('about 2016');
	});
});

describe('dates.duration(from, to)', () => {
	test.each([
		['1 year 2 months', '2024-01-31', '2025-04-01'],
		['1 year', '2024-01-01', '2025-01-10'],
		['1 year 1 month', '2024-01-01', '2025-01-20'],
		['2 years', '1952-03-02', '1954-03-01'],
		['99 years 11 months', '1900-01-01', '1999-12-01'],
		['100 years', '1900-01-01', '1999-12-31'],
		['5,498 years', '-009498-01-01', '-004000-06-01'],
		['2 years', '2024-02-29', '2026-02-28'],
		['1 month 1 day', '2024-01-31', '2024-03-01'],
		['2 months 5 days', '2025-04-17', '2025-06-22'],
		['3 days', '2026-05-26', '2026-05-29'],
		['1 day', '2026-05-26', '2026-05-27'],
		['less than a day', '2026-05-26', '2026-05-26']
	] as const)('is %s from %s to %s', (words, from, to) => {
		expect(dates.duration(Date.parse(from), Date.parse(to))).toBe(words);
	});

	test('is the same in either direction, and of at most two units', () => {
		const instants = fc.integer({ min: utc(-500), max: utc(2500) });
		fc.assert(
			fc.property(instants, instants, (a, b) => {
				expect(dates.duration(a, b)).toBe(dates.duration(b, a));
				expect(dates.duration(a, b).split(' ').length).toBeLessThanOrEqual(4);
			})
		);
	});
});

describe('dates.date, dates.span, dates.instant and dates.duration', () => {
	afterEach(() => vi.unstubAllEnvs());

	const zones = ['Pacific/Apia', 'UTC', 'America/Los_Angeles', 'Asia/Kabul'];
	const inZone = <T>(zone: string, work: () => T): T => {
		vi.stubEnv('TZ', zone);
		return work();
	};

	test('say the same in every time zone', () => {
		const hours = new Set(zones.map((zone) => inZone(zone, () => new Date(0).getHours())));
		expect(hours.size).toBeGreaterThan(2);
		fc.assert(
			fc.property(edtfTexts, fc.integer({ min: utc(-500), max: utc(2500) }), (edtf, ms) => {
				const words = zones.map((zone) =>
					inZone(zone, () => {
						const date = parseEdtf(edtf);
						const at = middle(date);
						return [
							dates.date(date),
							dates.instant(ms, 'day'),
							dates.span({ from: Math.min(at, ms), to: Math.max(at, ms) }),
							dates.duration(at, ms)
						].join('; ');
					})
				);
				expect(new Set(words).size).toBe(1);
			})
		);
	});
});

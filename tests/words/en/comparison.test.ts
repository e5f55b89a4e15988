import { describe, expect, test } from 'vitest';
import { DAY, utc } from '#lib/dates/calendar.ts';
import { words } from '#lib/words/words.ts';
import { compareSubjects } from '#lib/comparison/difference.ts';
import type { Subject } from '#lib/comparison/subject.ts';
import { readSubject } from '#lib/state/comparison.ts';
import { eventAt, storyOf, subjectOf } from '../../comparison/compared.ts';

describe('words.difference.more(range)', () => {
	test.each([
		[0, 0, 'the same'],
		[2, 2, '2 more'],
		[2, 4, '2 to 4 more'],
		[-8, -8, '8 fewer'],
		[-10, -8, '8 to 10 fewer'],
		[0, 2, 'the same or up to 2 more'],
		[-1, 0, 'the same or up to 1 fewer'],
		[-4, 3, 'between 4 fewer and 3 more']
	])('of %i to %i is “%s”', (least, most, said) => {
		expect(words.difference.more({ least, most })).toBe(said);
	});
});

describe('words.difference.events(range)', () => {
	test('gives a range where dates leave one', () => {
		expect(words.difference.events({ least: 1, most: 1 })).toBe('1 event');
		expect(words.difference.events({ least: 6, most: 8 })).toBe('6 to 8 events');
		expect(words.difference.events({ least: 0, most: 1 })).toBe('0 to 1 events');
	});
});

describe('words.difference.density(range)', () => {
	test('speaks of sparse rather than of less than once', () => {
		expect(words.difference.density({ least: 1.36, most: 2.2 })).toBe('1.4 to 2.2 times as dense');
		expect(words.difference.density({ least: 0.25, most: 0.5 })).toBe('2.0 to 4.0 times as sparse');
		expect(words.difference.density({ least: 1, most: 1 })).toBe('about as dense');
		expect(words.difference.density({ least: 12.3, most: 16.2 })).toBe('12 to 16 times as dense');
	});
});

describe('words.difference.day(event, origin)', () => {
	test.each([
		['2015-12-23', 'day 356'],
		['2015/..', 'day 0 to 364'],
		['2014-12-31', 'day −1'],
		['../2015', 'before day 0'],
		['[..2015-01-02]', 'by day 1'],
		['[..2014]', 'before day 0']
	])('of %s is “%s”', (edtf, said) => {
		expect(words.difference.day(eventAt('a', edtf), utc(2015))).toBe(said);
	});
});

describe('words.difference.gap(range)', () => {
	const gap = (months: number) => ({ from: utc(2015), to: utc(2015, 1 + months), after: 'a', before: 'b' });

	test('gives both bounds only where they differ', () => {
		expect(words.difference.gap({ least: gap(7), most: gap(7) })).toBe('7 months');
		expect(words.difference.gap({ least: gap(7), most: gap(19) })).toBe('7 months to 1 year 7 months');
		expect(words.difference.gap({ least: null, most: gap(3) })).toBe('up to 3 months');
		expect(words.difference.gap({ least: null, most: null })).toBe('none');
	});
});

describe('words.difference.longer(a, b)', () => {
	test('says which is longer', () => {
		const [short, long] = [subjectOf(utc(2020), utc(2021)), subjectOf(utc(2010), utc(2012, 4))];
		expect(words.difference.longer(short, long)).toBe('1 year 3 months longer');
		expect(words.difference.longer(long, short)).toBe('1 year 3 months shorter');
		expect(words.difference.longer(short, subjectOf(utc(2022), utc(2022) + 366 * DAY))).toBe('as long');
	});
});

describe('words.comparison.cautionsOf(subject, empty)', () => {
	test('say what an open, coarse, empty or missing length means', () => {
		expect(words.comparison.cautionsOf(subjectOf(utc(2015), utc(2016)), false)).toEqual([]);
		expect(words.comparison.cautionsOf(subjectOf(null, utc(2016)), false)[0]).toContain('no start is given');
		expect(words.comparison.cautionsOf(subjectOf(utc(2015), null), true)).toHaveLength(2);
		expect(
			words.comparison.cautionsOf({ ...subjectOf(utc(2015), utc(2016)), startPrecision: 'year' }, false)
		).toEqual(['its start is given only to the year: day 0 is 1 January 2015']);
		expect(words.comparison.cautionsOf(subjectOf(utc(2015), utc(2015)), true)).toEqual([
			'it has no length',
			'nothing begins in it'
		]);
	});
});

describe('words.difference.later(range)', () => {
	test.each([
		[43, 43, '43 days later'],
		[1, 1, '1 day later'],
		[12, 43, '12 to 43 days later'],
		[-768, -768, '768 days earlier'],
		[-30, -1, '1 to 30 days earlier'],
		[0, 0, 'on the same day'],
		[-5, 1, 'between 5 days earlier and 1 day later'],
		[1200, 1200, '1,200 days later'],
		[-Infinity, 4, 'not known'],
		[36_525, 36_525, '36,525 days later'],
		[40_000, 910_818, '110 to 2,494 years later'],
		[-40_000, 400, 'between 110 years earlier and 1 year later']
	])('of %d to %d is “%s”', (least, most, said) => {
		expect(words.difference.later({ least, most })).toBe(said);
	});
});

describe('words.difference.day(event, origin)', () => {
	test.each([
		['0001-01-08', 'day 7'],
		['0100-12-31', 'day 36,523'],
		['0102-01-01', 'year 101'],
		['2494/2513', 'year 2,493 to 2,494'],
		['24XX', 'year 2,399 to 2,499'],
		['../0000', 'before day 0']
	])('of %s after the first day of AD 1 is “%s”', (when, said) => {
		expect(words.difference.day(eventAt('a', when), utc(1, 1, 1))).toBe(said);
	});
});

describe('words.comparison.summary(comparison)', () => {
	test('says when nothing begins before or after a date, without “in until”', () => {
		const story = storyOf([eventAt('a', '1911-07-03'), eventAt('b', '1911-07-04')]);
		const asked = ['../1911-07-02', '1911-07-03/..'].map((token) => readSubject(token, story)!);
		expect(words.comparison.summary(compareSubjects(story, asked))).toMatch(
			/^0 events until 2 July 1911, 2 since 3 July 1911 /
		);
	});
});

describe('words.comparison.cautions(comparison)', () => {
	test('speak of a day that two share, only where they do', () => {
		const story = storyOf([eventAt('a', '2015-03-01'), eventAt('b', '2016-03-01')]);
		const said = (...tokens: readonly string[]) =>
			words.comparison.cautions(
				compareSubjects(
					story,
					tokens.map((token) => readSubject(token, story)!)
				)
			);
		expect(said('2015', '2016').join()).not.toContain('on the day where one ends');
		expect(said('before:b', 'after:b').join()).toContain('on the day where one ends');
	});

	test('speak of one event without a first date as one, and of two as two', () => {
		const said = (...dates: readonly string[]) => {
			const events = dates.map((date, i) => eventAt(`open-${i}`, date));
			const story = storyOf([eventAt('a', '2015-03-01'), eventAt('b', '2016-03-01'), ...events]);
			return words.comparison
				.cautions(compareSubjects(story, [readSubject('2015', story)!, readSubject('2016', story)!]))
				.join();
		};
		expect(said('[..2017]')).toMatch(/wherever it may belong; gaps leave it out\./);
		expect(said('[..2017]', '[..2018]')).toMatch(/wherever they may belong; gaps leave them out\./);
	});
});

describe('title(subject)', () => {
	const [first, last] = ['2015', '2020-06-01'].map((edtf) => {
		const { start } = eventAt('a', edtf).when;
		const precision = edtf.length === 4 ? ('year' as const) : ('day' as const);
		return { span: { from: start.earliest!, to: start.latest! + 1 }, precision };
	});
	const window = (dated: object) => ({ ...subjectOf(utc(2015), utc(2021)), dated }) as Subject;

	test.each([
		[window({ first, last }), '2015 to 1 June 2020'],
		[window({ first, last: first }), '2015'],
		[window({ first, last: null }), 'since 2015'],
		[window({ first: null, last }), 'until 1 June 2020'],
		[{ ...window({}), kind: 'before' as const, name: 'Fall' }, 'Before “Fall”'],
		[{ ...window({}), kind: 'after' as const, name: 'Fall' }, 'From “Fall” on'],
		[{ ...window({}), kind: 'period' as const, name: 'Channels' }, 'Channels']
	])('%# is “%s”', (subject, said) => {
		expect(words.comparison.title(subject)).toBe(said);
	});
});

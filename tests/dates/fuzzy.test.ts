import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, utc } from '#lib/dates/calendar.ts';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { compareDates, middle, overlaps, widest, type FuzzyDate, type Span } from '#lib/dates/fuzzy.ts';
import { namedUnit } from '#lib/dates/named-unit.ts';
import { edtfTexts, plainUnits } from './arbitrary.ts';

const sorted = (...texts: string[]) =>
	texts
		.map(parseEdtf)
		.sort(compareDates)
		.map(({ edtf }) => edtf);

describe('compareDates(a, b)', () => {
	test('puts the earlier start first', () => {
		expect(sorted('2025-07-03', '2015-01-26', '2015-12-23')).toEqual([
			'2015-01-26',
			'2015-12-23',
			'2025-07-03'
		]);
	});

	test('puts the narrower of two dates with one start first, and the endless last', () => {
		expect(sorted('2015/..', '2015', '2015-01', '2015-01-01')).toEqual([
			'2015-01-01',
			'2015-01',
			'2015',
			'2015/..'
		]);
	});

	test('puts intervals with an open or unknown start first', () => {
		expect(sorted('-0500', '../2015', '/1985')).toEqual(['/1985', '../2015', '-0500']);
	});

	test('puts a moment of which only the latest date is known where that date is', () => {
		expect(sorted('2026-05-26', '[..2026-05]', '2026-03-16')).toEqual([
			'2026-03-16',
			'[..2026-05]',
			'2026-05-26'
		]);
	});

	test('is a total order', () => {
		const dates = edtfTexts.map(parseEdtf);
		fc.assert(
			fc.property(dates, dates, dates, (a, b, c) => {
				expect(compareDates(a, b) === 0).toBe(a.edtf === b.edtf);
				// Adding avoids Object.is telling -0 from 0.
				expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
				const [first, second, third] = [a, b, c].sort(compareDates) as [FuzzyDate, FuzzyDate, FuzzyDate];
				expect(compareDates(first, second)).toBeLessThanOrEqual(0);
				expect(compareDates(second, third)).toBeLessThanOrEqual(0);
				expect(compareDates(first, third)).toBeLessThanOrEqual(0);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('namedUnit(end)', () => {
	test('leaves the margin of an approximate date away', () => {
		fc.assert(
			fc.property(plainUnits, (text) => {
				const { start: exact } = parseEdtf(text);
				const unit = { from: exact.earliest, to: exact.latest! + 1 };
				expect(namedUnit(exact)).toEqual(unit);
				expect(namedUnit(parseEdtf(`${text}~`).start)).toEqual(unit);
			})
		);
	});

	test('is null for an open end', () => {
		expect(namedUnit(parseEdtf('2015/..').end)).toBeNull();
	});
});

describe('middle(date)', () => {
	test.each([
		['2025-04-17', utc(2025, 4, 17) + DAY / 2],
		['2016-04', utc(2016, 4, 16)],
		['2016-04~', utc(2016, 4, 16)],
		['2026-05-26/2026-05-29', utc(2026, 5, 28)],
		['[2026-05-26..2026-05-29]', utc(2026, 5, 28)],
		['[..2016-04]', utc(2016, 4, 16)],
		['[2016-04..]', utc(2016, 4, 16)],
		['2016-04/..', utc(2016, 4, 16)],
		['/2016-04', utc(2016, 4, 16)]
	])('draws %s in the middle of what is known', (text, ms) => {
		expect(middle(parseEdtf(text))).toBe(ms);
	});

	test('is a whole number of ms between the bounds', () => {
		fc.assert(
			fc.property(edtfTexts.map(parseEdtf), (date) => {
				expect(middle(date)).toSatisfy(Number.isInteger);
				expect(middle(date)).toBeGreaterThanOrEqual(date.start.earliest ?? -Infinity);
				expect(middle(date)).toBeLessThanOrEqual(date.end.latest ?? Infinity);
			})
		);
	});

	test('refuses a date with neither end known, which only other code could have made', () => {
		const { start } = parseEdtf('../2015');
		expect(() => middle({ edtf: '../..', kind: 'interval', start, end: start })).toThrow(
			'date with neither end known: "../.."'
		);
	});
});

describe('overlaps(date, span)', () => {
	const of2015 = { from: utc(2015), to: utc(2016) };
	test.each([
		['2015-06-01', true],
		['2014/2016', true],
		['2014-12-31', false],
		['2016-01-01', false],
		['2015-12-31', true],
		['2015-01-01', true],
		['2016~', true],
		['1990/..', true],
		['1990/', true],
		['2016/..', false],
		['../2014', false],
		['../2020', true],
		['[..2026-05]', true]
	])('of %s with the year 2015 is %s', (text, expected) => {
		expect(overlaps(parseEdtf(text), of2015)).toBe(expected);
	});
});

describe('overlaps(date, span) at the last instant', () => {
	test('counts it in: bounds are inclusive', () => {
		const date = parseEdtf('2015');
		expect(overlaps(date, { from: date.end.latest!, to: utc(2020) })).toBe(true);
		expect(overlaps(date, { from: date.end.latest! + 1, to: utc(2020) })).toBe(false);
	});
});

describe('widest(dates)', () => {
	test('reaches from the first to the end of the last instant anything names', () => {
		expect(widest(['2015', '2003-02-14', '2026-05-28'].map(parseEdtf))).toEqual({
			from: utc(2003, 2, 14),
			to: utc(2026, 5, 29)
		});
	});

	test('takes of open ends only the known side', () => {
		expect(widest([parseEdtf('../2015')])).toEqual({ from: utc(2015), to: utc(2016) });
		expect(widest(['2015/..', '../2010'].map(parseEdtf))).toEqual({ from: utc(2010), to: utc(2016) });
	});

	test('is null without dates', () => {
		expect(widest([])).toBeNull();
	});

	test('covers every date that has both ends', () => {
		fc.assert(
			fc.property(fc.array(edtfTexts.map(parseEdtf), { minLength: 1, maxLength: 6 }), (dates) => {
				const span = widest(dates)!;
				const closed = dates.filter(({ start, end }) => start.open === 'no' && end.open === 'no');
				expect(closed.filter((date) => !holds(span, date))).toEqual([]);
			})
		);
	});
});

/** Whether every instant the date may mean lies in the span. */
function holds({ from, to }: Span, { start, end }: FuzzyDate): boolean {
	return (start.earliest ?? -Infinity) >= from && (end.latest ?? Infinity) < to;
}

import { describe, expect, test } from 'vitest';
import { DAY, utc, YEAR } from '#lib/dates/calendar.ts';
import { roundDuration, roundLength, splitDuration } from '#lib/dates/duration.ts';

describe('splitDuration(from, to)', () => {
	test.each([
		['years', utc(2015), utc(2020), [5, 0, 0]],
		['months to a shorter one', utc(2021, 1, 31), utc(2021, 3, 1), [0, 1, 1]],
		['a way back', utc(2020), utc(2015), [5, 0, 0]],
		['years before our era', utc(-44, 3, 15), utc(14, 8, 19), [58, 5, 4]],
		['years of five figures', utc(9999, 12, 31), utc(10001, 1, 1), [1, 0, 1]]
	])('counts %s', (_, from, to, [years, months, days]) => {
		expect(splitDuration(from, to)).toEqual({ years, months, days });
	});
});

describe('roundDuration(from, to)', () => {
	test('takes the days into the months from the sixteenth on', () => {
		expect(roundDuration(utc(2015), utc(2016, 1, 16))).toEqual({ years: 1, months: 0, days: 0 });
		expect(roundDuration(utc(2015), utc(2016, 1, 17))).toEqual({ years: 1, months: 1, days: 0 });
	});

	test('counts no months from a hundred years on', () => {
		expect(roundDuration(utc(1900), utc(1999, 12, 1))).toEqual({ years: 99, months: 11, days: 0 });
		expect(roundDuration(utc(1900), utc(2000, 8, 1))).toEqual({ years: 101, months: 0, days: 0 });
	});
});

describe('roundLength(length)', () => {
	test.each([
		[1.7 * YEAR, 'year', 2],
		[1.4 * YEAR, 'month', 17],
		[(1.5 * YEAR) / 12, 'month', 2],
		[40 * DAY, 'day', 40],
		[DAY / 3, 'day', 0]
	])('says %d ms in the largest unit of which there are two', (length, unit, count) => {
		expect(roundLength(length)).toEqual({ unit, count });
	});
});

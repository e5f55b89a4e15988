import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { numberPeriods, periodAt } from '#lib/story/periods.ts';

const period = (id: string, when: string) => ({
	id,
	title: id,
	shortTitle: id,
	when: parseEdtf(when),
	basis: 'stated' as const,
	summary: '',
	boundaryNote: null,
	passages: []
});

/** id of the period that an event of that date begins in */
const at = (periods: Record<string, string>, when: string) =>
	periodAt(numberPeriods(Object.entries(periods).map(([id, when]) => period(id, when))), parseEdtf(when))
		?.id ?? null;

describe('numberPeriods', () => {
	it('numberPeriods(periods) sorts by time and leaves the list as it was', () => {
		const periods = [period('b', '2000/2010'), period('a', '../2000'), period('c', '2005/..')];
		expect(numberPeriods(periods).map(({ id, number }) => `${number} ${id}`)).toEqual(['1 a', '2 b', '3 c']);
		expect(periods.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});
});

describe('periodAt', () => {
	const three = { early: '../2015', middle: '2015/2021-08-15', late: '2021-08-15/..' };

	it.each([
		['1979', 'early'],
		['2014-12-31', 'early'],
		['2015', 'middle'],
		['2021-08-14', 'middle'],
		['2021-08-15', 'late'],
		['2090', 'late']
	])('periodAt(periods, %s) is %s: a period begins with its first day', (when, id) => {
		expect(at(three, when)).toBe(id);
	});

	it.each([
		['2014/2030', 'early'],
		['2018/..', 'middle'],
		['2016~', 'middle'],
		['2015~', 'middle'],
		['2021-08/..', 'late'],
		['2021-07/..', 'middle']
	])('periodAt(periods, %s) goes by the middle of what the start may mean: %s', (when, id) => {
		expect(at(three, when)).toBe(id);
	});

	it('periodAt(periods, 2015) is the period of 2 July where a border lies within the year, as the manual says', () => {
		expect(at({ one: '2015-01-01/2015-06-30', two: '2015-06-30/2015-12-31' }, '2015')).toBe('two');
		expect(at({ one: '2015-01-01/2015-07-05', two: '2015-07-05/2015-12-31' }, '2015')).toBe('one');
	});

	it.each([
		['[2013..2018]', 'middle'],
		['[2012..2016]', 'early'],
		['[2020,2023]', 'late'],
		['[..2026-05]', 'late'],
		['[2016..]', 'middle']
	])('periodAt(periods, %s) goes by the middle of a range: %s', (when, id) => {
		expect(at(three, when)).toBe(id);
	});

	it.each(['../2015', '../2030', '/2016', '/2021'])(
		'periodAt(periods, %s) is the first period: nobody knows when it began',
		(when) => {
			expect(at(three, when)).toBe('early');
			expect(at({ only: '2010/2015' }, when)).toBe('only');
		}
	);

	it('periodAt(periods, when) is null before the first, between two and after the last', () => {
		const apart = { a: '2000/2001', b: '2005/2006' };
		expect(['1999', '2003', '2007'].map((when) => at(apart, when))).toEqual([null, null, null]);
		expect(at(apart, '../1999')).toBeNull();
		expect(at({}, '2000')).toBeNull();
		expect(at({}, '../2000')).toBeNull();
	});

	it('periodAt(periods, when) finds the long period again after a short one within it', () => {
		const nested = { long: '2000/2020', short: '2005/2006' };
		expect(['2004', '2005', '2010'].map((when) => at(nested, when))).toEqual(['long', 'short', 'long']);
	});
});

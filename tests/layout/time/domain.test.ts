import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { findBreak, storyDomain } from '#lib/layout/time/domain.ts';
import { sketchEvents } from '../band/timeline-story.ts';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
function domainOf(...dates: string[]): string[] {
	const { from, to } = storyDomain(sketchEvents(dates.map((when, i) => ({ id: `e${i}`, when }))));
	return [iso(from), iso(to)];
}

describe('storyDomain', () => {
	test('storyDomain(events) runs from the start of a year to the end of a month', () => {
		expect(domainOf('2010-05-03', '2015-02-11')).toEqual(['2010-01-01', '2015-03-01']);
		expect(domainOf('2015-02-28', '2015-01')).toEqual(['2015-01-01', '2015-03-01']);
	});

	test('storyDomain(events) begins with the month or the day where a year would leave much of it empty', () => {
		expect(domainOf('2014-05-03', '2015-02-11')).toEqual(['2014-05-01', '2015-03-01']);
		expect(domainOf('1868-11-09', '1868-12-20')).toEqual(['1868-11-01', '1868-12-21']);
		expect(domainOf('1868-11-09', '1868-11-29')).toEqual(['1868-11-09', '1868-12-01']);
		expect(domainOf('1868-11-09/1868-11-12', '1868-11-20')).toEqual(['1868-11-09', '1868-11-21']);
	});

	test('storyDomain(events) is a week about a single day, and about two', () => {
		expect(domainOf('2003-02-14', '2003-02-14')).toEqual(['2003-02-11', '2003-02-18']);
		expect(domainOf('2003-02-14', '2003-02-15')).toEqual(['2003-02-12', '2003-02-19']);
		expect(domainOf('2003-02')).toEqual(['2003-02-01', '2003-03-01']);
		expect(domainOf('2003')).toEqual(['2003-01-01', '2004-01-01']);
	});

	test('storyDomain(events) leaves a twentieth for what goes on from the last date, or has gone on until the first', () => {
		expect(domainOf('1905-07-03', '2011-07-02/..')).toEqual(['1905-01-01', '2016-11-01']);
		expect(domainOf('1905-07-03', '2011-07-02/')).toEqual(['1905-01-01', '2016-11-01']);
		// There is more to come: time is drawn on in any case.
		expect(domainOf('1905-07-03', '2011-07-02/..', '2011-09-01')).toEqual(['1905-01-01', '2011-10-01']);
		expect(domainOf('../1905-07-03', '2011-07-02')).toEqual(['1900-01-01', '2011-08-01']);
	});

	test('storyDomain(events) ends with what is certain: approximate and open ends run over the edge', () => {
		expect(domainOf('1976~/2026~', '1998-05/..', '[2026-05-27..2026-06-07]', '[..2026-05]')).toEqual([
			'1976-01-01',
			'2026-07-01'
		]);
	});

	test('storyDomain(events) has room for every beginning and for all a moment may mean', () => {
		expect(domainOf('2010-03-04', '2016~/2020~')).toEqual(['2010-01-01', '2020-02-01']);
		expect(domainOf('2010-03-04', '2016-05~')).toEqual(['2010-01-01', '2016-07-01']);
	});

	test('storyDomain(events, periods) takes in the periods', () => {
		const events = sketchEvents([{ id: 'a', when: '2014-05-03' }]);
		const { from, to } = storyDomain(events, [
			{ when: parseEdtf('2012/2013') },
			{ when: parseEdtf('2016-08/..') },
			{ when: parseEdtf('2016-09-04') }
		]);
		expect([iso(from), iso(to)]).toEqual(['2012-01-01', '2016-10-01']);
	});

	test('storyDomain(events) counts years before our era', () => {
		const { from, to } = storyDomain(
			sketchEvents([
				{ id: 'a', when: '-0217-03-15' },
				{ id: 'b', when: '0033' }
			])
		);
		expect(new Date(from).getUTCFullYear()).toBe(-217);
		expect(new Date(to).getUTCFullYear()).toBe(34);
	});

	test('storyDomain(events) refuses a story without dates', () => {
		expect(() => storyDomain([])).toThrow('no event with a known date');
	});
});

describe('findBreak', () => {
	const dense = Array.from({ length: 18 }, (_, i) => ({
		id: `d${i}`,
		when: `20${15 + (i % 10)}-03-0${1 + (i % 9)}`
	}));

	test('findBreak(events) is the year in which the events come close after a sparse opening', () => {
		const events = sketchEvents([...dense, { id: 'a', when: '1976' }]);
		expect(iso(findBreak(events)!)).toBe('2015-01-01');
	});

	test('findBreak(events) leaves room before a point that it would cut, and before one that the room would cut', () => {
		const even = Array.from({ length: 20 }, (_, i) => ({ id: `e${i}`, when: `${1000 + 50 * i}` }));
		const sparse = { id: 'a', when: '-2999' };
		// 1.5 % of 950 years are 14
		expect(iso(findBreak(sketchEvents([...even, sparse]))!)).toBe('1036-01-01');
		const near = { id: 'b', when: '1038' };
		expect(iso(findBreak(sketchEvents([...even, sparse, near]))!)).toBe('1024-01-01');
	});

	test('findBreak(events) leaves no room before a line, which may be cut', () => {
		const lines = Array.from({ length: 20 }, (_, i) => ({
			id: `e${i}`,
			when: `${1000 + 50 * i}/${1001 + 50 * i}`
		}));
		expect(iso(findBreak(sketchEvents([...lines, { id: 'a', when: '-2999' }]))!)).toBe('1050-01-01');
	});

	test('findBreak(events) finds none where no long stretch is sparse', () => {
		expect(findBreak(sketchEvents(dense))).toBeNull();
		// Four of 22 begin before 2015: more than a tenth.
		const early = ['1976', '1980', '1990', '2000'].map((when) => ({ id: when, when }));
		expect(findBreak(sketchEvents([...dense, ...early]))).toBeNull();
		// Sparse, but only a tenth of the time.
		expect(findBreak(sketchEvents([...dense, { id: 'a', when: '2014' }]))).toBeNull();
	});

	test('findBreak(events) counts what began before anybody knows as early', () => {
		const open = ['../2015', '../2016', '../2017', '../2018'].map((when) => ({ id: when, when }));
		expect(findBreak(sketchEvents([...dense, { id: 'a', when: '1976' }, ...open]))).toBeNull();
	});
});

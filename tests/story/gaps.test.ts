import { describe, expect, test } from 'vitest';
import { longGaps } from '#lib/story/gaps.ts';
import { sketchEvents } from '../layout/band/timeline-story.ts';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
function gaps(...dates: string[]): string[] {
	const events = sketchEvents(dates.map((when) => ({ id: when, when })));
	return longGaps(events).map(
		({ after, before, from, to }) => `${after} | ${before} | ${iso(from)} ${iso(to)}`
	);
}

describe('longGaps', () => {
	test('longGaps(events) tells stretches of ten months or more, from the day after to the day of', () => {
		expect(gaps('2019-01-01', '2020-03-05', '2020-12-01')).toEqual([
			'2019-01-01 | 2020-03-05 | 2019-01-02 2020-03-05'
		]);
		expect(
			longGaps(
				sketchEvents([
					{ id: 'a', when: '2019-01-01' },
					{ id: 'b', when: '2019-02-01' }
				]),
				86_400_000
			)
		).toHaveLength(1);
	});

	test('longGaps(events, minMs) has those of just that length', () => {
		const events = sketchEvents(['2019-01-01', '2019-02-01'].map((when) => ({ id: when, when })));
		const between = 30 * 86_400_000;
		expect(longGaps(events, between)).toHaveLength(1);
		expect(longGaps(events, between + 1)).toEqual([]);
	});

	test('longGaps(events) counts beginnings: what goes on does not fill a gap', () => {
		expect(gaps('2019-01-01/2021-06-01', '2020-03-05')).toHaveLength(1);
		expect(gaps('2019-01-01', '2019-08-01/2021-06-01', '2020-03-05')).toEqual([]);
	});

	test('longGaps(events) tells only what is certain', () => {
		// "2019" may be December; "about March 2020" may be mid-February.
		expect(gaps('2019', '2020-10-31')).toEqual([]);
		expect(gaps('2019', '2020-11-01')).toHaveLength(1);
		expect(gaps('2019-05-01', '2020-03~')).toEqual([]);
		expect(gaps('2019-01-01', '[2019-02-01..2020-02-01]', '2020-03-05')).toEqual([]);
	});

	test('longGaps(events) lets a moment last to its end, and what goes on only until it may have begun', () => {
		expect(gaps('2019', '2020-11-01')).toEqual(['2019 | 2020-11-01 | 2020-01-01 2020-11-01']);
		expect(gaps('2019-01/2025', '2020-03-05')).toEqual(['2019-01/2025 | 2020-03-05 | 2019-02-01 2020-03-05']);
	});

	test('longGaps(events) remembers an earlier event that may have been later', () => {
		expect(gaps('[2018-01-01..2020-02-01]', '2018-06-01', '2020-03-05')).toEqual([]);
	});

	test('longGaps(events) leaves beginnings that nobody dates out of account', () => {
		expect(gaps('../2015', '2019-01-01', '2020-03-05')).toHaveLength(1);
		expect(gaps('2019-01-01', '[..2026-05]', '2027-06-01')).toEqual([
			'2019-01-01 | [..2026-05] | 2019-01-02 2026-05-01',
			'[..2026-05] | 2027-06-01 | 2026-06-01 2027-06-01'
		]);
	});

	test('longGaps(events) finds none among fewer than two events', () => {
		expect(longGaps([])).toEqual([]);
		expect(gaps('2019-01-01')).toEqual([]);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utc } from '#lib/dates/calendar.ts';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { daysAfter, matchedPairs } from '#lib/comparison/matched.ts';
import { periodSubject } from '#lib/comparison/subject.ts';
import { periodById } from '#lib/story/lookup.ts';
import { eventAt, picks, readingOf } from './compared.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const story = frozenStory;
const subjects = ['support-channels', 'de-facto-engagement'].map((id) =>
	periodSubject(story, periodById(story, id)!)
);
const comparison = compareSubjects(story, subjects);
const origins = subjects.map(({ extent }) => extent.from);

describe('matchedPairs(story, comparison, origins)', () => {
	const rounds = matchedPairs(story, comparison, origins).find(({ pairs }) =>
		pairs.some(({ a }) => a.id === 'moscow-format-1')
	);

	test('pairs the first case in one subject with the first in the other', () => {
		expect(rounds?.pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
			['trilateral-2016', 'moscow-format-3'],
			['six-party-2017', 'moscow-format-4'],
			['moscow-format-1', 'moscow-format-5'],
			['moscow-format-2', 'moscow-format-6']
		]);
	});

	test('says by how many days the second comes later, each from its own day 0', () => {
		// 27 December 2016 is day 726 of what begins in 2015, 20 October 2021 day 66 of what begins on 15 August 2021
		expect(rounds?.pairs[0]?.later).toEqual({ least: 66 - 726, most: 66 - 726 });
	});

	test('turns round when the two change places', () => {
		const back = matchedPairs(story, comparison, origins, 1, 0);
		const there = matchedPairs(story, comparison, origins);
		expect(back.map(({ pairs }) => pairs.map(({ later }) => [0 - later.most, 0 - later.least]))).toEqual(
			there.map(({ pairs }) => pairs.map(({ later }) => [later.least, later.most]))
		);
	});

	test('pairs only what begins in each for certain', () => {
		const certain = comparison.facts.map(({ events }) => events.certain);
		for (const { pairs } of matchedPairs(story, comparison, origins)) {
			expect(pairs.every(({ a, b }) => certain[0]?.includes(a.id) && certain[1]?.includes(b.id))).toBe(true);
		}
		expect(comparison.recurring.length).toBeGreaterThan(0);
	});
});

test('daysAfter(event, origin) holds every reading of its date', () => {
	const day = fc.constantFrom('2020-05-04', '2020-05', '2020', '[2020-01-01..2021-03-01]', '[2019,2021-04]');
	fc.assert(
		fc.property(day, picks, (edtf, pick) => {
			const event = eventAt('e', edtf);
			const at = readingOf([event], pick).get('e')!;
			const { least, most } = daysAfter(event, utc(2018));
			const read = Math.floor((at - utc(2018)) / 86_400_000);
			expect(read).toBeGreaterThanOrEqual(least);
			expect(read).toBeLessThanOrEqual(most);
		}),
		{ seed: 7 }
	);
});

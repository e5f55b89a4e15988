import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, utc, YEAR } from '#lib/dates/calendar.ts';
import { compareSubjects, countDifference } from '#lib/comparison/difference.ts';
import { tempoRatio } from '#lib/comparison/tempo.ts';
import { counts, memberships } from '#lib/comparison/readings.ts';
import { besideEvent, knownTime, periodSubject } from '#lib/comparison/subject.ts';
import { periodAt } from '#lib/story/periods.ts';
import { days, eventAt, events, picks, readingOf, storyOf, subjectOf, subjects } from './compared.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const seed = { seed: 20250417 };
const story = frozenStory;
const pair = ['support-channels', 'de-facto-engagement'].map((id) =>
	periodSubject(
		story,
		story.periods.find((period) => period.id === id)!
	)
);

describe('compareSubjects(story, subjects)', () => {
	test('says of whom it is open: sure of one subject, and perhaps in another', () => {
		const cut = utc(2010, 7);
		const all = [
			eventAt('sure', '2009-01-01', { actors: ['Ada', 'Ben', 'Cem'] }),
			eventAt('either', '2010', { actors: ['Ada'] }),
			eventAt('later', '2011-01-01', { actors: ['Cem'] })
		];
		const { actors } = compareSubjects(storyOf(all), [subjectOf(null, cut), subjectOf(cut, null)]);
		expect(actors.unsettled).toEqual(['Ada']);
		expect(actors.onlyIn).toEqual([[{ name: 'Ben', events: ['sure'] }], []]);
		expect(actors.inSeveral).toEqual([{ name: 'Cem', events: [['sure'], ['later']] }]);
	});

	test('has ranges that contain every reading of uncertain dates', () => {
		fc.assert(
			fc.property(
				events,
				fc.array(subjects, { minLength: 2, maxLength: 4 }),
				picks,
				(all, compared, pick) => {
					const { facts } = compareSubjects(storyOf(all), compared, true);
					const begins = readingOf(all, pick);
					for (const { subject, events: range, categories } of facts) {
						const inside = all.filter(({ id }) => counts(subject, begins.get(id)!));
						expect(range.least).toBeLessThanOrEqual(inside.length);
						expect(range.most).toBeGreaterThanOrEqual(inside.length);
						for (const { category, count } of categories) {
							const some = inside.filter((event) => event.category === category).length;
							expect(count.least).toBeLessThanOrEqual(some);
							expect(count.most).toBeGreaterThanOrEqual(some);
						}
					}
				}
			),
			seed
		);
	});

	test('counts add up to the story over a partition, however dates are read', () => {
		fc.assert(
			fc.property(events, fc.uniqueArray(days, { minLength: 1, maxLength: 3 }), (all, cuts) => {
				const walls = [null, ...cuts.toSorted((a, b) => a - b), null];
				const parts = walls.slice(1).map((to, i) => subjectOf(walls[i]!, to));
				const { facts, readings } = compareSubjects(storyOf(all), parts);
				const fromSource = all.filter(({ mention }) => mention !== 'context').length;
				const sum = (pick: 'least' | 'most') => facts.reduce((total, { events }) => total + events[pick], 0);
				expect(sum('least')).toBeLessThanOrEqual(fromSource);
				expect(sum('most')).toBeGreaterThanOrEqual(fromSource);
				// every reading of every event lies in exactly one part
				expect(readings).toHaveLength(fromSource);
				const inOne = (mask: number) => mask > 0 && (mask & (mask - 1)) === 0;
				expect(readings.every(({ masks }) => masks.every(inOne))).toBe(true);
			}),
			seed
		);
	});

	test('carries the ids of the events behind each number', () => {
		fc.assert(
			fc.property(events, subjects, subjects, (all, a, b) => {
				for (const { events: count, categories, basis } of compareSubjects(storyOf(all), [a, b]).facts) {
					for (const one of [count, ...[...categories, ...basis].map((each) => each.count)]) {
						expect(one.certain).toHaveLength(one.least);
						expect(one.certain.length + one.possible.length).toBe(one.most);
					}
					expect(categories.reduce((sum, each) => sum + each.count.most, 0)).toBe(count.most);
					expect(basis.reduce((sum, each) => sum + each.count.least, 0)).toBe(count.least);
				}
			}),
			seed
		);
	});

	test('says of actors the same from either side', () => {
		fc.assert(
			fc.property(events, subjects, subjects, (all, a, b) => {
				const there = compareSubjects(storyOf(all), [a, b]).actors;
				const back = compareSubjects(storyOf(all), [b, a]).actors;
				expect(back.onlyIn).toEqual(there.onlyIn.toReversed());
				expect(back.inSeveral.map(({ name }) => name)).toEqual(there.inSeveral.map(({ name }) => name));
				expect(back.unsettled).toEqual(there.unsettled);
			}),
			seed
		);
	});

	test('counts context events only when asked', () => {
		const asked = compareSubjects(story, pair, true);
		const unasked = compareSubjects(story, pair);
		const mentions = (all: typeof asked) => new Set(all.readings.map(({ event }) => event.mention));
		expect(mentions(unasked).has('context')).toBe(false);
		expect(mentions(asked).has('context')).toBe(true);
		expect(asked.facts[1]!.events.most).toBeGreaterThan(unasked.facts[1]!.events.most);
	});

	test('gives nothing for a subject without length or events', () => {
		const at = utc(2010);
		const { facts } = compareSubjects(storyOf([eventAt('a', '2010')]), [
			subjectOf(at, at),
			subjectOf(at + 400 * DAY, null)
		]);
		expect(facts[0]).toMatchObject({ length: 0, tempo: null, first: null, events: { least: 0, most: 0 } });
		expect(facts[1]).toMatchObject({ gap: { least: null, most: null }, tempo: { least: 0, most: 0 } });
		expect(tempoRatio(facts[0]!, facts[1]!)).toBe(null);
	});

	test('finds the recurring kind that both periods have', () => {
		const { recurring } = compareSubjects(story, pair);
		const rounds = recurring.find(({ kind }) => kind.events.includes('moscow-format-1'));
		expect(rounds?.counts[0]?.certain).toContain('moscow-format-2');
		expect(rounds?.counts[1]?.certain).toEqual([
			'moscow-format-3',
			'moscow-format-4',
			'moscow-format-5',
			'moscow-format-6'
		]);
		const later = compareSubjects(story, [pair[1]!, periodSubject(story, story.periods[3]!)]).recurring;
		const strikes = later.find(({ kind }) => kind.events.includes('pak-strike-2022-04'));
		expect(strikes?.counts.map(({ least }) => least)).toEqual([2, 3]);
	});

	test('gives tempo in events a year', () => {
		const all = [eventAt('a', '2010-02-01'), eventAt('b', '2010-03-01')];
		const { facts } = compareSubjects(storyOf(all), [
			subjectOf(utc(2010), utc(2010) + YEAR / 2),
			subjectOf(null, null)
		]);
		expect(facts[0]!.tempo).toEqual({ unit: 'year', least: 4, most: 4 });
	});
});

describe('countDifference(comparison, from, to)', () => {
	test('is antisymmetric under swap', () => {
		fc.assert(
			fc.property(events, subjects, subjects, (all, a, b) => {
				const there = countDifference(compareSubjects(storyOf(all), [a, b]), 0, 1);
				const back = countDifference(compareSubjects(storyOf(all), [b, a]), 0, 1);
				expect([there.least + back.most, there.most + back.least]).toEqual([0, 0]);
			}),
			seed
		);
	});

	test('contains every reading and is no wider than the counts allow', () => {
		fc.assert(
			fc.property(events, subjects, subjects, picks, (all, a, b, pick) => {
				const comparison = compareSubjects(storyOf(all), [a, b], true);
				const { least, most } = countDifference(comparison, 0, 1);
				const begins = readingOf(all, pick);
				const inside = [a, b].map((one) => all.filter(({ id }) => counts(one, begins.get(id)!)).length);
				expect(inside[1]! - inside[0]!).toBeGreaterThanOrEqual(least);
				expect(inside[1]! - inside[0]!).toBeLessThanOrEqual(most);
				const [first, second] = comparison.facts.map(({ events: count }) => count);
				expect(least).toBeGreaterThanOrEqual(second!.least - first!.most);
				expect(most).toBeLessThanOrEqual(second!.most - first!.least);
			}),
			seed
		);
	});

	test('reads an event on an uncertain side of a boundary one way at a time', () => {
		const halves = [subjectOf(null, utc(2010, 7)), subjectOf(utc(2010, 7), null)];
		const comparison = compareSubjects(storyOf([eventAt('a', '2010')]), halves);
		expect(comparison.readings[0]?.masks).toEqual([1, 2]);
		expect(countDifference(comparison, 0, 1)).toEqual({ least: -1, most: 1 });
	});
});

describe('longest gap', () => {
	test('lies within its range in every reading', () => {
		const bounded = events.map((all) => all.filter(({ when }) => when.start.earliest !== null));
		fc.assert(
			fc.property(bounded, subjects, picks, (all, subject, pick) => {
				const { gap } = compareSubjects(storyOf(all), [subject, subject], true).facts[0]!;
				const begins = readingOf(all, pick);
				const inside = all
					.map(({ id }) => begins.get(id)!)
					.filter((ms) => counts(subject, ms))
					.map((ms) => Math.floor(ms / DAY) * DAY)
					.sort((a, b) => a - b);
				const longest = Math.max(0, ...inside.slice(1).map((ms, i) => ms - inside[i]!));
				expect(longest).toBeGreaterThanOrEqual(gap.least ? gap.least.to - gap.least.from : 0);
				expect(longest).toBeLessThanOrEqual(gap.most ? gap.most.to - gap.most.from : 0);
			}),
			{ ...seed, numRuns: 1000 }
		);
	});

	test('is exact between exact dates, with the events at its ends', () => {
		const all = ['2010-01-01', '2010-02-01', '2011-02-01', '2011-03-01'].map((edtf, i) =>
			eventAt(`e${i}`, edtf)
		);
		const { gap } = compareSubjects(storyOf(all), [subjectOf(null, null), subjectOf(null, null)]).facts[0]!;
		expect(gap.least).toEqual({ from: utc(2010, 2), to: utc(2011, 2), after: 'e1', before: 'e2' });
		expect(gap.most).toEqual(gap.least);
	});

	test('leaves out what nobody gives a first date for', () => {
		const all = [eventAt('a', '2010-01-01'), eventAt('x', '[..2010-06]'), eventAt('b', '2011-01-01')];
		const { gap } = compareSubjects(storyOf(all), [subjectOf(null, null), subjectOf(null, null)]).facts[0]!;
		expect(gap.least).toMatchObject({ after: 'a', before: 'b' });
	});
});

describe('periodSubject(story, period)', () => {
	test('agrees with the story on every event that begins on a known day', () => {
		const exact = story.events.filter(
			({ when }) => when.kind !== 'one-of' && when.start.precision === 'day' && !when.start.approximate
		);
		expect(exact.length).toBeGreaterThan(20);
		const compared = story.periods.map((period) => periodSubject(story, period));
		for (const event of exact) {
			const found = story.periods.filter((_, i) => memberships(event, compared)[0]! & (1 << i));
			expect(found.map(({ id }) => id)).toEqual([periodAt(story.periods, event.when)?.id]);
		}
	});

	test('gives what happens on a boundary to the later period', () => {
		const takeover = story.events.find(({ id }) => id === 'takeover-2021')!;
		expect(memberships(takeover, pair)).toEqual([2]);
		expect(pair[0]!.to).toBe(pair[1]!.from);
	});

	test('cuts open ends at the first and last known dates, for drawing and measuring only', () => {
		const open = periodSubject(story, story.periods.at(-1)!);
		expect(open.to).toBe(null);
		expect(open.extent.to).toBe(knownTime(story).to);
		expect(open.extent.to).toBe(utc(2026, 6, 8));
		expect(periodSubject(story, story.periods[0]!).extent.from).toBe(utc(1976));
	});

	test('keeps in both what happens where periods truly overlap', () => {
		const base = story.periods[1]!;
		const long = { ...base, id: 'long', when: eventAt('x', '2000/2020').when };
		const short = { ...base, id: 'short', when: eventAt('x', '2005/2010').when };
		const both = storyOf([eventAt('a', '2007-01-01')], [long, short]);
		const compared = both.periods.map((period) => periodSubject(both, period));
		expect(memberships(both.events[0]!, compared)).toEqual([3]);
	});
});

describe('besideEvent(story, side, event)', () => {
	test('shares nothing and leaves nothing out, and counts the event as after', () => {
		const event = story.events.find(({ id }) => id === 'fsb-statement')!;
		const sides = [besideEvent(story, 'before', event)!, besideEvent(story, 'after', event)!];
		expect(sides[0]!.to).toBe(sides[1]!.from);
		expect(memberships(event, sides)).toEqual([2]);
	});

	test('is null where nobody knows a first date', () => {
		expect(
			besideEvent(
				story,
				'before',
				story.events.find(({ id }) => id === 'leader-order')!
			)
		).toBe(null);
	});
});

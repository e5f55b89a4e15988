import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, utc } from '#lib/dates/calendar.ts';
import { periodSubject } from '#lib/comparison/subject.ts';
import { storyById } from '#lib/server/stories.ts';
import { compareQuery, windowToken } from '#lib/state/compare-query.ts';
import {
	defaultComparison,
	originInstant,
	readComparison,
	readSubject,
	writeComparison
} from '#lib/state/comparison.ts';
import type { Story } from '#lib/story/types.ts';
import { eventAt, storyOf } from '../comparison/compared.ts';

const story = storyById('kabul-moscow') as Story;
const read = (query: string) => readComparison(new URLSearchParams(query), story);
const tokensOf = (query: string) => read(query).comparison.subjects.map(({ token }) => token);
const standard = ['support-channels', 'de-facto-engagement'];

const dated = story.events.filter(({ when }) => when.start.earliest !== null).map(({ id }) => id);
const iso = (n: number) => new Date(n * DAY).toISOString().slice(0, 10);
const tokens = fc.oneof(
	fc.constantFrom(...story.periods.map(({ id }) => id)),
	fc.constantFrom(...dated.flatMap((id) => [`before:${id}`, `after:${id}`])),
	fc
		.tuple(fc.integer({ min: -30_000, max: 30_000 }), fc.nat({ max: 5000 }))
		.map(([from, length]) => `${iso(from)}/${iso(from + length)}`),
	fc.constantFrom(
		'2015',
		'2015-06',
		'Y-12000/-0300',
		'2015/2016-03',
		'../2020',
		'2020-02-29/..',
		'-0217/-0201'
	)
);

describe('readComparison(query, story)', () => {
	it('reads back whatever writeComparison wrote', () => {
		const comparisons = fc.array(tokens, { minLength: 2, maxLength: 4 }).chain((all) =>
			fc.record({
				subjects: fc.constant(all.map((token) => readSubject(token, story)!)),
				align: fc.constantFrom('elapsed' as const, 'calendar' as const, 'proportional' as const),
				origins: fc.array(fc.option(fc.constantFrom(...dated)), {
					minLength: all.length,
					maxLength: all.length
				}),
				context: fc.boolean(),
				overlay: fc.boolean(),
				direction: fc.constantFrom(null, 'ltr', 'rtl')
			})
		);
		fc.assert(
			fc.property(comparisons, (comparison) => {
				expect(read(writeComparison(comparison, story))).toEqual({ comparison, ignored: [] });
			}),
			{ seed: 42 }
		);
	});

	it('gives the default for an empty query', () => {
		expect(read('')).toEqual({ comparison: defaultComparison(story), ignored: [] });
		expect(tokensOf('')).toEqual(standard);
	});

	it.each([
		['a=foo', 'a=foo', standard],
		['a=state-to-state&b=foo', 'b=foo', ['state-to-state', 'de-facto-engagement']],
		['a=de-facto-engagement&b=foo', 'b=foo', ['de-facto-engagement', 'support-channels']],
		['b=state-to-state', undefined, ['support-channels', 'state-to-state']],
		['a=2015/2010', 'a=2015/2010', standard],
		['a=2025-02-30', 'a=2025-02-30', standard],
		['a=../..', 'a=../..', standard],
		['a=2015~', 'a=2015~', standard],
		['a=before:nothing', 'a=before:nothing', standard],
		['a=before:leader-order', 'a=before:leader-order', standard],
		['a=event:nothing', 'a=event:nothing', standard],
		['a=support-channels&b=state-to-state&c=foo', 'c=foo', ['support-channels', 'state-to-state']],
		['align=wide', 'align=wide', standard],
		['origin=nothing', 'origin=nothing', standard],
		['context=yes', 'context=yes', standard],
		['time=up', 'time=up', standard],
		['utm_source=letter', undefined, standard]
	])('of %s names what is unknown and works', (query, unknown, expected) => {
		expect(read(query).ignored).toEqual(unknown === undefined ? [] : [unknown]);
		expect(tokensOf(query)).toEqual(expected);
	});

	it('takes one event for before and after it', () => {
		expect(tokensOf('a=event:takeover-2021')).toEqual(['before:takeover-2021', 'after:takeover-2021']);
	});

	it('never throws and always gives two to four, whatever the query', () => {
		const queries = fc.dictionary(
			fc.constantFrom('a', 'b', 'c', 'd', 'align', 'origin', 'context', 'overlay'),
			fc.oneof(fc.string(), tokens)
		);
		fc.assert(
			fc.property(queries, (query) => {
				const { comparison } = readComparison(new URLSearchParams(query), story);
				expect(comparison.subjects.length).toBeGreaterThanOrEqual(2);
				expect(comparison.subjects.length).toBeLessThanOrEqual(4);
				expect(comparison.origins).toHaveLength(comparison.subjects.length);
			}),
			{ seed: 42 }
		);
	});
});

describe('readSubject(token, story)', () => {
	it('takes both ends of a window in, to the end of the unit they name', () => {
		expect(readSubject('2015/2016-02', story)).toMatchObject({ from: utc(2015), to: utc(2016, 3) });
		expect(readSubject('2015', story)).toMatchObject({ from: utc(2015), to: utc(2016) });
		expect(readSubject('../2015-12-31', story)).toMatchObject({ from: null, to: utc(2016) });
	});

	it('prefers a period to a window of that name', () => {
		const named = storyOf([eventAt('a', '2015')], [{ ...story.periods[1]!, id: '2015' }]);
		expect(readSubject('2015', named)?.kind).toBe('period');
	});
});

describe('defaultComparison(story)', () => {
	it('takes the first two periods in which at least three events have a known beginning', () => {
		expect(defaultComparison(story).subjects).toEqual(
			standard.map((id) =>
				periodSubject(
					story,
					story.periods.find((period) => period.id === id)!
				)
			)
		);
	});

	it('takes what there is when periods are few or empty', () => {
		const sparse = storyOf([eventAt('a', '2016')], story.periods);
		expect(defaultComparison(sparse).subjects.map(({ token }) => token)).toEqual([
			'tense-past',
			'support-channels'
		]);
		const none = storyOf([eventAt('a', '2016-01-01'), eventAt('b', '2018-01-01')]);
		expect(defaultComparison(none).subjects.map(({ token }) => token)).toEqual([
			'../2017-12-31',
			'2018-01-01/..'
		]);
		const crowded = storyOf([
			eventAt('a', '2016'),
			eventAt('b', '2016'),
			eventAt('c', '2016'),
			eventAt('d', '2018')
		]);
		expect(defaultComparison(crowded).subjects.map(({ token }) => token)).toEqual([
			'../2017-12-31',
			'2018-01-01/..'
		]);
		const early = storyOf([eventAt('a', '../-0217')]);
		expect(defaultComparison(early).subjects).toHaveLength(2);
	});
});

describe('compareQuery(tokens, options)', () => {
	it('keeps a pasted link readable', () => {
		expect(
			compareQuery(['2015/2020-06', 'before:takeover-2021'], {
				align: 'calendar',
				origins: [null, 'takeover-2021']
			})
		).toBe('a=2015/2020-06&b=before:takeover-2021&align=calendar&origin=start,takeover-2021');
		expect(compareQuery(['event:takeover-2021'])).toBe('a=event:takeover-2021');
	});
});

describe('writeComparison(comparison, story)', () => {
	it('says nothing about what is as usual, and both subjects otherwise', () => {
		const usual = defaultComparison(story);
		expect(writeComparison(usual, story)).toBe('');
		expect(writeComparison({ ...usual, align: 'calendar' }, story)).toBe(
			'a=support-channels&b=de-facto-engagement&align=calendar'
		);
	});
});

describe('windowToken(span)', () => {
	it('gives a token that is read, as far as time reaches', () => {
		const instants = fc.integer({ min: -99_000_000, max: 99_000_000 });
		fc.assert(
			fc.property(instants, fc.integer({ min: 1, max: 500_000 }), (day, length) => {
				const span = { from: day * DAY, to: (day + length) * DAY };
				expect(readSubject(windowToken(span), story)).toMatchObject(span);
			}),
			{ seed: 42 }
		);
	});

	it('names whole days, the last one included, also before year 1', () => {
		expect(windowToken({ from: utc(2015), to: utc(2016) })).toBe('2015-01-01/2015-12-31');
		expect(windowToken({ from: utc(-217), to: utc(-216) })).toBe('-0217-01-01/-0217-12-31');
	});
});

describe('originInstant(story, id)', () => {
	it('is null where there is no event or no first date', () => {
		expect(originInstant(story, 'takeover-2021')).toBe(utc(2021, 8, 15));
		expect([null, 'nothing', 'leader-order'].map((id) => originInstant(story, id))).toEqual([
			null,
			null,
			null
		]);
		expect(originInstant(storyOf([eventAt('a', '1970-01-01')]), 'a')).toBe(0);
	});
});

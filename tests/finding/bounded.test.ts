import { describe, expect, test } from 'vitest';
import { byNames } from '#lib/finding/by-names.ts';
import { english } from '#lib/finding/english.ts';
import { findDates } from '#lib/finding/find-dates.ts';
import { numeric } from '#lib/finding/numeric.ts';

describe('the work that finding takes', () => {
	test('no rule repeats anything without a bound, so each tries no more than so much at any place', () => {
		const rules = [...english, ...byNames('ru'), ...byNames('fr'), ...numeric('en')];
		const unbounded = rules.filter(({ pattern }) =>
			/(?<!\\)[+*]|\{\d+,\}/.test(pattern.source.replace(/\[[^\]]*\]/g, '.'))
		);
		expect(unbounded.map(({ pattern }) => pattern.source)).toEqual([]);
	});

	test.each([
		['one word', 'a'.repeat(100_000)],
		['one number', '1'.repeat(100_000)],
		['signs of direction', '\u202e\u2066'.repeat(50_000)],
		['halves of characters', '\ud83d'.repeat(100_000)],
		['spaces', ' '.repeat(100_000)],
		['the beginnings of dates', 'the 5 the last the early c. '.repeat(4_000)],
		['nothing', '']
	])('comes to an end with %s', (_, text) => {
		expect(findDates(text, { written: '2020-01-01' })).toEqual([]);
	});

	test('finds all dates of a text of a megabyte', () => {
		const text = 'On 5 June 1832 the barricade fell, and so did many others. '.repeat(18_000);
		expect(findDates(text)).toHaveLength(18_000);
	});
});

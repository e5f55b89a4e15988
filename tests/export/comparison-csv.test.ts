import { describe, expect, test } from 'vitest';
import { comparisonCsv } from '#lib/export/comparison-csv.ts';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { storyById } from '#lib/server/stories.ts';
import { defaultComparison } from '#lib/state/comparison.ts';
import type { Story } from '#lib/story/types.ts';
import { eventAt, storyOf, subjectOf } from '../comparison/compared.ts';

const story = storyById('kabul-moscow') as Story;
const comparison = compareSubjects(story, defaultComparison(story).subjects);

/** As RFC 4180 has it. */
function parse(csv: string): string[][] {
	return csv
		.replace(/^\ufeff/, '')
		.split('\r\n')
		.slice(0, -1)
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
				quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')
			)
		);
}

describe('comparisonCsv(story, comparison)', () => {
	const rows = parse(comparisonCsv(story, comparison));

	test('has as many cells in every row as it has columns', () => {
		expect(rows[0]).toHaveLength(9);
		expect(rows.filter((row) => row.length !== 9)).toEqual([]);
	});

	test('says of each subject how many events at least and at most, and which', () => {
		const row = rows.find(([measure, , subject]) => measure === 'events' && subject === 'B');
		const { least, most, certain, possible } = comparison.facts[1]!.events;
		expect(row?.slice(3)).toEqual([
			String(least),
			String(most),
			'events',
			'',
			certain.join(' '),
			possible.join(' ')
		]);
	});

	test('begins with a byte order mark, and keeps numbers below zero numbers', () => {
		expect(comparisonCsv(story, comparison)).toMatch(/^\ufeffmeasure,/);
		expect(comparisonCsv(story, comparison)).not.toMatch(/,'-\d/);
	});

	test('keeps differences apart, by name', () => {
		const diplomacy = rows.find(([, item, subject]) => item === 'Diplomacy' && subject === 'B-A');
		expect(Number(diplomacy?.[4])).toBeLessThan(0);
	});

	test('runs nothing in a spreadsheet and breaks at no comma', () => {
		const own = storyOf([eventAt('a', '2010', { actors: ['=1+1', 'Smith, "Jo"'] })]);
		const csv = comparisonCsv(own, compareSubjects(own, [subjectOf(null, null), subjectOf(null, 0)]));
		expect(csv).toContain("'=1+1");
		expect(parse(csv).map(([, item]) => item)).toContain('Smith, "Jo"');
	});
});

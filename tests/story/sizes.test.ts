import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as sizes from '#lib/story/sizes.ts';

const ladder = readFileSync('src/lib/story/sizes.ts', 'utf8').split('*/')[0]!;
const manual = readFileSync('data/README.md', 'utf8');
const told = /## As a story grows\n([^]*?)\n## /.exec(manual)?.[1] ?? '';

/** As both write it: `1,000`. */
const written = (count: number) => count.toLocaleString('en');

describe('the ladder', () => {
	test.each(Object.entries(sizes))('says what changes beyond %s, %i', (_, count) => {
		expect(ladder).toMatch(new RegExp(`^ \\* +${written(count)}  `, 'm'));
	});

	test.each(['wholeBand', 'countedByWidth', 'wholeEmbed', 'placedByRank', 'listedWhole'] as const)(
		'is told to authors: %s',
		(step) => {
			expect(told).toMatch(new RegExp(`^\\| ${written(sizes[step])}\\b`, 'm'));
		}
	);
});

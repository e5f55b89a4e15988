import { describe, expect, test } from 'vitest';
import { readPlainText } from '#lib/reading/plain-text.ts';

const filled = `The mill by the river

The mill was built in 1801 by the family that owned the land on
both banks. Not even the flood of 1824 moved it, though the bridge
beside it went.

1. First it ground corn, for the town and for the two villages up
   the valley.
2. Then it ground bark.

About 1850 the wheel was taken down and sold to a dealer in well-
known machines.
`;

describe('readPlainText(text)', () => {
	test('makes one line of the lines of a paragraph, where the text is filled to a width', () => {
		expect(readPlainText(filled).source.split('\n\n')).toEqual([
			'The mill by the river',
			'The mill was built in 1801 by the family that owned the land on both banks. Not even the flood of 1824 moved it, though the bridge beside it went.',
			'1. First it ground corn, for the town and for the two villages up the valley.',
			'2. Then it ground bark.',
			'About 1850 the wheel was taken down and sold to a dealer in well-known machines.\n'
		]);
	});

	test('says so, and where a hyphen was kept that may only part a word', () => {
		expect(readPlainText(filled).notices).toEqual([
			{ line: null, message: 'lines broken within paragraphs were joined' },
			{ line: 11, message: expect.stringContaining('a hyphen at the end of the line was kept') }
		]);
	});

	test.each([
		['a paragraph a line', 'One long paragraph of a text.\nAnother one, quite as long.\nA third.\n'],
		[
			'a poem',
			'The mill stood still,\nand so did I,\nwhile on the hill\nthe clouds went by\nwithout a sound or any will.\n'
		],
		['one line', 'Only this.\n']
	])('leaves %s as it stands', (_, text) => {
		expect(readPlainText(text)).toMatchObject({ source: text, notices: [] });
	});

	test('takes a short first line for the title, or a heading', () => {
		expect(readPlainText(filled).title).toBe('The mill by the river');
		expect(readPlainText('Some words first.\n\n# The mill\n').title).toBe('The mill');
		expect(readPlainText('A text that begins with a sentence.\n').title).toBeNull();
	});
});

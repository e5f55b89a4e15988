import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, linesWithin } from '#lib/layout/type/break-lines.ts';
import { textWidth } from '#lib/layout/type/measure.ts';

describe('breakLines(text, fits)', () => {
	const within = (columns: number) => (line: string) => line.length <= columns;

	test('breaks at spaces, a word longer than a line anywhere', () => {
		expect(breakLines('one two three', within(7))).toEqual(['one two', 'three']);
		expect(breakLines('a  extraordinary day', within(6))).toEqual(['a', 'extrao', 'rdinar', 'y day']);
	});

	test('loses no letter and lets no line run over', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
				const lines = breakLines(text, within(columns));
				expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
				expect(lines.every(within(columns))).toBe(true);
			}),
			{ seed: 4 }
		);
	});

	test('breaks between characters where a script has no spaces, and before no full stop', () => {
		expect(breakLines('港が開く。町は栄えた。', within(5))).toEqual(['港が開く。', '町は栄え', 'た。']);
		expect(breakLines('「港」が1993年に', within(4))).toEqual(['「港」が', '1993', '年に']);
	});

	test('breaks Thai between words, and no letter from its marks', () => {
		expect(breakLines('ท่าเรือเปิดทำการ', within(8)).every((line) => !/^\p{M}/u.test(line))).toBe(true);
		expect(breakLines('ท่าเรือเปิดทำการ', within(8)).join('')).toBe('ท่าเรือเปิดทำการ');
		expect(breakLines('नि', () => false)).toEqual(['नि']);
	});

	test('gives a line that has no room for anything one character after the other', () => {
		expect(breakLines('abc', () => false)).toEqual(['a', 'b', 'c']);
	});
});

test('linesWithin(text, measure, size) measures in the shipped type', () => {
	const lines = linesWithin('Taliban takes Kabul, and the embassy stays open', 120, 14);
	expect(lines.length).toBeGreaterThan(2);
	expect(lines.every((line) => textWidth(line, 14) <= 120)).toBe(true);
});

test('linesWithin(text, …) gives lines the direction of their text', () => {
	expect(linesWithin('كُتبت للاختبار.', 500, 14)).toEqual(['\u2067كُتبت للاختبار.\u2069']);
	expect(linesWithin('Made for a test.', 500, 14)).toEqual(['Made for a test.']);
});

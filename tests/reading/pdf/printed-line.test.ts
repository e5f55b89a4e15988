import { describe, expect, test } from 'vitest';
import { printedLines, type PrintedPiece } from '#lib/reading/pdf/printed-line.ts';

/** Pieces of type of 10 points, as they stand from the left: each where the one before ends. */
function row(y: number, ...texts: string[]): PrintedPiece[] {
	let x = 50;
	return texts.map((str) => {
		const width = 5 * str.length;
		const dir = /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(str) ? 'rtl' : 'ltr';
		const piece = { str, dir, width, transform: [10, 0, 0, 10, x, y] };
		x += width;
		return piece;
	});
}

const textsOf = (pieces: readonly PrintedPiece[]) => printedLines(pieces, 1).map(({ text }) => text);

describe('printedLines(pieces, page)', () => {
	test('joins pieces of a line, with a space where there is one', () => {
		const far = { ...row(500, 'apart')[0]!, transform: [10, 0, 0, 10, 80, 500] };
		expect(textsOf([...row(500, 'One', ' ', 'two'), ...row(488, 'three')])).toEqual(['One two', 'three']);
		expect(textsOf([...row(500, 'Far'), far])).toEqual(['Far apart']);
	});

	test('leaves out what stands askew', () => {
		expect(
			textsOf([{ ...row(500, 'Draft')[0]!, transform: [0, 10, -10, 0, 20, 300] }, ...row(500, 'Text')])
		).toEqual(['Text']);
	});

	test('reads right-to-left lines from the right, numbers and other words in them from the left', () => {
		expect(textsOf(row(500, '.', '(', 'לונדון', ')', ' ', 'Sea', ' & ', 'Co', ' ', 'חברת'))).toEqual([
			'חברת Sea & Co (לונדון).'
		]);
		expect(textsOf(row(500, '.2017', ' ', 'בשנת'))).toEqual(['בשנת 2017.']);
		expect(textsOf(row(500, 'السكان', ' ', '%', '15'))).toEqual(['15% السكان']);
	});
});

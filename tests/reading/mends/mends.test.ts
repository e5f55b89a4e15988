import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withEdits } from '#lib/reading/mends/edit.ts';
import { headingEdits } from '#lib/reading/mends/headings.ts';
import { hyphenEdits } from '#lib/reading/mends/hyphens.ts';
import { lineBreakEdits } from '#lib/reading/mends/line-breaks.ts';
import { pageHeadEdits, pageNumberEdits } from '#lib/reading/mends/page-lines.ts';
import { proposeMends } from '#lib/reading/mends/propose.ts';
import { readPlainText } from '#lib/reading/plain-text.ts';

const sentence = 'The mill was built in 1801 by the family that owned the land on both banks of it.';
const page = (number: number) =>
	`ON MILLS AND RIVERS ${number}\n\n${`${sentence}\n`.repeat(8)}It was sold after the flood of ${['spring', 'summer', 'autumn', 'winter'][number - 1]}, and the\n\n${number}\n\n`;
const pages = `${[1, 2, 3, 4].map((number) => `${page(number)}`).join('')}end.\n`;

describe('mends of a text', () => {
	test.each([
		['takes the hyphen out of a word that it only parts', 'an exam-\nple of it', 'an example\nof it'],
		[
			'keeps it in one that has it elsewhere',
			'well-known. A well-\nknown mill',
			'well-known. A well-known\nmill'
		],
		['and in front of a capital', 'the Anglo-\nSaxon mill', 'the Anglo-\nSaxon mill'],
		['ends a paragraph as it did', 'an exam-\nple.\n\nMore', 'an example.\n\nMore']
	])('%s', (_, text, mended) => {
		expect(withEdits(text, hyphenEdits(text))).toBe(mended);
	});

	test('takes out numbers of pages that count on, and none of a list', () => {
		expect(pageNumberEdits(pages)).toHaveLength(4);
		expect(pageNumberEdits('1801\n1850\n1900\n')).toEqual([]);
		expect(pageNumberEdits('12\n\n17\n\n11\n')).toEqual([]);
	});

	test('joins the sentence that a number parts', () => {
		const text = [1, 2, 3].map((number) => `it was sold and the\n\n- ${number} -\n\nmill fell.\n`).join('\n');
		expect(withEdits(text, pageNumberEdits(text))).toContain('sold and the\nmill fell.');
	});

	test('takes out heads of pages, and no refrain', () => {
		expect(pageHeadEdits(pages).map(({ start, end }) => pages.slice(start, end))).toEqual(
			[1, 2, 3, 4].map((number) => `ON MILLS AND RIVERS ${number}\n`)
		);
		expect(pageHeadEdits('Turn, mill, turn\nall day\n'.repeat(5))).toEqual([]);
	});

	test('marks lines as headings that stand by themselves over a paragraph', () => {
		const text = `A title\n\nThe first years\n\n${sentence} ${sentence}\n\nA short line\n\nAnother short one.\n`;
		expect(withEdits(text, headingEdits(text))).toBe(text.replace('The first', '## The first'));
	});

	test('joins lines as reading does', () => {
		const text =
			'The mill was built in 1801 by the family that owned the land on\nboth banks. Not even the flood of 1824 moved it, though the bridge\nbeside it went.\n\nAnother paragraph begins here and it goes on to the end of the\nline.\n';
		expect(withEdits(text, lineBreakEdits(text)).replace(/\n+/g, '\n')).toBe(
			readPlainText(text).source.replace(/\n+/g, '\n')
		);
	});

	test('are undone one by one, and change nothing else', () => {
		const [numbers] = proposeMends(pages);
		const [first, ...others] = numbers?.edits ?? [];
		expect(numbers?.kind).toBe('page-numbers');
		expect(withEdits(pages, [])).toBe(pages);
		expect(withEdits(pages, others)).toContain(pages.slice(first?.start, first?.end));
	});

	test('propose nothing for a text that lost nothing', () => {
		expect(proposeMends(`# A title\n\n${sentence} It fell.\n\n## More\n\n${sentence}\n`)).toEqual([]);
	});

	test('stay within any text, in order', () => {
		const pieces = fc.constantFrom(
			'a-\nb ',
			'\n',
			'\n\n',
			'12',
			'- 3 -',
			'Head 1',
			sentence,
			' ',
			'\t',
			'\ud83d',
			'\u202e',
			'# ',
			'- ',
			'X'
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const text = parts.join('');
				for (const { edits } of proposeMends(text)) {
					let reached = 0;
					for (const { start, end } of edits) {
						expect(start).toBeGreaterThanOrEqual(reached);
						expect(end).toBeLessThanOrEqual(text.length);
						reached = Math.max(start, end);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});
});

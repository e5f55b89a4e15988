import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countWords, locate, parseDocument } from '#lib/text/document.ts';

const source = `An opening line.

# One
First paragraph.
- A lead:
Its paragraph.

## Two ##
1. Alone
2. Also alone
3) A lead

Last — paragraph.
`;

describe('parseDocument', () => {
	const { text, blocks } = parseDocument(source);
	const words = blocks.map(({ start, end }) => text.slice(start, end));

	test('parseDocument(markdown) takes only the marks of headings out of the text', () => {
		expect(text).toBe(source.replace('# One', 'One').replace('## Two', 'Two'));
	});

	test('parseDocument(markdown) makes every line that is not blank a block, at its own offsets', () => {
		expect(words).toEqual(text.split('\n').filter((line) => line.trim() !== ''));
		expect(words).toContain('3) A lead');
	});

	test('parseDocument(markdown) tells headings, items and paragraphs apart', () => {
		expect(blocks.map(({ kind, level }) => (level > 0 ? `${kind} ${level}` : kind))).toEqual([
			'paragraph',
			'heading 1',
			'paragraph',
			'item',
			'paragraph',
			'heading 2',
			'item',
			'item',
			'item',
			'paragraph'
		]);
	});

	test('parseDocument(markdown) counts sections and paragraphs, a lead with its paragraph', () => {
		expect(blocks.map(({ section }) => section)).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
		expect(blocks.map(({ paragraph }) => paragraph)).toEqual([1, null, 2, 3, 3, null, 4, 5, 6, 6]);
	});

	test('parseDocument(markdown) reads files with other line ends and a byte order mark alike', () => {
		expect(parseDocument('\ufeff' + source.replaceAll('\n', '\r\n'))).toEqual({ text, blocks });
		expect(parseDocument(source.replaceAll('\n', '\r'))).toEqual({ text, blocks });
	});

	test('parseDocument(markdown) takes a number sign, a year and a dash for words where they are no marks', () => {
		const lines = ['#5 of a list', '#', '2015. The year', '-5 degrees', '– Said she', '####### Seven'];
		const parsed = parseDocument(lines.join('\n'));
		expect(parsed.text.split('\n')).toEqual(lines);
		expect(parsed.blocks.map(({ kind }) => kind)).toEqual(lines.map(() => 'paragraph'));
	});

	test('parseDocument(markdown) finds no block in an empty file', () => {
		expect(parseDocument('')).toEqual({ text: '', blocks: [] });
		expect(parseDocument('\n \n').blocks).toEqual([]);
	});
});

describe('locate', () => {
	const { text, blocks } = parseDocument(source);
	const place = (words: string) => locate(blocks, text, text.indexOf(words));

	test('locate(blocks, text, offset) says section and paragraph', () => {
		expect(place('opening')).toEqual({ section: 0, sectionTitle: null, paragraph: 1 });
		expect(place('Its paragraph')).toEqual({ section: 1, sectionTitle: 'One', paragraph: 3 });
		expect(place('Also alone').paragraph).toBe(5);
	});

	test('locate(blocks, text, offset) gives a heading the paragraph after it', () => {
		expect(place('Two')).toEqual({ section: 2, sectionTitle: 'Two ##', paragraph: 4 });
		const ending = parseDocument('Words\n# End');
		expect(locate(ending.blocks, ending.text, 7)).toEqual({ section: 1, sectionTitle: 'End', paragraph: 1 });
	});

	test('locate(blocks, text, offset) has an answer for every offset and for a text without blocks', () => {
		expect(locate(blocks, text, text.length + 9).paragraph).toBe(6);
		expect(locate(blocks, text, -1).paragraph).toBe(1);
		expect(locate([], '', 0)).toEqual({ section: 0, sectionTitle: null, paragraph: 0 });
	});
});

test('locate(blocks, text, offset) finds the heading above and the paragraph there by halves, as by looking at all', () => {
	const line = fc.constantFrom('# One', '## Two', 'Words.', '- lead:', '1. item', '', '   ');
	fc.assert(
		fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
			const { text, blocks } = parseDocument(lines.join('\n'));
			for (let offset = -1; offset <= text.length + 1; offset++) {
				const after = blocks.findIndex(({ start }) => start > offset);
				const at = Math.max(0, (after < 0 ? blocks.length : after) - 1);
				const heading = blocks.slice(0, at + 1).findLast(({ kind }) => kind === 'heading');
				const numbered =
					blocks.slice(at).find(({ paragraph }) => paragraph !== null) ??
					blocks.slice(0, at).findLast(({ paragraph }) => paragraph !== null);
				expect(locate(blocks, text, offset)).toEqual({
					section: blocks[at]?.section ?? 0,
					sectionTitle: heading ? text.slice(heading.start, heading.end) : null,
					paragraph: numbered?.paragraph ?? 0
				});
			}
		}),
		{ seed: 3, numRuns: 300 }
	);
});

describe('countWords', () => {
	test('countWords(text) counts as a search for all that is not white space does', () => {
		const sign = fc.constantFrom(
			'a',
			'é',
			'ж',
			'𝄞',
			' ',
			'\t',
			'\n',
			'\v',
			'\u00a0',
			'\u1680',
			'\u2003',
			'\u2028'
		);
		const other = fc.constantFrom(
			'\u200b',
			'\u3000',
			'\ufeff',
			'\u0085',
			'\u180e',
			'\u202f',
			'\u205f',
			'\u0000'
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(sign, other), { maxLength: 20 }), (signs) => {
				const text = signs.join('');
				expect(countWords(text)).toBe(text.match(/\S+/gu)?.length ?? 0);
			}),
			{ seed: 4, numRuns: 1000 }
		);
	});

	test('countWords(text) counts what white space parts', () => {
		expect(countWords('')).toBe(0);
		expect(countWords('  one two—three\n\u00a0four - ')).toBe(4);
	});

	test('countWords(text) parts by dictionary what is written without spaces', () => {
		expect(countWords('２０００年に港が開かれた。')).toBeGreaterThan(4);
		expect(countWords('the harbour (港) of 1993 年')).toBe(6);
		expect(countWords('ท่าเรือเปิดแล้ว')).toBeGreaterThan(1);
	});
});

describe('the first story', () => {
	const file = new URL('../../data/kabul-moscow/source.md', import.meta.url);
	const { text, blocks } = parseDocument(readFileSync(file, 'utf8'));
	const address = (quote: string) => {
		const { section, paragraph } = locate(blocks, text, text.indexOf(quote));
		return text.includes(quote) && `§${section} ¶${paragraph}`;
	};

	test('locate(blocks, text, offset) gives the addresses its readers see', () => {
		expect(address('Suspension of the ban on the Islamic Emirate’s activities:')).toBe('§2 ¶4');
		expect(address('contrary to the tense relations of the past')).toBe('§4 ¶13');
		expect(address('The agreement lays the foundation')).toBe('§5 ¶14');
		expect(blocks.at(-1)).toMatchObject({ section: 5, paragraph: 14 });
	});

	test('countWords(text) counts 1,201 in it', () => {
		expect(countWords(text)).toBe(1201);
	});
});

import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#lib/reading/markdown.ts';
import { parseDocument } from '#lib/text/document.ts';

/** The lines of a source that are not empty. */
const linesOf = (markdown: string) =>
	readMarkdown(markdown)
		.source.split('\n')
		.filter((line) => line !== '');
const noticesOf = (markdown: string) =>
	readMarkdown(markdown).notices.map(({ line, message }) => `${line}: ${message}`);

describe('readMarkdown(text)', () => {
	test.each([
		['emphasis', 'The *mill* was **built** in ~~1800~~ `1801`.', ['The mill was built in 1800 1801.']],
		['a broken paragraph', 'The mill\nwas built.', ['The mill was built.']],
		['a break that was asked for', 'The mill  \nwas built.', ['The mill', 'was built.']],
		['headings of both kinds', 'The mill\n===\n\n### Its *end* ###', ['# The mill', '### Its end']],
		['a link', 'Built by [the *Harrows*](https://example.org/).', ['Built by the Harrows.']],
		['an address', 'See <https://example.org/>.', ['See https://example.org/.']],
		['a list', '* corn\n* bark\n\n  and wool', ['- corn', '- bark', 'and wool']],
		['a numbered list from 3 on', '3. corn\n4. bark', ['3. corn', '4. bark']],
		['a list of tasks', '- [x] corn\n- [ ] bark', ['- [x] corn', '- [ ] bark']],
		['a table', '| Year | Sacks |\n|--|--|\n| 1830 | *400* |', ['Year | Sacks', '1830 | 400']],
		['a quoted block', '> The mill\n> stands.\n>\n> Still.', ['The mill stands.', 'Still.']],
		['code', '```\none\ntwo\n```', ['one', 'two']],
		['a footnote', 'Built in 1801.[^1]\n\n[^1]: Says the deed.', ['Built in 1801.[1]', '[1] Says the deed.']],
		['what is escaped', 'A \\*star\\* &amp; a &lt;mark&gt;', ['A *star* & a <mark>']]
	])('keeps the words of %s', (_, markdown, lines) => {
		expect(linesOf(markdown)).toEqual(lines);
	});

	test('says what is not there any more, and where it stood', () => {
		expect(
			noticesOf(
				'# Mill\n\nBuilt by [them](https://example.org/).\n\n![the mill](mill.jpg)\n\n<b>old</b>\n\n---\n\n[by name][a]\n\n[a]: https://example.com/'
			)
		).toEqual([
			'3: the address of a link was left out: https://example.org/',
			'5: a picture was left out: the mill, mill.jpg',
			'7: a tag was left out: <b>',
			'7: a tag was left out: </b>',
			'9: a line across was left out',
			'11: the address of a link was left out: https://example.com/'
		]);
		expect(noticesOf('*One*, *two* and **three**')).toEqual([
			'null: the words stay, the marks went: 2 emphases',
			'null: the words stay, the marks went: 1 strong emphasis'
		]);
	});

	test('counts lines from the top of the document, facts before the text included', () => {
		const read = readMarkdown('---\ntitle: "The mill"\ndate: 1801\n---\n\n# Other\n\n![x](y.jpg)');
		expect(read.title).toBe('The mill');
		expect(read.notices).toEqual([
			{ line: 1, message: 'the facts before the text were left out' },
			{ line: 8, message: 'a picture was left out: x, y.jpg' }
		]);
	});

	test('gives a source that is read as it stands, block by block', () => {
		const { source } = readMarkdown('# Mill\n\n- corn\n- bark\n\nBuilt\nin 1801.');
		expect(parseDocument(source).blocks.map(({ kind }) => kind)).toEqual([
			'heading',
			'item',
			'item',
			'paragraph'
		]);
	});
});

import { describe, expect, test } from 'vitest';
import { readWord } from '#lib/reading/word.ts';
import { wordDocument } from './packed.ts';

const p = (inner: string, properties = '') =>
	`<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const t = (words: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const item = (list: number, level = 0) =>
	`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const styles = `<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Urteil"><w:name w:val="Urteil"/><w:basedOn w:val="berschrift1"/></w:style>
<w:style w:styleId="Rubrik"><w:name w:val="Rubrik"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`;
const numbering = `<w:numbering><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

const read = (body: string, parts: Record<string, string> = {}) => readWord(wordDocument(body, parts));
const lines = (body: string, parts?: Record<string, string>) =>
	read(body, parts).source.trimEnd().split('\n\n');

describe('readWord(bytes)', () => {
	test('makes headings of styles, whatever language named them', () => {
		const body =
			p(t('Ruling'), '<w:pStyle w:val="berschrift1"/>') +
			p(t('Facts'), '<w:pStyle w:val="Rubrik"/>') +
			p(t('Own'), '<w:pStyle w:val="Urteil"/>') +
			p(t('Text'));
		const { source, title } = read(body, { 'word/styles.xml': styles });
		expect(source).toBe('# Ruling\n\n## Facts\n\n# Own\n\nText\n');
		expect(title).toBe('Ruling');
	});

	test('joins the runs of a paragraph, and parts it where its author did', () => {
		expect(lines(p(t('On 5 ') + t('June') + '<w:r><w:br/></w:r>' + t('it&#160;fell &amp; rose')))).toEqual([
			'On 5 June',
			'it fell & rose'
		]);
	});

	test('numbers items, and marks others', () => {
		const body =
			p(t('one'), item(2)) +
			p(t('under'), item(2, 1)) +
			p(t('two'), item(2)) +
			p(t('none'), item(0)) +
			p(t('other'), item(5));
		expect(lines(body, { 'word/numbering.xml': numbering })).toEqual([
			'1. one',
			'- under',
			'2. two',
			'none',
			'- other'
		]);
	});

	test('carries out tracked changes, and says what went', () => {
		const body =
			p(
				`${t('It ')}<w:del><w:r><w:delText>rose</w:delText></w:r></w:del><w:ins>${t('fell')}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:commentReference w:id="1"/></w:r>`
			) + p('<w:r><w:drawing/></w:r>');
		expect(read(body)).toMatchObject({
			source: 'It fell\n',
			notices: [
				{ message: 'a deletion that was tracked was carried out' },
				{ message: 'an insertion that was tracked was carried out' },
				{ message: 'a comment was left out' },
				{ message: 'a picture was left out' }
			]
		});
	});

	test('makes a line of a row, and of a text box one of its own, once', () => {
		const cell = (words: string) => `<w:tc>${p(t(words))}</w:tc>`;
		const box = `<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p(t('boxed'))}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(t('boxed'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`;
		expect(
			lines(`<w:tbl><w:tr>${cell('1801')}${cell('built')}</w:tr></w:tbl>${p(t('around ') + box + t('it'))}`)
		).toEqual(['1801 | built', 'boxed', 'around it']);
	});

	test('puts notes at the end, each with its number', () => {
		const footnotes = `<w:footnotes><w:footnote w:id="-1">${p(t('line'))}</w:footnote><w:footnote w:id="4">${p(t('See the map.'))}</w:footnote></w:footnotes>`;
		expect(
			lines(p(`${t('It fell')}<w:r><w:footnoteReference w:id="4"/></w:r>${t('.')}`), {
				'word/footnotes.xml': footnotes
			})
		).toEqual(['It fell[1].', '[1] See the map.']);
	});

	test.each([
		['of Word before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'take the password off'],
		['broken', Uint8Array.of(1, 2, 3), 'damaged'],
		['of another program', wordDocument('', { 'word/document.xml': '' }).slice(0, 30), 'damaged']
	])('says what to do of a document that is %s', (_, bytes, advice) => {
		expect(() => readWord(bytes)).toThrow(advice);
	});

	test('refuses a part that unpacks to more than anybody reads', () => {
		const part = ' '.repeat(81_000_000);
		expect(() => read(p(t('Words')), { 'word/styles.xml': part })).toThrow('unpacks to more than 80 MB');
	});
});

import { describe, expect, test } from 'vitest';
import { readDocument } from '#lib/reading/read-document.ts';
import { wordDocument } from './packed.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readDocument(name, bytes)', () => {
	test.each([
		['a.txt', utf8('Words.\r\nMore.\r\n'), 'Words.\nMore.\n'],
		['A.MD', utf8('\ufeff# *Words*\n'), '# Words\n'],
		['a.b.html', utf8('<p>Words'), 'Words\n'],
		['a.docx', wordDocument('<w:p><w:r><w:t>Words</w:t></w:r></w:p>'), 'Words\n']
	])('reads %s by the end of its name', async (name, bytes, source) => {
		expect(await readDocument(name, bytes)).toMatchObject({ source });
	});

	test.each([
		['a.doc', utf8('x'), 'save it as .docx'],
		['a', utf8('x'), 'is none of .txt'],
		['a.constructor', utf8('x'), 'is none of .txt'],
		['a.txt', utf8(' \n -'), 'no words'],
		['a.txt', utf8('word '.repeat(1_100_000)), '5.5 million letters'],
		['a.docx', utf8('x'), 'damaged']
	])('says what to do of %s', async (name, bytes, advice) => {
		await expect(readDocument(name, bytes)).rejects.toThrow(advice);
	});

	test('names the place and the encoding to try where a text is not UTF-8', async () => {
		const old = Uint8Array.of(0x0a, 0x4d, 0xfc, 0x6c);
		await expect(readDocument('a.txt', old)).rejects.toMatchObject({ line: 2, encoding: 'windows-1252' });
		expect(await readDocument('a.txt', old, { encoding: 'windows-1252' })).toMatchObject({ source: 'Mül\n' });
	});

	test('mends plain text where that is asked for, and says where', async () => {
		const text = [1, 2, 3].map((number) => `one exam-\nple and the\n\n${number}\n\nnext page.\n`).join('\n');
		const { source, notices } = await readDocument('a.txt', utf8(text), { isMended: true });
		expect(source).toContain('one example\nand the\nnext page.');
		expect(notices.slice(0, 4)).toEqual([
			{ line: 4, message: 'the number of a page was taken out' },
			{ line: 11, message: 'the number of a page was taken out' },
			{ line: 18, message: 'the number of a page was taken out' },
			{ line: 1, message: 'a word was joined: example' }
		]);
	});
});

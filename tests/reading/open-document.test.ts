import { describe, expect, test } from 'vitest';
import { readOpenDocument } from '#lib/reading/open-document.ts';
import { openDocument } from './packed.ts';

describe('readOpenDocument(bytes)', () => {
	test('reads headings, paragraphs, items, rows and notes', () => {
		const body = `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
<text:h text:outline-level="2">The mill</text:h>
<text:p>It was<text:s text:c="2"/>built in <text:span>1801</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By the family.</text:p></text:note-body></text:note>.</text:p>
<text:list text:style-name="N"><text:list-item><text:p>Corn</text:p></text:list-item><text:list-item><text:p>Bark</text:p></text:list-item></text:list>
<text:list><text:list-item><text:p>Wood</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>1801</text:p></table:table-cell><table:table-cell><text:p>built</text:p></table:table-cell></table:table-row></table:table>
<text:p>One<text:line-break/>two<office:annotation><text:p>hm</text:p></office:annotation></text:p>`;
		const { source, title, notices } = readOpenDocument(
			openDocument(body, { 'meta.xml': '<office:meta><dc:title>On mills</dc:title></office:meta>' })
		);
		expect(source.trimEnd().split('\n\n')).toEqual([
			'## The mill',
			'It was built in 1801[1].',
			'1. Corn',
			'2. Bark',
			'- Wood',
			'1801 | built',
			'One',
			'two',
			'[1] By the family.'
		]);
		expect(title).toBe('On mills');
		expect(notices.map(({ message }) => message)).toEqual([
			'a note stands at the end now',
			'a table: its rows are lines now',
			'a comment was left out'
		]);
	});

	test('says what to do of one under a password', () => {
		const locked = openDocument('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' });
		expect(() => readOpenDocument(locked)).toThrow('save it without one');
	});
});

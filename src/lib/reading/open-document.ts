import type { DocumentRead } from './document-read.ts';
import { hear, partsOf, wordsOf } from './packed-parts.ts';
import { SourceWriter } from './source-writer.ts';
import { Unreadable } from './unreadable.ts';

/** Elements whose words readers do not see. */
const skipped = new Set([
	'text:tracked-changes',
	'office:annotation',
	'office:forms',
	'text:sequence-decls',
	'text:note-citation',
	'svg:title',
	'svg:desc',
	'text:table-of-content',
	'text:index-body'
]);

/**
 * Reads a text of LibreOffice and others (.odt), as it is with all tracked changes carried out: headings, paragraphs, list
 * items, rows of tables, notes at the end. What goes is counted.
 * @throws Unreadable
 */
export function readOpenDocument(bytes: Uint8Array): DocumentRead {
	const parts = partsOf(bytes, /^(?:content|meta|META-INF\/manifest)\.xml$/);
	if (/<manifest:encryption-data/.test(parts.get('META-INF/manifest.xml') ?? ''))
		throw new Unreadable({ kind: 'password' });
	const body = parts.get('content.xml');
	if (body === undefined) throw new Unreadable({ kind: 'no-open-document' });
	const writer = new SourceWriter<null>();
	const notes = readBody(body, writer);
	const lines = [...writer.lines, ...notes.lines].map(({ words }) => words);
	const heading = lines.find((line) => line.startsWith('# '))?.slice(2);
	return {
		source: `${lines.join('\n\n')}\n`,
		title: heading ?? wordsOf(parts.get('meta.xml'), 'dc:title'),
		notices: writer.notices()
	};
}

/** @returns its notes, which stand where the text refers to them */
function readBody(xml: string, main: SourceWriter<null>): SourceWriter<null> {
	const notes = new SourceWriter<null>();
	let writer = main;
	let skips = 0;
	let noteCount = 0;
	const numbered = numberedLists(xml);
	/** of each list that is open: its style, and the number of its last item */
	const lists: { style: string; count: number }[] = [];
	let mark = '';
	hear(xml, {
		open: (name, attributes) => {
			if (skipped.has(name)) {
				if (name === 'office:annotation') main.leave('comment');
				skips++;
			}
			if (skips > 0) return;
			switch (name) {
				case 'text:h':
					return writer.begin(
						null,
						`${'#'.repeat(Math.min(6, Number(attributes['text:outline-level']) || 1))} `
					);
				case 'text:p':
					writer.begin(null, mark);
					mark = '';
					return;
				case 'text:s':
				case 'text:tab':
					return writer.say(' ');
				case 'text:line-break':
					return writer.break();
				case 'text:a':
					return main.leave('link');
				case 'draw:image':
					return main.leave('picture');
				case 'text:list':
					lists.push({ style: attributes['text:style-name'] ?? lists.at(-1)?.style ?? '', count: 0 });
					return;
				case 'text:list-item': {
					const list = lists.at(-1);
					if (list) list.count++;
					mark = list && numbered.has(`${list.style} ${lists.length}`) ? `${list.count}. ` : '- ';
					return;
				}
				case 'text:note':
					noteCount++;
					main.leave('footnote');
					writer.say(`[${noteCount}]`);
					return;
				case 'text:note-body':
					writer = notes;
					mark = `[${noteCount}] `;
					return;
				case 'table:table':
					return writer.leave('table');
				case 'table:table-row':
					return writer.beginRow();
				case 'table:table-cell':
					return writer.beginCell();
			}
		},
		close: (name) => {
			if (skips === 0) {
				if (name === 'text:h' || name === 'text:p') writer.end();
				else if (name === 'text:list') lists.pop();
				else if (name === 'table:table-row') writer.endRow(null);
				else if (name === 'text:note-body') {
					writer = main;
					mark = '';
				}
			}
			if (skipped.has(name)) skips--;
		},
		text: (words) => {
			if (skips === 0) writer.say(words);
		}
	});
	return notes;
}

/** Levels of lists whose items have numbers, as `style level`. */
function numberedLists(xml: string): ReadonlySet<string> {
	const numbered = new Set<string>();
	let style = '';
	hear(xml, {
		open: (name, attributes) => {
			if (name === 'text:list-style') style = attributes['style:name'] ?? '';
			if (name === 'text:list-level-style-number' && (attributes['style:num-format'] ?? '') !== '')
				numbered.add(`${style} ${attributes['text:level'] ?? ''}`);
		},
		close: () => undefined,
		text: () => undefined
	});
	return numbered;
}

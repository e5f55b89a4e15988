import type { DocumentRead } from './document-read.ts';
import { hear, partsOf, wordsOf } from './packed-parts.ts';
import { SourceWriter } from './source-writer.ts';
import { Unreadable } from './unreadable.ts';
import { headingStyles, numberedLists } from './word-styles.ts';

/** Elements whose words readers do not see; of what is there in two forms, the older one. */
const skipped = new Set([
	'w:del',
	'w:moveFrom',
	'w:instrText',
	'w:delText',
	'w:fldData',
	'mc:Fallback',
	'w:rPr',
	'w:sectPr'
]);

/**
 * Reads a document of Word (.docx), as it is with all tracked changes carried out: headings by their styles, paragraphs,
 * list items, rows of tables, notes at the end. What goes is counted.
 * @throws Unreadable
 */
export function readWord(bytes: Uint8Array): DocumentRead {
	const parts = partsOf(
		bytes,
		/^(?:word\/(?:document|styles|numbering|footnotes|endnotes)|docProps\/core)\.xml$/
	);
	const body = parts.get('word/document.xml');
	if (body === undefined) throw new Unreadable({ kind: 'no-word' });
	const writer = new SourceWriter<null>();
	const reader = new WordReader(
		writer,
		headingStyles(parts.get('word/styles.xml')),
		numberedLists(parts.get('word/numbering.xml'))
	);
	reader.read(body);
	reader.readNotes(parts.get('word/footnotes.xml'), 'w:footnote');
	reader.readNotes(parts.get('word/endnotes.xml'), 'w:endnote');
	const lines = writer.lines.map(({ words }) => words);
	const heading = lines.find((line) => line.startsWith('# '))?.slice(2);
	return {
		source: `${lines.join('\n\n')}\n`,
		title: heading ?? wordsOf(parts.get('docProps/core.xml'), 'dc:title'),
		notices: writer.notices()
	};
}

class WordReader {
	readonly #writer: SourceWriter<null>;
	readonly #headings: ReadonlyMap<string, number>;
	readonly #numbered: ReadonlyMap<string, boolean>;
	/** numbers of the last items, by list and level */
	readonly #counts = new Map<string, number>();
	/** what the document calls its notes by, in the order it does */
	readonly #notes: string[] = [];
	#skips = 0;
	#isText = false;
	#list = { id: '', level: '0' };

	constructor(
		writer: SourceWriter<null>,
		headings: ReadonlyMap<string, number>,
		numbered: ReadonlyMap<string, boolean>
	) {
		this.#writer = writer;
		this.#headings = headings;
		this.#numbered = numbered;
	}

	read(xml: string): void {
		hear(xml, {
			open: (name, attributes) => this.#open(name, attributes),
			close: (name) => this.#close(name),
			text: (words) => {
				if (this.#isText && this.#skips === 0) this.#writer.say(words);
			}
		});
	}

	/** Notes that the text refers to, each led by its number. */
	readNotes(xml: string | undefined, element: string): void {
		let number = 0;
		hear(xml ?? '', {
			open: (name, attributes) => {
				if (name === element) number = this.#notes.indexOf(`${element} ${attributes['w:id'] ?? ''}`) + 1;
				else if (number > 0) this.#open(name, attributes);
				if (name === 'w:p' && number > 0) this.#writer.lead(`[${number}] `);
			},
			close: (name) => {
				if (name === element) number = 0;
				else if (number > 0) this.#close(name);
			},
			text: (words) => {
				if (number > 0 && this.#isText && this.#skips === 0) this.#writer.say(words);
			}
		});
	}

	#open(name: string, attributes: Readonly<Partial<Record<string, string>>>): void {
		if (skipped.has(name)) {
			// an empty mark in the properties of a paragraph is no deletion of words
			if ((name === 'w:del' || name === 'w:moveFrom') && this.#skips === 0) this.#writer.leave('deleted');
			this.#skips++;
		}
		if (this.#skips > 0) return;
		const value = attributes['w:val'] ?? '';
		switch (name) {
			case 'w:p':
				this.#list = { id: '', level: '0' };
				return this.#writer.begin(null);
			case 'w:pStyle': {
				const level = this.#headings.get(value);
				return level === undefined ? undefined : this.#writer.lead(`${'#'.repeat(level)} `);
			}
			case 'w:ilvl':
				this.#list.level = value;
				return;
			case 'w:numId':
				this.#list.id = value;
				return;
			case 'w:numPr':
				return;
			case 'w:t':
				this.#isText = true;
				return;
			case 'w:tab':
			case 'w:cr':
				return this.#writer.say(' ');
			case 'w:br':
				return attributes['w:type'] === undefined ? this.#writer.break() : this.#writer.say(' ');
			case 'w:noBreakHyphen':
				return this.#writer.say('-');
			case 'w:footnoteReference':
			case 'w:endnoteReference':
				this.#notes.push(`${name.replace('Reference', '')} ${attributes['w:id'] ?? ''}`);
				this.#writer.leave('footnote');
				return this.#writer.say(`[${this.#notes.length}]`);
			case 'w:commentReference':
				return this.#writer.leave('comment');
			case 'w:ins':
				return this.#writer.leave('inserted');
			case 'w:hyperlink':
				return attributes['r:id'] === undefined ? undefined : this.#writer.leave('link');
			case 'w:drawing':
			case 'w:pict':
				return this.#writer.leave('picture');
			case 'w:tbl':
				return this.#writer.leave('table');
			case 'w:tr':
				return this.#writer.beginRow();
			case 'w:tc':
				return this.#writer.beginCell();
		}
	}

	#close(name: string): void {
		if (this.#skips === 0) {
			if (name === 'w:p') this.#writer.end();
			else if (name === 'w:t') this.#isText = false;
			else if (name === 'w:tr') this.#writer.endRow(null);
			else if (name === 'w:numPr') this.#writer.lead(this.#mark());
		}
		if (skipped.has(name)) this.#skips--;
	}

	#mark(): string {
		const { id, level } = this.#list;
		// 0 takes a paragraph out of the list its style puts it in
		if (id === '0' || id === '') return '';
		const key = `${id} ${level}`;
		if (!this.#numbered.get(key)) return '- ';
		const number = (this.#counts.get(key) ?? 0) + 1;
		this.#counts.set(key, number);
		// a level begins anew below each item of the level above
		for (let below = Number(level) + 1; below < 9; below++) this.#counts.delete(`${id} ${below}`);
		return `${number}. `;
	}
}

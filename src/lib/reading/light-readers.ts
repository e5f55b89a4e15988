import { decodeText } from './decode-text.ts';
import type { DocumentRead } from './document-read.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readMended } from './mends/sure.ts';
import { readOpenDocument } from './open-document.ts';
import { readPlainText } from './plain-text.ts';
import { Unreadable, type OtherKind } from './unreadable.ts';
import { readWord } from './word.ts';

/** How a document is to be read. */
export interface ReadOptions {
	/** of a text, as `TextDecoder` names it; null: as the document says, else UTF-8 */
	readonly encoding: string | null;
	/** plain text is mended where that is sure: numbers of pages and hyphens at ends of lines go */
	readonly isMended: boolean;
}

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<DocumentRead> | DocumentRead;

/** What reads each kind of document, by the end of its name. */
export type Readers = Readonly<Record<string, Reader>>;

/** Those of all kinds but PDF, whose reader is many times as large as these together. */
export const lightReaders: Readers = {
	'.txt': plainText,
	'.text': plainText,
	'.md': markdown,
	'.markdown': markdown,
	'.html': html,
	'.htm': html,
	'.xhtml': html,
	'.docx': readWord,
	'.odt': readOpenDocument
};

/** Kinds of other programs, for which there is advice. */
const others: readonly OtherKind[] = ['doc', 'rtf', 'pages', 'epub'];

/** What reads the document of a name. @throws Unreadable where nothing does */
export function readerOf(name: string, readers: Readers): Reader {
	const end = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
	const reader = Object.hasOwn(readers, end) ? readers[end] : undefined;
	if (reader) return reader;
	const other = others.find((kind) => end === `.${kind}`);
	const readable = [...Object.keys(lightReaders), '.pdf'];
	throw new Unreadable(
		other ? { kind: 'other-kind', name, other } : { kind: 'unknown-kind', name, readable }
	);
}

function plainText(bytes: Uint8Array, { encoding, isMended }: ReadOptions): DocumentRead {
	const text = decodeText(bytes, encoding);
	return isMended ? readMended(text) : readPlainText(text);
}

function markdown(bytes: Uint8Array, { encoding }: ReadOptions): DocumentRead {
	return readMarkdown(decodeText(bytes, encoding));
}

function html(bytes: Uint8Array, { encoding }: ReadOptions): DocumentRead {
	return readHtml(bytes, encoding);
}

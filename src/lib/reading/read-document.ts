import { decode } from '#lib/text/decode.ts';
import type { DocumentRead } from './document-read.ts';
import { readPlainText } from './plain-text.ts';
import { Unreadable, type OtherKind } from './unreadable.ts';

/** Text of a source longer than this takes too long to draw, in UTF-16 code units. */
const longest = 5_000_000;

/** How a document is to be read. */
export interface ReadOptions {
	/** of a text, as `TextDecoder` names it; null: as the document says, else UTF-8 */
	readonly encoding: string | null;
	/** plain text is mended where that is sure: numbers of pages and hyphens at ends of lines go */
	readonly isMended: boolean;
}

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<DocumentRead> | DocumentRead;

/** What reads a kind of document is fetched when one comes. */
const readers: Readonly<Record<string, Reader>> = {
	'.txt': plainText,
	'.text': plainText,
	'.md': markdown,
	'.markdown': markdown,
	'.html': async (bytes, { encoding }) => (await import('./html.ts')).readHtml(bytes, encoding),
	'.htm': async (bytes, { encoding }) => (await import('./html.ts')).readHtml(bytes, encoding),
	'.xhtml': async (bytes, { encoding }) => (await import('./html.ts')).readHtml(bytes, encoding),
	'.docx': async (bytes) => (await import('./word.ts')).readWord(bytes),
	'.odt': async (bytes) => (await import('./open-document.ts')).readOpenDocument(bytes),
	'.pdf': async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes)
};

/** What names of documents that can be read end in. */
export const readable: readonly string[] = Object.keys(readers);

/** Kinds of other programs, for which there is advice. */
const others: readonly OtherKind[] = ['doc', 'rtf', 'pages', 'epub'];

/**
 * Reads a document of any kind that can be read, by the end of its name.
 * @throws Unreadable
 */
export async function readDocument(
	name: string,
	bytes: Uint8Array,
	{ encoding = null, isMended = false }: Partial<ReadOptions> = {}
): Promise<DocumentRead> {
	const end = /\.[^./\\]+$/.exec(name)?.[0].toLowerCase() ?? '';
	const reader = Object.hasOwn(readers, end) ? readers[end] : undefined;
	if (!reader) {
		const other = others.find((kind) => end === `.${kind}`);
		throw new Unreadable(
			other ? { kind: 'other-kind', name, other } : { kind: 'unknown-kind', name, readable }
		);
	}
	const read = await reader(bytes, { encoding, isMended });
	if (!/[\p{L}\p{N}]/u.test(read.source)) throw new Unreadable({ kind: 'no-words', name });
	if (read.source.length > longest)
		throw new Unreadable({ kind: 'too-long', name, millions: read.source.length / 1e6 });
	return read;
}

async function plainText(bytes: Uint8Array, { encoding, isMended }: ReadOptions): Promise<DocumentRead> {
	const text = textOf(bytes, encoding);
	return isMended ? (await import('./mends/sure.ts')).readMended(text) : readPlainText(text);
}

async function markdown(bytes: Uint8Array, { encoding }: ReadOptions): Promise<DocumentRead> {
	return (await import('./markdown.ts')).readMarkdown(textOf(bytes, encoding));
}

/** @throws Unreadable where it is not in that encoding */
function textOf(bytes: Uint8Array, encoding: string | null): string {
	if (encoding !== null && !/^utf-?8$/i.test(encoding))
		return new TextDecoder(encoding)
			.decode(bytes)
			.replace(/\r\n?/g, '\n')
			.replace(/^\ufeff/, '');
	const text = decode(bytes);
	if (typeof text === 'string') return text.replace(/^\ufeff/, '');
	throw new Unreadable(text, {
		line: text.line,
		encoding: text.kind === 'not-utf8' ? 'windows-1252' : null
	});
}

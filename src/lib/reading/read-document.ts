import { decode } from '#lib/text/decode.ts';
import type { DocumentRead } from './document-read.ts';
import { readPlainText } from './plain-text.ts';
import { Unreadable } from './unreadable.ts';

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

/** What to do with documents of other programs. */
const others: Readonly<Record<string, string>> = {
	'.doc': 'is of Word before 2007. Open it there, or in LibreOffice, and save it as .docx.',
	'.rtf': 'is rich text. Open it in a word processor and save it as .docx or .odt.',
	'.pages': 'is of Pages. Export it from there as Word, .docx.',
	'.epub': 'is a book. Convert it to .html or .docx first.'
};

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
		const advice =
			others[end] ??
			`is none of ${readable.join(', ')}. Save it as plain text in UTF-8, under a name that ends in .txt.`;
		throw new Unreadable(`"${name}" ${advice}`);
	}
	const read = await reader(bytes, { encoding, isMended });
	if (!/[\p{L}\p{N}]/u.test(read.source))
		throw new Unreadable(`There are no words in "${name}". Of a scan, make text first (OCR).`);
	if (read.source.length > longest)
		throw new Unreadable(
			`"${name}" has ${(read.source.length / 1e6).toFixed(1)} million letters, and more than 5 are too many for a page. Take the part that the events are in.`
		);
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
	const isEncoded = text.message.startsWith('not UTF-8');
	throw new Unreadable(text.message, { line: text.line, encoding: isEncoded ? 'windows-1252' : null });
}

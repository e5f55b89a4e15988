import { fitting, type DocumentRead } from './document-read.ts';
import { lightReaders, readerOf, type ReadOptions, type Readers } from './light-readers.ts';

/** What reads PDFs is fetched when one comes. */
const readers: Readers = {
	...lightReaders,
	'.pdf': async (bytes) => (await import('./pdf/pdf.ts')).readPdf(bytes)
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
	return fitting(name, await readerOf(name, readers)(bytes, { encoding, isMended }));
}

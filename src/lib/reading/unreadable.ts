import type { Undecoded } from '#lib/text/decode.ts';

/** What a document is that is of a kind that is not read, and may be saved as another. */
export type OtherKind = 'doc' | 'rtf' | 'pages' | 'epub';

/** Why a document cannot be read: as data, for whoever says it. */
export type DocumentFault =
	| Undecoded
	/** in another encoding than it says, or than UTF-8 */
	| { readonly kind: 'encoding'; readonly encoding: string }
	| { readonly kind: 'other-kind'; readonly name: string; readonly other: OtherKind }
	/** @param readable what names may end in */
	| { readonly kind: 'unknown-kind'; readonly name: string; readonly readable: readonly string[] }
	| { readonly kind: 'no-words'; readonly name: string }
	/** @param millions of letters, of at most five */
	| { readonly kind: 'too-long'; readonly name: string; readonly millions: number }
	/** pages of a PDF that are pictures */
	| { readonly kind: 'pictures'; readonly pages: number }
	| {
			readonly kind:
				| 'password'
				| 'password-or-old'
				| 'password-of-pdf'
				| 'damaged'
				| 'damaged-pdf'
				| 'unpacks-to-much'
				| 'no-word'
				| 'no-open-document';
	  };

const advice: Readonly<Record<OtherKind, string>> = {
	doc: 'is of Word before 2007. Open it there, or in LibreOffice, and save it as .docx.',
	rtf: 'is rich text. Open it in a word processor and save it as .docx or .odt.',
	pages: 'is of Pages. Export it from there as Word, .docx.',
	epub: 'is a book. Convert it to .html or .docx first.'
};

const plain = {
	password: 'The document is under a password. Open it, and save it without one.',
	'password-or-old':
		'The document is under a password, or of Word before 2007. Open it there, take the password off, and save it as .docx.',
	'password-of-pdf':
		'It is under a password. Open it with the password, and print or save it as a PDF without one.',
	damaged: 'The document is damaged, or of another kind than its name says. Open it and save it anew.',
	'damaged-pdf':
		'It is no PDF, or a damaged one. Open it in a reader of PDF, and save or print it as a PDF again.',
	'unpacks-to-much': 'The document unpacks to more than 80 MB of text. Take the part that the events are in.',
	'no-word': 'This is no document of Word. Save it as .docx.',
	'no-open-document': 'This is no OpenDocument text. Save it as .odt.'
} as const;

/** A fault of a document in English, as the command line says it. */
export function documentFaultInEnglish(fault: DocumentFault): string {
	switch (fault.kind) {
		case 'not-utf8':
		case 'unprintable':
			return fault.message;
		case 'encoding':
			return `the page is not in ${fault.encoding}, which it should be in; read it as Windows-1252, or save it as UTF-8`;
		case 'other-kind':
			return `"${fault.name}" ${advice[fault.other]}`;
		case 'unknown-kind':
			return `"${fault.name}" is none of ${fault.readable.join(', ')}. Save it as plain text in UTF-8, under a name that ends in .txt.`;
		case 'no-words':
			return `There are no words in "${fault.name}". Of a scan, make text first (OCR).`;
		case 'too-long':
			return `"${fault.name}" has ${fault.millions.toFixed(1)} million letters, and more than 5 are too many for a page. Take the part that the events are in.`;
		case 'pictures': {
			const pages = fault.pages === 1 ? 'a picture of a page' : `${fault.pages} pictures of pages`;
			return `It is ${pages}, without text. Make text of it first (OCR), or find the document it was made of.`;
		}
		default:
			return plain[fault.kind];
	}
}

/** Why a document cannot be read, and what may be done. */
export interface WhyUnreadable {
	readonly fault: DocumentFault;
	/** 1-based, of a text; null for what concerns all of it */
	readonly line: number | null;
	/** the encoding that it may be in, to read it again with; null where that is no question */
	readonly encoding: string | null;
}

/** A document that cannot be read. */
export class Unreadable extends Error implements WhyUnreadable {
	override readonly name = 'Unreadable';
	readonly fault: DocumentFault;
	readonly line: number | null;
	readonly encoding: string | null;

	constructor(
		fault: DocumentFault,
		{ line = null, encoding = null }: Partial<Pick<WhyUnreadable, 'line' | 'encoding'>> = {}
	) {
		super(documentFaultInEnglish(fault));
		this.fault = fault;
		this.line = line;
		this.encoding = encoding;
	}
}

import { betweenLines } from '#lib/text/hard-wrap.ts';
import type { DocumentRead, Notice } from '../document-read.ts';
import { withEdits } from '../mends/edit.ts';
import { hyphenEdits } from '../mends/hyphens.ts';
import { plainLetters } from '../source-writer.ts';
import { Unreadable } from '../unreadable.ts';
import { withoutFrames, type PageFrames } from './page-frame.ts';
import { printedText, type PrintedBlock } from './paragraphs.ts';
import { printedLines, type PrintedLine, type PrintedPiece } from './printed-line.ts';

/** What programs write where nobody gave a title. */
const noTitle = /^(?:untitled|microsoft (?:word|powerpoint) - |.*\.(?:docx?|odt|pdf|indd|tex|rtf|dvi)$)/i;

/**
 * Reads a PDF that has text, by PDF.js: its lines are put together as paragraphs again, words parted at ends of lines are
 * whole, and what is of pages alone, their numbers, heads and feet, is left out. Notes at feet of pages stand at the end.
 * @throws Unreadable where it is under a password, damaged, or pictures of pages
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentRead> {
	const { pages, title } = await printedPages(bytes);
	if (!pages.some((lines) => lines.length > 0))
		throw new Unreadable({ kind: 'pictures', pages: pages.length });
	const frames = withoutFrames(pages);
	const { blocks, notes } = printedText(frames.pages);
	const { text, words } = withWholeWords([...blocks, ...notes.map(asNote)].map(broken).join('\n\n'));
	const source = text
		.split('\n\n')
		.map((block) => block.split('\n').reduce((above, below) => above + betweenLines(above, below) + below))
		.map((block) => plainLetters(readableLetters(block)))
		.filter((block) => block !== '')
		.join('\n\n');
	return {
		source: `${source}\n`,
		title: title ?? (/^#+ (.+)$/m.exec(source)?.[1] || null),
		notices: [...noticesOf(frames, notes.length), ...words]
	};
}

interface Printed {
	readonly pages: readonly (readonly PrintedLine[])[];
	readonly title: string | null;
}

async function printedPages(bytes: Uint8Array): Promise<Printed> {
	const { getDocument } = await import('unpdf/pdfjs');
	// it takes what it is given
	const opening = getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 });
	try {
		const pdf = await opening.promise;
		const { info } = await pdf.getMetadata();
		const pages: PrintedLine[][] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(
				printedLines(
					items.filter((item): item is typeof item & PrintedPiece => 'str' in item),
					number
				)
			);
			page.cleanup();
			// a page is read without a pause; between two of them others have their turn
			await new Promise((settle) => setTimeout(settle));
		}
		return { pages, title: titleOf(info) };
	} catch (error) {
		throw unreadable(error);
	} finally {
		await opening.destroy();
	}
}

function titleOf(info: object): string | null {
	const title = 'Title' in info && typeof info.Title === 'string' ? plainLetters(info.Title) : '';
	return title === '' || noTitle.test(title) ? null : title;
}

function unreadable(error: unknown): unknown {
	const { name } = error as Error;
	if (name === 'PasswordException') return new Unreadable({ kind: 'password-of-pdf' });
	if (['InvalidPDFException', 'FormatError', 'UnknownErrorException'].includes(name))
		return new Unreadable({ kind: 'damaged-pdf' });
	return error;
}

function broken({ lines, heading }: PrintedBlock): string {
	const lead = heading > 0 ? `${'#'.repeat(heading)} ` : '';
	return lead + lines.map(({ text }) => text).join('\n');
}

/** `1 See there` at the foot of a page is `[1] See there`. */
function asNote({ lines, heading }: PrintedBlock): PrintedBlock {
	const [first, ...rest] = lines;
	if (!first) return { lines, heading };
	return {
		heading,
		lines: [
			{ ...first, text: first.text.replace(/^(?:\[(\d{1,3})\]|(\d{1,3})\.?(?= \S)) ?/, '[$1$2] ') },
			...rest
		]
	};
}

/** @param text with a blank line between paragraphs */
function withWholeWords(text: string): { text: string; words: Notice[] } {
	const edits = hyphenEdits(text);
	const words = edits.map((edit) => ({ line: null, message: `a word was joined: ${edit.words.trim()}` }));
	return { text: withEdits(text, edits), words };
}

/** Arabic letters may be there in the shapes they have within a word. */
function readableLetters(words: string): string {
	return words.replace(/[\ufb50-\ufdfb\ufe70-\ufefc]+/gu, (shapes) => shapes.normalize('NFKC'));
}

function noticesOf({ numbers, heads }: PageFrames, notes: number): Notice[] {
	const said = [
		'lines were put together as paragraphs',
		...heads.map((words) => `the head or foot of pages was left out: ${words}`),
		numbers === 1
			? 'the number of a page was left out'
			: numbers > 1
				? `the numbers of ${numbers} pages were left out`
				: '',
		notes === 1 ? 'a note stands at the end now' : notes > 1 ? `${notes} notes stand at the end now` : ''
	];
	return said.filter((message) => message !== '').map((message) => ({ line: null, message }));
}

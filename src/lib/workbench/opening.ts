import {
	beginDesk,
	eventsOf,
	readAhead,
	setSource,
	sourcesOf,
	storyField,
	type Desk
} from '#lib/authoring/desk.ts';
import { datelineOf } from '#lib/finding/dateline.ts';
import { fitting, type DocumentRead } from '#lib/reading/document-read.ts';
import { Unreadable, type WhyUnreadable } from '#lib/reading/unreadable.ts';
import { decode } from '#lib/text/decode.ts';
import { say } from '#lib/words/workbench.ts';
import { words } from '#lib/words/words.ts';
import type { Bench } from './bench.svelte.ts';
import { inSteps } from './steps.ts';

/** bytes of the longest document */
const most = 10_000_000;

/** Opens what an author gave: a document, or a story's folder, zip or file. What is wrong is said. */
export async function openAll(bench: Bench, files: readonly File[]): Promise<void> {
	const [first] = files;
	if (!first) return;
	const names = files.map(({ name }) => name);
	if (names.includes('story.yaml'))
		return openFolder(bench, await bytesOf(files), folderName(first) ?? 'timeline');
	if (files.length > 1) {
		bench.said = say.refused.noStory(folderName(first) ?? first.name);
		return;
	}
	if (/\.zip$/i.test(first.name)) return openZip(bench, first);
	if (first.size <= most && isBroughtIn(first.name)) {
		const text = decode(new Uint8Array(await first.arrayBuffer()));
		if (typeof text === 'string') return bench.bringIn(text, first.name);
		bench.said = say.refused.unreadable(first.name, text.line, say.documentFault(text));
		return;
	}
	if (first.size > most) {
		bench.said = say.refused.large(first.name);
		return;
	}
	if (/\.html?$/i.test(first.name)) {
		const carried = decode(new Uint8Array(await first.arrayBuffer()));
		if (typeof carried === 'string' && (await openCarried(bench, first.name, carried))) return;
	}
	await openDocument(bench, first, null);
}

/** Whether a file is of another program that made something of the document. */
function isBroughtIn(name: string): boolean {
	return /\.(?:json|jsonld|csv|tsv)$/i.test(name);
}

/** @param encoding of a text, as `TextDecoder` names it; null: UTF-8 */
export async function openDocument(bench: Bench, file: File, encoding: string | null): Promise<void> {
	bench.again = null;
	const { name } = file;
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (!/\.pdf$/i.test(name)) {
		await openBeside(bench, name, bytes, encoding, file);
		return;
	}
	// its reader is fetched when a PDF comes, and reads a page at a time
	const { readPdf } = await import('#lib/reading/pdf/pdf.ts');
	try {
		await begin(bench, fitting(name, await readPdf(bytes)), null);
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		refuse(bench, name, error, file);
	}
}

/** Begins with text that was pasted. @returns whether it could be read */
export async function openText(bench: Bench, text: string): Promise<boolean> {
	if (text.trim() !== '') return openBeside(bench, say.open.pasted, text, null, null);
	bench.said = say.refused.empty;
	return false;
}

/** Reads a document beside the page. @param file to be read in another encoding, when its author says so */
async function openBeside(
	bench: Bench,
	name: string,
	content: string | Uint8Array,
	encoding: string | null,
	file: File | null
): Promise<boolean> {
	const answer = await bench.kernel.read(name, content, encoding);
	if ('broken' in answer) bench.broken = answer.broken;
	if ('unreadable' in answer) refuse(bench, name, answer.unreadable, file);
	return 'read' in answer && begin(bench, answer.read, answer.raw);
}

function refuse(bench: Bench, name: string, why: WhyUnreadable, file: File | null): void {
	bench.said = say.refused.unreadable(name, why.line, say.documentFault(why.fault));
	if (file && why.encoding !== null) bench.again = { file, encoding: why.encoding };
}

/** @param raw the text as it came, where it may be mended */
async function begin(bench: Bench, read: DocumentRead, raw: string | null): Promise<true> {
	const title = read.title ?? say.untitled;
	const first = { title, ...say.answers, language: words.tag };
	const desk = beginDesk(read.source, first);
	await inSteps(readAhead(desk));
	const [source] = sourcesOf(desk);
	const dateline = source && datelineOf(source);
	if (raw !== null) bench.keepRaw(read.source, raw);
	await opened(bench, dateline ? setSource(desk, 'written', dateline.edtf) : desk);
	// what became of a document is told in English, here as by the command line
	bench.notices = read.notices.map(({ message }) => ({ said: message, language: 'en' }));
	return true;
}

async function openZip(bench: Bench, file: File): Promise<void> {
	const answer = await bench.kernel.unzip(new Uint8Array(await file.arrayBuffer()), file.name);
	if ('broken' in answer) bench.broken = answer.broken;
	if (!('unzipped' in answer)) return;
	const { unzipped } = answer;
	if (unzipped) await openFolder(bench, unzipped.files, unzipped.id, file.name);
	else bench.said = say.refused.zip(file.name);
}

/** @returns false where a page carries no story: it is a document like others */
async function openCarried(bench: Bench, name: string, html: string): Promise<boolean> {
	const { carriedFolder } = await import('#lib/authoring/folder.ts');
	const carried = carriedFolder(html);
	if (!carried) return false;
	await openFolder(bench, carried.files, carried.id, name);
	if (carried.left.length > 0) {
		const said = say.refused.left(carried.left.join(', '));
		bench.notices = [{ said, language: words.tag }];
	}
	return true;
}

async function openFolder(
	bench: Bench,
	files: ReadonlyMap<string, Uint8Array>,
	id: string,
	name = id
): Promise<void> {
	const { openFolder: read } = await import('#lib/authoring/folder.ts');
	const desk = read(files, id);
	if (!desk) {
		bench.said = say.refused.noStory(name);
		return;
	}
	bench.notices = [];
	await opened(bench, desk);
}

async function opened(bench: Bench, desk: Desk): Promise<void> {
	await bench.open(desk);
	bench.chosen = null;
	bench.range = null;
	bench.copied = null;
	bench.said = say.opened(storyField(desk, 'title'), eventsOf(desk).length);
}

async function bytesOf(files: readonly File[]): Promise<ReadonlyMap<string, Uint8Array>> {
	return new Map(
		await Promise.all(
			files
				// what lies deeper is no part of a story
				.filter(({ webkitRelativePath }) => webkitRelativePath.split('/').length <= 2)
				.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const)
		)
	);
}

function folderName({ webkitRelativePath }: File): string | undefined {
	return webkitRelativePath.split('/')[0] || undefined;
}

/*
 * What takes long, off the page's thread: a story is read and checked, and made into a file, by the same functions as at
 * build; texts are read, and searched for what may be events.
 */
import { unzipFolder, zipFolder } from '#lib/authoring/folder.ts';
import { proposePassages } from '#lib/finding/passages.ts';
import { importInto } from '#lib/importing/offers.ts';
import { make } from '#lib/make/kernel.ts';
import type { FurtherScript } from '#lib/make/make.ts';
import { decodeText } from '#lib/reading/decode-text.ts';
import { fitting } from '#lib/reading/document-read.ts';
import { lightReaders, readerOf } from '#lib/reading/light-readers.ts';
import { readPlainText } from '#lib/reading/plain-text.ts';
import { Unreadable } from '#lib/reading/unreadable.ts';
import { StoryError } from '#lib/story/parse/fault.ts';
import { parseStory, type StoryFolder } from '#lib/story/parse/parse.ts';
import { countWords, parseDocument } from '#lib/text/document.ts';
import { documentMends } from './document-mends.ts';
import type { Answer, FolderSent, Found, Question } from './question.ts';

/** proposals of one answer: the page takes in no more at once */
const mostTold = 1000;

let files: ReadonlyMap<string, Uint8Array> = new Map();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	const say = (found: Found) => postMessage({ number: data.number, ...found } satisfies Answer);
	void answer(data, say).then(say);
});

/** @param say what is known before all is, which is returned */
async function answer(question: Question, say: (found: Found) => void): Promise<Found> {
	try {
		switch (question.want) {
			case 'read': {
				const { name, content, encoding } = question;
				if (typeof content === 'string') {
					const raw = content.replace(/\r\n?/g, '\n').normalize('NFC');
					return { read: fitting(name, readPlainText(raw)), raw };
				}
				const read = await readerOf(name, lightReaders)(content, { encoding, isMended: false });
				const isPlain = /\.(?:txt|text)$/i.test(name);
				return { read: fitting(name, read), raw: isPlain ? decodeText(content, encoding) : null };
			}
			case 'mends':
				return { mends: documentMends(question.raw) };
			case 'propose': {
				const document = parseDocument(question.markdown);
				const words = countWords(document.text);
				const proposals = proposePassages(document, question.facts)
					.sort((a, b) => a.start - b.start)
					.map(({ start, end, date, worth }) => ({ start, end, date, worth }));
				let told = 0;
				for (; told + mostTold < proposals.length; told += mostTold)
					say({ proposals: proposals.slice(told, told + mostTold), words, isAll: false });
				return { proposals: proposals.slice(told), words, isAll: true };
			}
			case 'import': {
				const { markdown, text, facts } = question;
				return { imported: importInto(parseDocument(markdown), text, facts) };
			}
			case 'unzip':
				return { unzipped: unzipped(question.bytes, question.name) };
			case 'zip':
				return { zip: zipFolder(question.folder.id, received(question.folder)) };
			case 'check':
				return { story: parseStory(storyOf(question.folder)) };
			case 'make': {
				const made = await make(storyOf(question.folder), question.options, furtherScript);
				return 'faults' in made ? { faults: made.faults } : { html: made.html };
			}
		}
	} catch (error) {
		if (error instanceof StoryError) return { faults: error.faults };
		if (error instanceof Unreadable) {
			const { fault, line, encoding } = error;
			return { unreadable: { fault, line, encoding } };
		}
		return { broken: String(error) };
	}
}

/** The files of a folder: those that came now, and those that are as they were. */
function received({ names, changed }: FolderSent): ReadonlyMap<string, Uint8Array> {
	const encoder = new TextEncoder();
	files = new Map(
		names.map((name) => {
			const content = changed.get(name);
			const bytes = typeof content === 'string' ? encoder.encode(content) : content;
			return [name, bytes ?? files.get(name) ?? new Uint8Array()];
		})
	);
	return files;
}

function storyOf(folder: FolderSent): StoryFolder {
	const all = received(folder);
	return {
		id: folder.id,
		path: folder.id,
		yaml: all.get('story.yaml') ?? new Uint8Array(),
		readSource: (file) => all.get(file) ?? null
	};
}

/** What is in a zip; null for what is none that can be read. */
function unzipped(bytes: Uint8Array, name: string): ReturnType<typeof unzipFolder> | null {
	try {
		return unzipFolder(bytes, name);
	} catch {
		return null;
	}
}

/** Scripts of files speak one language each: English is at hand, others lie beside those of pages. */
const furtherScript: FurtherScript = async (view, language) => {
	const name = FILE_SCRIPTS[language]?.[view];
	if (name === undefined) return undefined;
	const here = import.meta.url;
	const response = await fetch(new URL(`../live/${name}`, here));
	if (!response.ok) throw new Error(`no script of the file's language: "${name}"`);
	return response.text();
};

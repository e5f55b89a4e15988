import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import { countWords, parseDocument } from '#lib/text/document.ts';
import { findUnprintable, nameCharacter } from '#lib/text/characters.ts';
import { show, type Fault, type Report } from './fault.ts';
import type { StoryDraft } from './shape.ts';
import type { Source } from '#lib/story/types.ts';

/**
 * Reads the sources whose file can be read; the others are reported.
 * A source whose other fields are faulty is still read, so that its quotes can be checked.
 */
export function readSources(
	draft: StoryDraft,
	folder: { readonly path: string; readonly readSource: (file: string) => Uint8Array | null },
	report: Report,
	blame: (fault: Fault) => void
): Map<string, Source> {
	const sources = new Map<string, Source>();
	draft.sources?.forEach((source, index) => {
		if (!source?.id || !source.file || sources.has(source.id)) return;
		const bytes = folder.readSource(source.file);
		if (!bytes) {
			return report(['sources', index, 'file'], `no such file beside story.yaml: ${show(source.file)}`);
		}
		const file = `${folder.path}/${source.file}`;
		const decoded = decode(bytes);
		if (typeof decoded !== 'string') return blame({ file, ...decoded });
		if (decoded.trim() === '') return blame({ file, line: 1, message: 'the source is empty' });
		const { text, blocks } = parseDocument(decoded);
		sources.set(source.id, {
			id: source.id,
			kind: source.kind ?? 'article',
			title: source.title ?? null,
			note: source.note ?? '',
			url: source.url ?? null,
			written: (source.written as FuzzyDate | undefined) ?? null,
			text,
			blocks,
			words: countWords(text)
		});
	});
	return sources;
}

/** The text of a file in UTF-8 with LF newlines and no byte order mark, or where it is something else or cannot be shown. */
export function decode(bytes: Uint8Array): string | { line: number; message: string } {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
	} catch {
		const offset = endOfUtf8(bytes);
		const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
		const hex = bytes[offset]?.toString(16).padStart(2, '0');
		return { line, message: `not UTF-8 at byte ${offset}; save the file as UTF-8: 0x${hex}` };
	}
	const wrong = findUnprintable(text);
	if (!wrong) return text;
	const line = text.slice(0, wrong.at).split('\n').length;
	const around = text.slice(text.lastIndexOf('\n', wrong.at) + 1).split('\n')[0] ?? '';
	const what = `a character that cannot be shown, ${nameCharacter(wrong.character)}; take it out`;
	return { line, message: `${what}, here and wherever else it stands: ${show(around)}` };
}

/** How many bytes at the beginning can be read, in whole characters. */
function endOfUtf8(bytes: Uint8Array): number {
	let right = 0;
	let wrong = bytes.length + 1;
	while (wrong - right > 1) {
		const middle = (right + wrong) >> 1;
		if (isUtf8(bytes.subarray(0, middle), true)) right = middle;
		else wrong = middle;
	}
	while (!isUtf8(bytes.subarray(0, right), false)) right--;
	return right;
}

/** @param goesOn whether the last character may lack bytes */
function isUtf8(bytes: Uint8Array, goesOn: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
		return true;
	} catch {
		return false;
	}
}

import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import { countWords, parseDocument } from '#lib/text/document.ts';
import { decode } from '#lib/text/decode.ts';
import { forgetMatch } from '#lib/text/forget-match.ts';
import type { Fault, Report } from './fault.ts';
import { show } from '#lib/text/show.ts';
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
		if (typeof decoded !== 'string') {
			const { line, message } = decoded;
			return blame({ file, line, message });
		}
		if (decoded.trim() === '') return blame({ file, line: 1, message: 'the source is empty' });
		const { text, blocks } = parseDocument(decoded);
		forgetMatch();
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

import { annotationsIn } from './annotations.ts';
import { answerIn } from './answer.ts';
import type { ImportFault, ImportProblem, ImportRead } from './import-draft.ts';
import { isFields, readJson, type Json } from './json.ts';
import { readTable } from './table.ts';
import { timelineJsIn } from './timelinejs.ts';

/** Reads what is brought in, a file or a pasted text, by what it is and not by its name. Nothing is taken here. */
export function readImport(text: string): ImportRead {
	const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (plain.trim() === '') return failed('empty');
	const json = jsonWithin(plain);
	if (json) {
		const read = readJson(json.text, json.line);
		const known = 'value' in read ? readValue(read.value) : null;
		if (known) return known;
		// an answer may speak of things in brackets, and a table may have them in its cells
		const table = json.isWhole ? null : readTable(plain);
		if (table) return table;
		if ('value' in read)
			return failed(isFields(read.value) || Array.isArray(read.value) ? 'unknown' : 'unreadable');
		const faults = read.mistakes.map(({ line, message }): ImportFault => ({
			problem: 'json',
			at: line,
			found: message
		}));
		return { kind: null, drafts: [], faults, columns: [] };
	}
	return readTable(plain) ?? failed('unreadable');
}

function readValue(value: Json): ImportRead | null {
	const annotations = annotationsIn(value);
	if (annotations) return whole('annotations', annotations);
	const timeline = timelineJsIn(value);
	if (timeline) return whole('timelinejs', timeline);
	const answer = answerIn(value);
	return answer && whole('answer', answer);
}

function whole(
	kind: NonNullable<ImportRead['kind']>,
	{ drafts, faults }: Pick<ImportRead, 'drafts' | 'faults'>
): ImportRead {
	const none: ImportFault[] =
		drafts.length + faults.length === 0 ? [{ problem: 'empty', at: null, found: '' }] : [];
	return { kind, drafts, faults: [...faults, ...none], columns: [] };
}

function failed(problem: ImportProblem): ImportRead {
	return { kind: null, drafts: [], faults: [{ problem, at: null, found: '' }], columns: [] };
}

/** The JSON of a text: all of it, what stands in a fence of Markdown, or from the first bracket to the last. */
function jsonWithin(
	text: string
): { readonly text: string; readonly line: number; readonly isWhole: boolean } | null {
	const fence = /^[ \t]*(`{3,}|~{3,})[^\n]*\n([^]*?)(?:^[ \t]*\1|$(?![^]))/m;
	const fenced = /^\s*[[{]/.test(text) ? null : fence.exec(text);
	if (fenced && /^\s*[[{]/.test(fenced[2] ?? '')) {
		const start = fenced.index + fenced[0].indexOf('\n') + 1;
		return { text: fenced[2] ?? '', line: lineAt(text, start), isWhole: true };
	}
	const start = text.search(/[[{]/);
	const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
	if (start < 0) return null;
	const isWhole = text.slice(0, start).trim() === '';
	// what was cut off has no end
	const to = end > start ? end + 1 : text.length;
	return { text: text.slice(start, isWhole ? text.length : to), line: lineAt(text, start), isWhole };
}

function lineAt(text: string, at: number): number {
	return text.slice(0, at).split('\n').length;
}

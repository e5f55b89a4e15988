import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Scalar, YAMLError } from 'yaml';
import type { Path } from './fault.ts';
import { show } from '#lib/text/show.ts';
import { cutYaml, RESERVED, type FieldsPart, type ListPart, type YamlPart } from './yaml-parts.ts';

/** What a YAML file holds, as plain data that remembers its lines. */
export interface YamlFile {
	/**
	 * Maps, lists, booleans and texts. Numbers stay the text they were written as (`2015`, `0044`), since a year is
	 * not a quantity; a key without a value is left out.
	 */
	readonly content: unknown;
	/** The 1-based line of a value, of its key if it has one; of the nearest thing around it if it is missing. */
	readonly lineOf: (path: Path) => number;
	readonly faults: readonly { readonly line: number; readonly message: string }[];
}

/** What to do about the mistakes that authors make most, by the parser's codes. */
const remedies: Record<string, string> = {
	BAD_INDENT: 'indent it like its neighbours, with spaces',
	BLOCK_AS_IMPLICIT_KEY: 'put quotes around a text that contains a colon',
	DUPLICATE_KEY: 'the same key stands twice; keep one',
	MISSING_CHAR: 'close the quote or bracket, or put a colon after the key',
	MULTILINE_IMPLICIT_KEY: 'a key is missing its colon, or a text its quotes',
	MULTIPLE_DOCS: 'write one document; a line `---` starts another',
	TAB_AS_INDENT: 'indent with spaces instead of tabs'
};

/**
 * Reads YAML 1.2. Never throws: what is wrong is in `faults`, and then `content` is undefined.
 * Aliases and unknown tags are faults, so that everything has one place and one meaning.
 * A file is read part by part where it can be cut, so that memory follows what the file says and not how it is said.
 * @param text with LF newlines
 */
export function readYaml(text: string): YamlFile {
	const parts = cutYaml(text);
	const file = parts && readParts(text, parts);
	// Where a part is broken, the whole file tells best what was meant.
	return file && (file.faults.length === 0 || text.length > LONG) ? file : readWhole(text);
}

/** From how many characters on a file is never read as one: that takes minutes and gigabytes. */
const LONG = 10_000_000;

/** A stretch of YAML and the way from a path in it to a line, the first being 1. */
interface Stretch {
	readonly content: unknown;
	readonly lineOf: (path: Path) => number;
	readonly faults: readonly { readonly line: number; readonly message: string }[];
}

function readParts(text: string, parts: readonly (FieldsPart | ListPart)[]): YamlFile {
	const content: Record<string, unknown> = {};
	const faults: { line: number; message: string }[] = [];
	const read = (part: YamlPart) => {
		const stretch = readPart(text, part);
		if (stretch.content !== undefined) return detached(stretch.content);
		for (const { line, message } of stretch.faults) faults.push({ line: part.line - 1 + line, message });
		return undefined;
	};
	for (const part of parts) {
		if (part.kind === 'fields') Object.assign(content, read(part));
		else content[part.name] = part.items.flatMap(read);
	}
	return {
		content: faults.length > 0 ? undefined : content,
		lineOf: (path) => lineInParts(text, parts, path),
		faults
	};
}

/**
 * The same in strings of its own: engines make a short one of a long one by pointing into it, and would keep the whole file
 * for each title in it.
 */
function detached(content: unknown): unknown {
	return JSON.parse(JSON.stringify(content)) as unknown;
}

/** The part is read again: few lines are asked for, and only of a story that has faults. */
function lineInParts(text: string, parts: readonly (FieldsPart | ListPart)[], path: Path): number {
	const [name, index, ...rest] = path;
	const part = parts.find((part) =>
		part.kind === 'list' ? part.name === name : part.names.includes(String(name))
	);
	if (!part) return 1;
	if (part.kind === 'fields') return part.line - 1 + readPart(text, part).lineOf(path);
	const item = part.items[Number(index)];
	return item ? item.line - 1 + readPart(text, item).lineOf([0, ...rest]) : part.line;
}

function readPart(text: string, { start, end }: YamlPart): Stretch {
	return readWhole(text.slice(start, end));
}

function readWhole(text: string): Stretch {
	const lines = new LineCounter();
	const at = (offset: number) => Math.max(1, lines.linePos(offset).line);
	const faults: { line: number; message: string }[] = [];
	try {
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		for (const error of [...document.errors, ...document.warnings]) {
			faults.push({ line: at(error.pos[0]), message: explainError(error, text) });
		}
		const refuse = (node: Node, message: string) => faults.push({ line: at(node.range?.[0] ?? 0), message });
		const content = faults.length > 0 ? undefined : plain(document.contents, text, refuse);
		return {
			content: faults.length > 0 ? undefined : content,
			lineOf: (path) => at(offsetOf(document, path)),
			faults
		};
	} catch (error) {
		// The parser works by recursion, and only a file made to break it is nested that deeply.
		if (!(error instanceof RangeError)) throw error;
		return {
			content: undefined,
			lineOf: () => 1,
			faults: [{ line: 1, message: 'broken YAML: nested too deeply' }]
		};
	}
}

function explainError(error: YAMLError, text: string): string {
	if (error.code === 'TAG_RESOLVE_FAILED') {
		const rest = text.slice(error.pos[0]).split('\n', 1)[0];
		return `YAML takes \`!\` at the beginning for itself; put the value in quotation marks: ${show(rest)}`;
	}
	const what = error.message.charAt(0).toLowerCase() + error.message.slice(1).replace(/\.$/, '');
	const remedy = remedies[error.code];
	const from = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
	const to = text.indexOf('\n', from);
	const line = text.slice(from, to < 0 ? undefined : to).trim();
	return `broken YAML: ${what}${remedy ? `; ${remedy}` : ''}: ${show(line)}`;
}

function plain(node: unknown, text: string, refuse: (node: Node, message: string) => void): unknown {
	const lost = isNode(node) ? lostText(node, text) : null;
	if (lost) refuse(node as Node, lost);
	if (isScalar(node)) return typeof node.value === 'number' ? node.source : node.value;
	if (isSeq(node)) return node.items.map((item) => plain(item, text, refuse));
	if (isMap(node)) {
		const fields: Record<string, unknown> = {};
		for (const { key, value } of node.items) {
			const name = isScalar(key) ? nameOf(key) : null;
			if (name === null || RESERVED.has(name)) {
				refuse(isScalar(key) ? key : node, `unknown key: ${show(name)}`);
				continue;
			}
			const content = plain(value, text, refuse);
			if (content !== null) fields[name] = content;
		}
		return fields;
	}
	if (node && !lost) refuse(node as Node, 'aliases are not read; write the value out in each place');
	return null;
}

/**
 * What an unquoted value loses to YAML without a word: `Case #12` is `Case` and a comment, and a word that begins with
 * `&`, `*` or `!` means something else. A comment with a space after its sign is one.
 * @returns what to say of it; null when nothing is lost
 */
function lostText(node: Node, text: string): string | null {
	const line = (from: number) => text.slice(from, text.indexOf('\n', from) >>> 0);
	const remedy = 'put the value in quotation marks';
	if (isAlias(node))
		return `YAML takes \`*\` at the beginning for itself; ${remedy}: ${show(line(node.range?.[0] ?? 0))}`;
	const [start = 0, end = 0] = node.range ?? [];
	if ('anchor' in node && node.anchor) {
		return `YAML takes \`&\` at the beginning for itself; ${remedy}: ${show(`&${String(node.anchor)} ${line(start)}`)}`;
	}
	if (node.tag)
		return `YAML takes \`!\` at the beginning for itself; ${remedy}: ${show(`${node.tag} ${line(start)}`)}`;
	if (!isScalar(node) || node.type !== 'PLAIN') return null;
	const comment = /^[ \t]+#\S.*/.exec(line(end))?.[0];
	return comment
		? `YAML takes what follows \`#\` for a comment; ${remedy}: ${show(text.slice(start, end) + comment)}`
		: null;
}

/** A key as text, whatever YAML takes it for. */
function nameOf({ value, source }: Scalar): string {
	return typeof value === 'string' ? value : (source ?? String(value));
}

function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && nameOf(key) === step);
			if (!pair) break;
			offset = (pair.key as Node).range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			const item = node.items[Number(step)];
			if (!item) break;
			offset = (item as Node).range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return offset;
}

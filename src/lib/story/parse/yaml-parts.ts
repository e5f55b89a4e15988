/** A stretch of a YAML file that can be read by itself. */
export interface YamlPart {
	/** offset of its first character, which begins a line */
	readonly start: number;
	/** offset after its last one */
	readonly end: number;
	/** 1-based number of its first line */
	readonly line: number;
}

/** Fields at the top of the file, one after the other, of which none is a list with a line for each item. */
export interface FieldsPart extends YamlPart {
	readonly kind: 'fields';
	readonly names: readonly string[];
}

/** A field at the top of the file that is a list with a hyphen for each item. */
export interface ListPart extends YamlPart {
	readonly kind: 'list';
	readonly name: string;
	readonly items: readonly YamlPart[];
}

/** The name of a field at the beginning of a line, as a story has them. */
const fieldName = /([A-Za-z][\w-]*):(?=[ \n]|$)/y;
/** Nothing more in the line, or a comment. */
const nothingMore = / *(?: #[^\n]*)?(?:\n|$)/y;

/** Names that would reach the prototype of an object; none of them is the name of a field. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Line {
	readonly start: number;
	/** after the line feed */
	readonly end: number;
	readonly number: number;
	/** how many spaces it begins with */
	readonly indent: number;
}

/**
 * Cuts a YAML file where a field at the top begins and where an item of a list right under the top does, since what
 * reads YAML takes a hundred bytes for each that it reads, and needs them only until one part is done.
 * Goes by the beginnings of lines alone: what stands further in than a field or an item belongs to it, whatever it is.
 * @param text with LF newlines
 * @returns null for a file of which the beginnings of lines do not tell, such as one in braces
 */
export function cutYaml(text: string): (FieldsPart | ListPart)[] | null {
	const parts: (Open<FieldsPart> | Open<ListPart>)[] = [];
	const names = new Set<string>();
	let list: { readonly part: Open<ListPart>; readonly indent: number } | null = null;
	/** a field with nothing in its line, of which the next line tells what it is */
	let opened: { readonly name: string; readonly line: Line } | null = null;

	for (const line of linesOf(text)) {
		const at = line.start + line.indent;
		const isItem = text[at] === '-' && (at + 1 >= text.length || ' \n'.includes(text[at + 1] ?? ''));
		if (opened) {
			const { name, line: first } = opened;
			opened = null;
			if (isItem) {
				end(parts, first.start);
				const part: Open<ListPart> = { ...open(first), kind: 'list', name, items: [] };
				list = { part, indent: line.indent };
				parts.push(part);
			} else addField(parts, name, first);
		}
		fieldName.lastIndex = line.start;
		const name = line.indent === 0 ? fieldName.exec(text)?.[1] : undefined;
		if (name !== undefined) {
			if (names.has(name) || RESERVED.has(name)) return null;
			names.add(name);
			list = null;
			nothingMore.lastIndex = fieldName.lastIndex;
			if (nothingMore.test(text)) opened = { name, line };
			else addField(parts, name, line);
		} else if (list) {
			if (line.indent < list.indent || (line.indent === list.indent && !isItem)) return null;
			if (line.indent > list.indent) continue;
			end(list.part.items, line.start);
			list.part.items.push(open(line));
		} else if (line.indent === 0 || names.size === 0) return null;
	}
	if (opened) addField(parts, opened.name, opened.line);
	end(parts, text.length);
	return parts.length > 0 ? (parts as (FieldsPart | ListPart)[]) : null;
}

/** A part that is being made: its end is not known, nor what else is in it. */
type Open<Part> = {
	-readonly [Key in keyof Part]: Part[Key] extends readonly (infer Item)[] ? Item[] : Part[Key];
};

function open({ start, number }: Line): Open<YamlPart> {
	return { start, end: start, line: number };
}

function addField(parts: (Open<FieldsPart> | Open<ListPart>)[], name: string, line: Line): void {
	const last = parts.at(-1);
	if (last?.kind === 'fields') last.names.push(name);
	else {
		end(parts, line.start);
		parts.push({ ...open(line), kind: 'fields', names: [name] });
	}
}

/** The last part reaches to an offset, and so does the last item in it. */
function end(
	parts: readonly (Open<YamlPart> & { readonly items?: readonly Open<YamlPart>[] })[],
	offset: number
) {
	const last = parts.at(-1);
	if (!last) return;
	last.end = offset;
	end(last.items ?? [], offset);
}

/** The lines with something in them; comments mean nothing, wherever they begin. */
function* linesOf(text: string): Generator<Line> {
	let number = 0;
	for (let start = 0; start < text.length;) {
		number++;
		const feed = text.indexOf('\n', start);
		const end = feed < 0 ? text.length : feed + 1;
		let indent = 0;
		while (text.charCodeAt(start + indent) === 32) indent++;
		const first = text[start + indent];
		if (first !== '#' && first !== '\n' && first !== undefined) yield { start, end, number, indent };
		start = end;
	}
}

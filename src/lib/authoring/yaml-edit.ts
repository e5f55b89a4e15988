import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import { cutYaml } from '#lib/story/parse/yaml-parts.ts';
import type { TextRange } from '#lib/text/range.ts';
import { Remembered } from './remembered.ts';
import {
	flowValue,
	writeField,
	writeFlow,
	writeItem,
	type YamlFields,
	type YamlValue
} from './yaml-write.ts';

/*
 * Changes of a story.yaml that leave every other letter as its author wrote it: a library that writes a whole file anew
 * changes hundreds of lines of one nobody touched. What is changed is found by the parser, and spliced.
 */

/** Fields in a file: of the whole, or of an item of a list. */
interface Place {
	readonly map: YAMLMap;
	/** what the offsets of the map count from */
	readonly base: number;
}

/** An item of a list, with all of its lines; between brackets without what parts it from others. */
export interface YamlItem extends Place {
	readonly start: number;
	readonly end: number;
	readonly isFlow: boolean;
}

/** Items of files by the file's text, then by the list: each text is a state of a story or of its drafts. */
const lists = new Remembered<Map<string, readonly YamlItem[]>>(8);

/** Items of a list at the top of a file; none where there is no such list. */
export function itemsOf(text: string, list: string): readonly YamlItem[] {
	const known = lists.of(text, () => new Map());
	const items = known.get(list) ?? readItems(text, list);
	known.set(list, items);
	return items;
}

/** Reads the items of a list ahead, one at a time, so that whoever asks for all of them need not wait. */
export function* readItemsAhead(text: string, list: string): Generator<void> {
	for (const part of cut(text) ?? []) {
		if (part.kind !== 'list' || part.name !== list) continue;
		for (const { start, end } of part.items) {
			parsed(text.slice(start, end));
			yield;
		}
	}
}

function readItems(text: string, list: string): readonly YamlItem[] {
	const parts = cut(text);
	const part = parts?.find((each) => each.kind === 'list' && each.name === list);
	if (part?.kind === 'list')
		return part.items.flatMap(({ start, end }) => {
			const seq = parsed(text.slice(start, end));
			const map = isSeq(seq) ? seq.items[0] : null;
			return isMap(map) ? [{ map, base: start, start, end, isFlow: false }] : [];
		});
	const place = topWith(text, list);
	const seq = place?.map.get(list);
	if (!place || !isSeq(seq)) return [];
	const nodes = seq.items as Node[];
	const from = (node: Node | undefined) => place.base + (node?.range?.[0] ?? 0);
	return nodes.flatMap((map, i) => {
		if (!isMap(map)) return [];
		const isFlow = seq.flow === true;
		const next = nodes[i + 1];
		const start = isFlow ? from(map) : lineStart(text, from(map));
		const end = isFlow
			? place.base + (map.range?.[1] ?? 0)
			: next
				? lineStart(text, from(next))
				: lineEnd(text, place.base + (map.range?.[1] ?? 0));
		return [{ map, base: place.base, start, end, isFlow }];
	});
}

/** The value of a field as text; undefined when it is not there, empty, or no text. */
export function fieldOf({ map }: Place, name: string): string | undefined {
	const value = map.get(name, true);
	if (!isScalar(value) || value.value === null) return undefined;
	return typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
}

/** The field of an item that an offset stands in, however deep. */
export function fieldAt({ map, base }: Place, offset: number): string | undefined {
	const pair = map.items.findLast(({ key }) => base + ((key as Node).range?.[0] ?? 0) <= offset);
	return pair && keyOf(pair);
}

/** The lines that an offset stands in of what can be changed by itself: an item of a list, fields between lists, or all. */
export function partAt(text: string, offset: number): TextRange {
	const part = cut(text)?.findLast(({ start }) => start <= offset);
	const item = part?.kind === 'list' ? part.items.findLast(({ start }) => start <= offset) : undefined;
	const { start, end } = item ?? part ?? { start: 0, end: text.length };
	return { start, end };
}

/** Puts other lines in the place of a part. @returns why they cannot be read, where they cannot */
export function setPart(
	text: string,
	{ start, end }: TextRange,
	lines: string
): string | { readonly why: string } {
	const feed = lines.endsWith('\n') || end === text.length ? '' : '\n';
	const changed = splice(text, start, end, lines + feed);
	const [error] = parseDocument(lines, { prettyErrors: false, logLevel: 'silent' }).errors;
	if (error) return { why: error.message };
	return cut(text) && !cut(changed) ? { why: lines.split('\n')[0] ?? '' } : changed;
}

/** The fields of each item of a list within an item. */
export function listOf({ map, base }: Place, name: string): readonly Place[] {
	const seq = map.get(name, true);
	return isSeq(seq) ? seq.items.flatMap((each) => (isMap(each) ? [{ map: each, base }] : [])) : [];
}

/** The value of a field at the top of the file. */
export function topField(text: string, name: string): string | undefined {
	const place = topWith(text, name);
	return place ? fieldOf(place, name) : undefined;
}

/** Sets a field at the top of the file, or takes it out (`null`). */
export function setTop(text: string, name: string, value: string | null, order: readonly string[]): string {
	const place = topWith(text, name) ?? topWith(text, null);
	if (place) return setField(text, place, name, value, order);
	return value === null ? text : writeField(name, value, 0) + text;
}

/** Adds an item at the end of a list, which is begun where there is none. */
export function addItem(text: string, list: string, fields: YamlFields): string {
	return add(text, list, fields, (indent) => writeItem(fields, indent));
}

/** Adds an item of another file, as it stands there. */
export function moveItem(from: string, item: YamlItem, text: string, list: string): string {
	const fields = plainFields(item.map);
	if (item.isFlow) return addItem(text, list, fields);
	const lines = from.slice(item.start, item.end).trimEnd().split('\n');
	const own = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
	return add(text, list, fields, (indent) =>
		lines.map((line) => (line.trim() === '' ? '\n' : `${' '.repeat(indent)}${line.slice(own)}\n`)).join('')
	);
}

function plainFields(map: YAMLMap): YamlFields {
	const fields: Record<string, YamlValue> = {};
	for (const pair of map.items) {
		const { value } = pair;
		const text = fieldOf({ map, base: 0 }, keyOf(pair));
		if (isSeq(value))
			fields[keyOf(pair)] = value.items.flatMap((each) => (isMap(each) ? [plainFields(each)] : []));
		else if (text !== undefined) fields[keyOf(pair)] = text;
	}
	return fields;
}

/** @param write the item in lines of its own, so many spaces in */
function add(text: string, list: string, fields: YamlFields, write: (indent: number) => string): string {
	const items = itemsOf(text, list);
	const last = items.at(-1);
	if (last?.isFlow) return splice(text, last.end, last.end, `, ${writeFlow(fields)}`);
	if (last) {
		const lines = text.slice(last.start, last.end);
		const indent = /^ */.exec(lines)?.[0].length ?? 0;
		const written = lines.trimEnd();
		const at = last.start + written.length;
		return splice(text, at, at, `\n${write(indent).trimEnd()}`) + endOf(text);
	}
	const place = topWith(text, list);
	const pair = place && pairOf(place.map, list);
	if (place && pair) {
		const seq = pair.value;
		const key = pair.key as Node;
		const from = place.base + (key.range?.[1] ?? 0);
		const to = isSeq(seq) ? place.base + (seq.range?.[1] ?? 0) : text.indexOf(':', from) + 1;
		return splice(text, from, to, `:\n${write(2).trimEnd()}`) + endOf(text);
	}
	const gap = text === '' || text.endsWith('\n') ? '' : '\n';
	return `${text}${gap}${list}:\n${write(2)}`;
}

/** Takes an item out of its list; an empty list stays a list. */
export function removeItem(text: string, list: string, index: number): string {
	const items = itemsOf(text, list);
	const item = items[index];
	if (!item) return text;
	if (items.length === 1) {
		const place = topWith(text, list);
		const isCut = cut(text)?.some((part) => part.kind === 'list' && part.name === list) ?? false;
		if (isCut || !place) {
			const head = text.lastIndexOf(`${list}:`, item.start);
			return `${text.slice(0, head)}${list}: []\n${text.slice(item.end)}`;
		}
		const seq = place.map.get(list, true) as Node;
		return splice(text, place.base + (seq.range?.[0] ?? 0), place.base + (seq.range?.[1] ?? 0), '[]');
	}
	if (!item.isFlow) return splice(text, item.start, item.end, '');
	const next = items[index + 1];
	return next
		? splice(text, item.start, next.start, '')
		: splice(text, items[index - 1]?.end ?? item.start, item.end, '');
}

/** Lets an item and the one after it change places; what stands between them stays. @param index of the first of the two */
export function swapItems(text: string, list: string, index: number): string {
	const items = itemsOf(text, list);
	const [one, other] = [items[index], items[index + 1]];
	if (!one || !other) return text;
	const [a, b] = [ownLines(text, one), ownLines(text, other)];
	return (
		text.slice(0, a.start) +
		text.slice(b.start, b.end) +
		text.slice(a.end, b.start) +
		text.slice(a.start, a.end) +
		text.slice(b.end)
	);
}

/** An item without the lines after it that belong to nothing in it, such as comments on the next. */
function ownLines(text: string, { start, end, map, base, isFlow }: YamlItem): TextRange {
	if (isFlow) return { start, end };
	const last = base + (map.range?.[1] ?? 0);
	if (text[last - 1] === '\n') return { start, end: last - 1 };
	const feed = text.indexOf('\n', last);
	return { start, end: feed < 0 ? text.length : feed };
}

/** Sets a field of an item, or takes it out (`null`). @param order in which fields are written */
export function setField(
	text: string,
	{ map, base }: Place,
	name: string,
	value: string | null,
	order: readonly string[]
): string {
	const pair = pairOf(map, name);
	const isFlow = map.flow === true;
	if (!pair) return value === null ? text : insert(text, { map, base }, name, value, order);
	if (value === null) return takeOut(text, { map, base }, pair);
	const node = pair.value;
	if (isScalar(node) || !node) {
		const written = isFlow ? flowValue(value) : writeField('', value, 0).slice(2, -1);
		const colon = text.indexOf(':', base + ((pair.key as Node).range?.[1] ?? 0)) + 1;
		if (!isScalar(node) || node.source === '' || node.range === undefined || node.range === null)
			return splice(text, colon, colon, ` ${written}`);
		const [from, to] = [base + node.range[0], base + node.range[1]];
		const feed = text.slice(from, to).endsWith('\n') ? '\n' : '';
		return splice(text, from, to, written + feed);
	}
	throw new TypeError(`not a field of one value: "${name}"`);
}

/** Adds an item to a list within an item. */
export function addNested(
	text: string,
	place: Place,
	list: string,
	fields: YamlFields,
	order: readonly string[]
): string {
	const { map, base } = place;
	const seq = map.get(list, true);
	const last = isSeq(seq) ? (seq.items.at(-1) as Node | undefined) : undefined;
	if (!isSeq(seq) || !last) {
		const pair = pairOf(map, list);
		const without = pair ? takeOut(text, place, pair) : text;
		// what is taken out is the last there was, or stands after what decides where fields go
		return insert(without, place, list, [fields], order);
	}
	const end = base + (last.range?.[1] ?? 0);
	if (seq.flow === true) return splice(text, end, end, `, ${writeFlow(fields)}`);
	const line = lineStart(text, base + (seq.items[0] as Node).range![0]);
	const indent = /^ */.exec(text.slice(line, line + 200))?.[0].length ?? 0;
	const at = text[end - 1] === '\n' ? end : lineEnd(text, end);
	const feed = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
	return splice(text, at, at, feed + writeItem(fields, indent));
}

/** Takes an item out of a list within an item; with the last one the list goes. */
export function removeNested(text: string, place: Place, list: string, index: number): string {
	const { map, base } = place;
	const seq = map.get(list, true);
	const pair = pairOf(map, list);
	const node = isSeq(seq) ? (seq.items[index] as Node | undefined) : undefined;
	if (!isSeq(seq) || !pair || !node) return text;
	if (seq.items.length === 1) return takeOut(text, place, pair);
	const next = seq.items[index + 1] as Node | undefined;
	const start = base + (node.range?.[0] ?? 0);
	const end = base + (node.range?.[1] ?? 0);
	if (seq.flow === true) {
		const previous = seq.items[index - 1] as Node | undefined;
		if (next) return splice(text, start, base + (next.range?.[0] ?? 0), '');
		return splice(text, base + (previous?.range?.[1] ?? 0), end, '');
	}
	return splice(text, lineStart(text, start), text[end - 1] === '\n' ? end : lineEnd(text, end), '');
}

function insert(
	text: string,
	{ map, base }: Place,
	name: string,
	value: YamlValue,
	order: readonly string[]
): string {
	const rank = order.indexOf(name);
	const before = map.items.findLast((each) => {
		const at = order.indexOf(keyOf(each));
		return at >= 0 && at < rank;
	});
	const after = before ?? map.items.at(-1);
	const first = map.items[0];
	if (!after || !first) return text;
	const end = base + endOfPair(after);
	if (map.flow === true) return splice(text, end, end, `, ${name}: ${flowValue(value)}`);
	const start = base + ((first.key as Node).range?.[0] ?? 0);
	const indent = start - lineStart(text, start);
	const at = text[end - 1] === '\n' ? end : lineEnd(text, end);
	const feed = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
	return splice(text, at, at, feed + writeField(name, value, indent));
}

function takeOut(text: string, { map, base }: Place, pair: Pair): string {
	const index = map.items.indexOf(pair);
	const next = map.items[index + 1];
	const start = base + ((pair.key as Node).range?.[0] ?? 0);
	const end = base + endOfPair(pair);
	const nextStart = next && base + ((next.key as Node).range?.[0] ?? 0);
	if (map.flow === true) {
		const previous = map.items[index - 1];
		if (nextStart !== undefined) return splice(text, start, nextStart, '');
		return splice(text, previous ? base + endOfPair(previous) : start, end, '');
	}
	const from = lineStart(text, start);
	// the first stands beside the hyphen
	if (text.slice(from, start).trim() !== '')
		return nextStart === undefined ? text : splice(text, start, nextStart, '');
	return splice(text, from, text[end - 1] === '\n' ? end : lineEnd(text, end), '');
}

/** Where a value ends, or its key where it has none. */
function endOfPair({ key, value }: Pair): number {
	const node = value as Node | null;
	return Math.max(node?.range?.[1] ?? 0, (key as Node).range?.[1] ?? 0);
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
	return map.items.find((each) => keyOf(each) === name);
}

function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}

/** The stretch of fields at the top that has a name in it; with `null` the first there is. */
function topWith(text: string, name: string | null): Place | null {
	const parts = cut(text);
	if (!parts) {
		const map = parsed(text);
		return isMap(map) && (name === null || map.has(name)) ? { map, base: 0 } : null;
	}
	for (const part of parts) {
		if (part.kind !== 'fields' || (name !== null && !part.names.includes(name))) continue;
		const map = parsed(text.slice(part.start, part.end));
		if (isMap(map)) return { map, base: part.start };
	}
	return null;
}

const cuts = new Remembered<ReturnType<typeof cutYaml>>(8);

function cut(text: string): ReturnType<typeof cutYaml> {
	return cuts.of(text, () => cutYaml(text));
}

/** As many stretches as a long story has events, each a few lines. */
const stretches = new Remembered<unknown>(4000);

/** What a stretch of YAML holds. Its offsets count from its beginning. */
function parsed(text: string): unknown {
	return stretches.of(text, () => parseDocument(text, { prettyErrors: false, logLevel: 'silent' }).contents);
}

function splice(text: string, from: number, to: number, words: string): string {
	return text.slice(0, from) + words + text.slice(to);
}

function endOf(text: string): string {
	return text.endsWith('\n') ? '' : '\n';
}

function lineStart(text: string, at: number): number {
	return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** After the line feed. */
function lineEnd(text: string, at: number): number {
	const feed = text.indexOf('\n', at);
	return feed < 0 ? text.length : feed + 1;
}

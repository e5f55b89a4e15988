import { mode, rollup, sum } from 'd3';
import { itemMarkOf } from '#lib/text/document.ts';
import type { PrintedLine } from './printed-line.ts';

/** Lines of print that belong together. */
export interface PrintedBlock {
	readonly lines: readonly PrintedLine[];
	/** 1 for the largest type; 0 for running text */
	readonly heading: number;
}

export interface PrintedText {
	readonly blocks: readonly PrintedBlock[];
	/** in smaller type at the feet of pages */
	readonly notes: readonly PrintedBlock[];
}

/** Headings are no longer, in UTF-16 code units. */
const longestHeading = 200;

/** How the running text of a document is set. */
interface Setting {
	/** pt */
	readonly size: number;
	/** pt from line to line */
	readonly pitch: number;
	/** paragraphs begin with an indent */
	readonly isIndented: boolean;
}

/** A stretch of lines below each other: a page, or a column of one. */
interface Column {
	readonly lines: readonly PrintedLine[];
	readonly left: number;
	readonly right: number;
}

/**
 * Puts lines together as paragraphs: a gap, an indent, another size, the mark of a list item, or a short line that ends a
 * sentence parts them. Over the edge of a page or column a sentence goes on.
 */
export function printedText(pages: readonly (readonly PrintedLine[])[]): PrintedText {
	const setting = settingOf(pages.flat());
	const [texts, feet] = [
		pages.map((lines) => withoutNotes(lines, setting)),
		pages.map((lines) => notesOf(lines, setting))
	];
	const blocks = blocksOf(texts.flatMap(columnsOf), setting);
	return { blocks: withHeadings(blocks, setting), notes: plain(blocksOf(feet.flatMap(columnsOf), setting)) };
}

function settingOf(lines: readonly PrintedLine[]): Setting {
	const lettersBySize = rollup(
		lines,
		(those) => sum(those, ({ text }) => text.length),
		({ size }) => rounded(size)
	);
	const [size] = [...lettersBySize].reduce((most, next) => (next[1] > most[1] ? next : most), [10, 0]);
	const pairs = lines.flatMap((line, i) => {
		const next = lines[i + 1];
		const isBelow = next && line.baseline > next.baseline && next.page === line.page;
		return isBelow && rounded(line.size) === size && rounded(next.size) === size
			? [[line, next] as const]
			: [];
	});
	const pitch = mode(pairs, ([above, below]) => rounded(above.baseline - below.baseline)) || 1.2 * size;
	const close = pairs.filter(([above, below]) => above.baseline - below.baseline < 1.25 * pitch);
	const indents = close.filter(([above, below]) => isIndent(indentOf(below, above), size));
	return { size, pitch, isIndented: indents.length > 0.03 * close.length };
}

const rounded = (length: number) => Math.round(2 * length) / 2;

/** pt that a line begins behind another */
function indentOf(line: PrintedLine, other: PrintedLine): number {
	return line.isRightToLeft ? other.right - line.right : line.left - other.left;
}

function isIndent(length: number, size: number): boolean {
	return length > 0.6 * size && length < 5 * size;
}

/** Notes: smaller type below the last line of the text, the first with its number or sign. */
function notesOf(lines: readonly PrintedLine[], { size }: Setting): readonly PrintedLine[] {
	const text = lines.filter((line) => line.size > 0.92 * size);
	if (text.length === 0) return [];
	const foot = Math.min(...text.map(({ baseline }) => baseline));
	const below = lines.filter((line) => line.size <= 0.92 * size && line.baseline < foot);
	const first = below.findIndex(({ text }) => /^(?:\[?\d{1,3}\b|[*†‡])/.test(text));
	return first < 0 ? [] : below.slice(first);
}

function withoutNotes(lines: readonly PrintedLine[], setting: Setting): readonly PrintedLine[] {
	const notes = new Set(notesOf(lines, setting));
	return lines.filter((line) => !notes.has(line));
}

function columnsOf(lines: readonly PrintedLine[]): Column[] {
	const runs: PrintedLine[][] = [];
	for (const line of lines) {
		const run = runs.at(-1);
		if (run && run.at(-1)!.baseline >= line.baseline) run.push(line);
		else runs.push([line]);
	}
	return runs.map((run) => ({
		lines: run,
		left: Math.min(...run.map(({ left }) => left)),
		right: Math.max(...run.map(({ right }) => right))
	}));
}

function blocksOf(columns: readonly Column[], setting: Setting): PrintedLine[][] {
	const blocks: PrintedLine[][] = [];
	let last: { line: PrintedLine; column: Column } | undefined;
	for (const column of columns)
		for (const line of column.lines) {
			const goesOn =
				last !== undefined &&
				(last.column === column
					? goesOnBelow(last.line, line, column, setting)
					: goesOnOver(last.line, line, last.column, column, setting));
			if (goesOn) blocks.at(-1)!.push(line);
			else blocks.push([line]);
			last = { line, column };
		}
	return blocks;
}

const endsSentence = (text: string) => /[.!?…:。！？؟]["'”’»)\]]*(?:\[\d+\])?$/u.test(text);

function isAlike(a: PrintedLine, b: PrintedLine): boolean {
	return Math.abs(a.size - b.size) < 0.12 * Math.max(a.size, b.size) && itemMarkOf(b.text) === '';
}

/** Whether the line would have had room for more. */
function isShort(line: PrintedLine, { left, right }: Column): boolean {
	return (line.isRightToLeft ? line.left - left : right - line.right) > 0.15 * (right - left);
}

function begins(line: PrintedLine, { left, right }: Column, { size, isIndented }: Setting): boolean {
	return isIndented && isIndent(line.isRightToLeft ? right - line.right : line.left - left, size);
}

function goesOnBelow(above: PrintedLine, line: PrintedLine, column: Column, setting: Setting): boolean {
	if (!isAlike(above, line)) return false;
	// headings are set closer than text
	const pitch = setting.pitch * Math.max(1, above.size / setting.size);
	if (above.baseline - line.baseline > 1.25 * pitch) return false;
	const isNew = begins(line, column, setting) && !begins(above, column, setting);
	const isParted = isShort(above, column) && endsSentence(above.text) && !/^\p{Ll}/u.test(line.text);
	return !isNew && !isParted;
}

function goesOnOver(
	last: PrintedLine,
	line: PrintedLine,
	from: Column,
	to: Column,
	setting: Setting
): boolean {
	if (!isAlike(last, line)) return false;
	if (/^\p{Ll}/u.test(line.text) || !endsSentence(last.text)) return !isShort(last, from);
	return setting.isIndented && !isShort(last, from) && !begins(line, to, setting);
}

function withHeadings(blocks: readonly PrintedLine[][], { size }: Setting): PrintedBlock[] {
	const sizeOf = ([first]: readonly PrintedLine[]) => rounded(first?.size ?? size);
	const isHeading = (lines: readonly PrintedLine[]) =>
		sizeOf(lines) >= 1.15 * size && sum(lines, ({ text }) => text.length) <= longestHeading;
	const sizes = [...new Set(blocks.filter(isHeading).map(sizeOf))].sort((a, b) => b - a);
	return blocks.map((lines) => ({
		lines,
		heading: isHeading(lines) ? Math.min(6, sizes.indexOf(sizeOf(lines)) + 1) : 0
	}));
}

function plain(blocks: readonly PrintedLine[][]): PrintedBlock[] {
	return blocks.map((lines) => ({ lines, heading: 0 }));
}

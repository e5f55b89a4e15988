import type { TextRange } from './range.ts';
import { wordsIn } from './word-boundaries.ts';

/** One line of a source: a heading, the lead of a list item, or a paragraph. */
export interface Block extends TextRange {
	readonly kind: 'heading' | 'item' | 'paragraph';
	/** 1–6 for headings, 0 otherwise */
	readonly level: number;
	/** number of the heading it stands under or is; 0 before the first */
	readonly section: number;
	/** running number of the paragraph; an item carries that of the paragraph after it; a heading null */
	readonly paragraph: number | null;
}

/** Where an offset stands, as printed in `§2 ¶4`. */
export interface Locator {
	/** 0 before the first heading */
	readonly section: number;
	/** words of that heading */
	readonly sectionTitle: string | null;
	/** 1-based, counted through the whole text; in a heading that of the paragraph after it; 0 when there is none */
	readonly paragraph: number;
}

const headingMark = /^(#{1,6})[ \t]+(?=\S)/;
const itemMark = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+(?=\S)/;

/**
 * Reads a source: every line that is not blank is one block. Only the marks of headings (`## `) are taken out of
 * the text; `- ` and `1. ` before a list item belong to it and stay. Line ends become LF, a byte order mark goes.
 * Headings of all levels are counted as sections in one row. An item with a paragraph right after it is that
 * paragraph's lead and shares its number; any other item counts as a paragraph of its own.
 */
export function parseDocument(markdown: string): ReadText {
	const steps = readDocumentInSteps(markdown);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** A source as it is read. */
interface ReadText {
	readonly text: string;
	readonly blocks: Block[];
}

/** lines of a step */
const linesOfStep = 1000;

/** As `parseDocument`, a stretch of lines at a time. */
export function* readDocumentInSteps(markdown: string): Generator<void, ReadText> {
	const blocks: Block[] = [];
	const texts: string[] = [];
	let start = 0;
	let section = 0;
	let paragraphs = 0;
	let lead = false;
	for (const [number, line] of markdown
		.replace(/^\ufeff/, '')
		.split(/\r\n?|\n/)
		.entries()) {
		if (number % linesOfStep === linesOfStep - 1) yield;
		const heading = headingMark.exec(line);
		const words = line.slice(heading?.[0].length ?? 0);
		const kind = heading ? 'heading' : itemMark.test(line) ? 'item' : 'paragraph';
		const level = heading?.[1]?.length ?? 0;
		const end = start + words.length;
		if (words.trim() !== '') {
			if (kind === 'heading') section++;
			else if (!(lead && kind === 'paragraph')) paragraphs++;
			lead = kind === 'item';
			blocks.push({ start, end, kind, level, section, paragraph: kind === 'heading' ? null : paragraphs });
		}
		texts.push(words);
		start = end + 1;
	}
	return { text: texts.join('\n'), blocks };
}

/** The mark that leads a list item, with the space around it: `- ` or `12. `; empty for a line that is none. */
export function itemMarkOf(line: string): string {
	return itemMark.exec(line)?.[0] ?? '';
}

/** Section and paragraph of the character at the offset; between two blocks those of the first. */
export function locate(blocks: readonly Block[], text: string, offset: number): Locator {
	const at = Math.max(0, countWhile(blocks, ({ start }) => start <= offset) - 1);
	const block = blocks[at];
	if (!block) return { section: 0, sectionTitle: null, paragraph: 0 };
	// A section is counted from its heading on, so the first block of its number is that heading.
	const heading =
		block.section > 0 ? blocks[countWhile(blocks, ({ section }) => section < block.section)] : null;
	let numbered = at;
	while (blocks[numbered]?.paragraph === null) numbered++;
	if (numbered === blocks.length) numbered = at;
	while (blocks[numbered]?.paragraph === null) numbered--;
	return {
		section: block.section,
		sectionTitle: heading ? text.slice(heading.start, heading.end).trim() : null,
		paragraph: blocks[numbered]?.paragraph ?? 0
	};
}

/** How many blocks at the beginning something holds for; it must hold for none after the first it does not hold for. */
function countWhile(blocks: readonly Block[], holds: (block: Block) => boolean): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const block = blocks[middle];
		if (block && holds(block)) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Scripts that put no spaces between words. */
const spaceless =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Words as white space parts them: a dash standing alone counts as one. What is written without spaces is parted by
 * dictionary.
 */
export function countWords(text: string): number {
	if (!spaceless.test(text)) return countParts(text);
	return text.split(/\s+/).reduce((words, part) => {
		if (!spaceless.test(part)) return words + (part === '' ? 0 : 1);
		return words + Math.max(1, wordsIn(part, { start: 0, end: part.length }).length);
	}, 0);
}

function countParts(text: string): number {
	let words = 0;
	let isWithin = false;
	for (let at = 0; at < text.length; at++) {
		const isSpace = isWhiteSpace(text.charCodeAt(at));
		if (isWithin && isSpace) isWithin = false;
		else if (!isWithin && !isSpace) {
			isWithin = true;
			words++;
		}
	}
	return words;
}

/** As `\s` does, by code unit: a list of all words would take several times the memory of the text. */
function isWhiteSpace(code: number): boolean {
	if (code < 0x1680) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
	return /\s/.test(String.fromCharCode(code));
}

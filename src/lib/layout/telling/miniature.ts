import { group, pairs, sort } from 'd3';
import type { Source } from '#lib/story/types.ts';
import type { Occurrence } from './reading-order.ts';
import { wrapLines, type TextPiece } from '#lib/layout/type/wrap.ts';

/** All positions are fractions of the miniature's width and height. */
export interface TextLine extends TextPiece {
	readonly y: number;
	readonly height: number;
	readonly width: number;
	readonly heading: boolean;
}

/** A piece of one line that tells of at least one event. */
export interface LinePiece {
	/** `line:start` */
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** ids of all events that rest on it; the first gives the colour */
	readonly events: readonly [string, ...string[]];
}

export interface SectionMark {
	readonly number: number;
	/** the line of its heading */
	readonly y: number;
	/** the heading as the source writes it */
	readonly title: string;
}

export interface Miniature {
	readonly lines: readonly TextLine[];
	readonly stretches: readonly LinePiece[];
	readonly sections: readonly SectionMark[];
}

/** Code units in a line: about the measure of the source pane, so that lines fall much as they do there. */
const columns = 58;
/** In lines: the ink of a line, and what is left free above a paragraph and above a heading. */
const [ink, paragraphGap, headingGap] = [0.62, 0.45, 1.1];

/**
 * A picture of a source with one bar for each line of text.
 * Where passages overlap, a stretch takes the colour of the one that starts last (of these the shorter): a passage
 * inside a longer one stays visible. Within a passage it is that of the earliest event.
 * @param occurrences of this source
 */
export function layoutMiniature(source: Source, occurrences: readonly Occurrence[]): Miniature {
	const lines = textLines(source);
	return { lines, stretches: stretchesOf(lines, occurrences), sections: sectionMarks(source, lines) };
}

/** Middle of the lines a passage runs over, as a fraction of the height; 0 when no line holds it. */
export function middleOf({ start, end }: TextPiece, lines: readonly TextLine[]): number {
	const held = lines.filter((line) => line.start < end && start < line.end);
	const [first, last] = [held[0], held.at(-1)];
	return first && last ? (first.y + last.y + last.height) / 2 : 0;
}

function textLines({ text, blocks }: Source): TextLine[] {
	let y = 0;
	const placed = blocks.flatMap((block, i) => {
		const heading = block.kind === 'heading';
		if (i > 0) y += paragraphGap + (heading ? headingGap : 0);
		return wrapLines(text, block, columns).map((range) => ({ ...range, heading, y: y++ }));
	});
	const height = Math.max(1, y - 1 + ink);
	return placed.map((line) => ({
		...line,
		y: line.y / height,
		height: ink / height,
		width: (line.end - line.start) / columns
	}));
}

function stretchesOf(lines: readonly TextLine[], occurrences: readonly Occurrence[]): LinePiece[] {
	const byPassage = group(occurrences, ({ passage }) => passage);
	const passages = [...byPassage.keys()].sort((a, b) => b.start - a.start || a.end - b.end);
	return lines.flatMap((line) => {
		const over = passages.filter((passage) => passage.start < line.end && line.start < passage.end);
		const bounds = over.flatMap(({ start, end }) => [Math.max(start, line.start), Math.min(end, line.end)]);
		return pairs(sort(new Set(bounds))).flatMap(([start, end]): LinePiece[] => {
			const inside = over.filter((passage) => passage.start <= start && end <= passage.end);
			const all = inside.flatMap((passage) => byPassage.get(passage) ?? []);
			const [first, ...more] = new Set(all.map(({ event }) => event.id));
			if (first === undefined) return [];
			return [
				{
					key: `${line.start}:${start}`,
					x: (start - line.start) / columns,
					y: line.y,
					width: (end - start) / columns,
					height: line.height,
					events: [first, ...more]
				}
			];
		});
	});
}

function sectionMarks({ text, blocks }: Source, lines: readonly TextLine[]): SectionMark[] {
	return blocks
		.filter((block) => block.kind === 'heading')
		.map((block) => ({
			number: block.section,
			y: lines.find((line) => line.start >= block.start)?.y ?? 0,
			title: text.slice(block.start, block.end).trim()
		}));
}

import { rollup } from 'd3';
import { pageNumber } from '../mends/page-lines.ts';
import type { PrintedLine } from './printed-line.ts';

/** Lines at the edge of a page that are asked whether they belong to it alone. */
const atEdge = 2;
/** On so many pages a line is one of theirs, or on all of them where they are two. */
const fewest = 3;

/** Pages before the first are often numbered so, in small letters. */
const romanNumber = /^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/;

/** What a page says of itself: its number, and what comes again and again at its head and foot. */
export interface PageFrames {
	/** without those of the frames */
	readonly pages: readonly (readonly PrintedLine[])[];
	/** numbers of pages that were left out */
	readonly numbers: number;
	/** words of heads and feet that were left out, as they first came */
	readonly heads: readonly string[];
}

/** Takes out of pages what stands at their edges on others too, but for numbers, and the numbers of the pages themselves. */
export function withoutFrames(pages: readonly (readonly PrintedLine[])[]): PageFrames {
	const edges = pages.map(edgesOf);
	const count = new Map<string, number>();
	for (const edge of edges)
		for (const key of new Set([...edge].map(({ text }) => keyOf(text))))
			count.set(key, (count.get(key) ?? 0) + 1);
	const enough = Math.max(2, Math.min(fewest, pages.length));
	const counted = rollup(
		pages.flatMap((lines) => lines.map((line) => numberKey(line, lines)).filter((key) => key !== null)),
		(those) => those.length,
		(key) => key
	);
	const heads = new Map<string, string>();
	let numbers = 0;
	const left = pages.map((lines, i) =>
		lines.filter((line) => {
			if (!edges[i]!.has(line)) return true;
			const key = keyOf(line.text);
			const number = numberKey(line, lines);
			if (number === firstPage || (number !== null && (counted.get(number) ?? 0) > 1)) numbers++;
			else if ((count.get(key) ?? 0) >= enough) heads.set(key, heads.get(key) ?? line.text);
			else return true;
			return false;
		})
	);
	return { pages: left, numbers, heads: [...heads.values()] };
}

function edgesOf(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
	const fromTop = lines.toSorted((a, b) => b.baseline - a.baseline);
	return new Set([...fromTop.slice(0, atEdge), ...fromTop.slice(-atEdge)]);
}

/** What numbers of pages have in common that count on: how far they are from the pages they stand on. */
const firstPage = '0';

/** @returns null for a line that is no number of its page; a year at the end of a text is the only one of its kind */
function numberKey(line: PrintedLine, lines: readonly PrintedLine[]): string | null {
	if (!isOutermost(line, lines)) return null;
	const number = pageNumber.exec(line.text)?.[1];
	if (number !== undefined) return String(Number(number) - line.page);
	return romanNumber.test(line.text) ? 'roman' : null;
}

function isOutermost(line: PrintedLine, lines: readonly PrintedLine[]): boolean {
	return [Math.min, Math.max].some(
		(most) => most(...lines.map(({ baseline }) => baseline)) === line.baseline
	);
}

function keyOf(text: string): string {
	return text.replace(/\d+/g, '0');
}

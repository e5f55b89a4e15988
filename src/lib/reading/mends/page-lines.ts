import type { Edit } from './edit.ts';
import { linesOf, wholeLine, type LineOfText } from './lines.ts';

/** Fewer than this may be anything; so many are a table. */
const fewest = 3;
const most = 5_000;
/** Heads and feet of pages are short, in UTF-16 code units. */
const longest = 100;

/** A line that is the number of a page, which is its first group. */
export const pageNumber =
	/^(?:[-–—[(|] ?)?(?:page |p\. ?|seite |s\. ?|с\. ?)?(\d{1,4})(?: ?(?:\/|of|von|de|sur|из) ?\d{1,4})?(?: ?[-–—\])|])?$/iu;

/** Lines that are nothing but the number of a page: they count on, one by one, through the text. */
export function pageNumberEdits(text: string): Edit[] {
	const numbered = linesOf(text).flatMap((line) => {
		const number = pageNumber.exec(line.words)?.[1];
		return number === undefined ? [] : [{ line, number: Number(number) }];
	});
	return longestCount(numbered).map(({ line }) => withGap(line, text));
}

/** A line with the blank ones around it, where the sentence before goes on after; else the line alone. */
function withGap(line: LineOfText, text: string): Edit {
	const before = text.slice(Math.max(0, line.start - 200), line.start);
	const after = text.slice(line.end, line.end + 200);
	const gapBefore = /\s*$/.exec(before)?.[0].length ?? 0;
	const gapAfter = /^\s*/.exec(after)?.[0].length ?? 0;
	return /[\p{L}\p{N},;-]$/u.test(before.trimEnd()) && /^\p{Ll}/u.test(after.trimStart())
		? { start: line.start - gapBefore, end: line.end + gapAfter, words: '\n' }
		: { ...wholeLine(line, text), words: '' };
}

/** The longest run of numbers that go up by one or two; none where it is short. */
function longestCount<T extends { readonly number: number }>(numbered: readonly T[]): readonly T[] {
	if (numbered.length > most) return [];
	const best = numbered.reduce<readonly T[]>((longestRun, first, at) => {
		if (numbered.length - at <= longestRun.length) return longestRun;
		const run = [first];
		for (const next of numbered.slice(at + 1)) {
			const step = next.number - (run.at(-1)?.number ?? 0);
			if (step === 1 || step === 2) run.push(next);
		}
		return run.length > longestRun.length ? run : longestRun;
	}, []);
	return best.length >= fewest ? best : [];
}

/** Short lines that come again and again, the same but for numbers, and end no sentence: heads and feet of pages. */
export function pageHeadEdits(text: string): Edit[] {
	const alike = new Map<string, LineOfText[]>();
	for (const line of linesOf(text)) {
		const { words } = line;
		if (words.length < 4 || words.length > longest || /[.!?:;,]$/.test(words) || /^(?:#|[-*•] )/.test(words))
			continue;
		if (!/\p{L}/u.test(words)) continue;
		const key = words.replace(/\d+/g, '0');
		const others = alike.get(key);
		if (others) others.push(line);
		else alike.set(key, [line]);
	}
	return [...alike.values()]
		.filter((lines) => lines.length >= fewest && areApart(lines))
		.flat()
		.sort((a, b) => a.start - b.start)
		.map((line) => ({ ...wholeLine(line, text), words: '' }));
}

/** A page lies between each and the next; lines of a list or a refrain stand closer. */
function areApart(lines: readonly LineOfText[]): boolean {
	return lines.every(({ start }, i) => i === 0 || start - (lines[i - 1]?.end ?? 0) > 400);
}

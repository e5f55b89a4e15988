import { group } from 'd3';

/*
 * A page of a PDF is ink at places: pieces of text, in the order a program wrote them. Lengths are points, 1/72 of an inch;
 * y goes up from the foot of the page.
 */

/** A piece of text as PDF.js tells it (`TextItem`). */
export interface PrintedPiece {
	readonly str: string;
	readonly dir: string;
	/** a, b, c, d, x, y of its letters, as in SVG */
	readonly transform: readonly number[];
	readonly width: number;
}

export interface PrintedLine {
	readonly text: string;
	/** 1-based */
	readonly page: number;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	/** of most of its letters */
	readonly size: number;
	readonly isRightToLeft: boolean;
}

interface Placed {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	readonly size: number;
	readonly isRightToLeft: boolean;
}

/** The lines of a page, in the order they were written; what stands askew, as marks in a margin do, is none of them. */
export function printedLines(pieces: readonly PrintedPiece[], page: number): PrintedLine[] {
	const lines: Placed[][] = [];
	for (const piece of pieces) {
		const [, b = 0, c = 0, d = 0, x = 0, y = 0] = piece.transform;
		if (piece.str === '' || Math.abs(b) > 0.01 || Math.abs(c) > Math.abs(d) || d === 0) continue;
		const placed = {
			text: piece.str,
			left: x,
			right: x + piece.width,
			baseline: y,
			size: Math.abs(d),
			isRightToLeft: piece.dir === 'rtl'
		};
		const line = lines.at(-1);
		if (line && standsOn(line, placed)) line.push(placed);
		else if (piece.str.trim() !== '') lines.push([placed]);
	}
	return lines.map((line) => lineOf(line, page)).filter(({ text }) => text !== '');
}

/** Raised and lowered letters stand on the line; what is far away is another column. */
function standsOn(line: readonly Placed[], next: Placed): boolean {
	const last = line.at(-1)!;
	const size = Math.max(...line.map((piece) => piece.size), next.size);
	const gap = Math.max(next.left - last.right, last.left - next.right);
	return Math.abs(next.baseline - line[0]!.baseline) < size / 2 && gap < 4 * size;
}

function lineOf(pieces: readonly Placed[], page: number): PrintedLine {
	const letters = (those: readonly Placed[]) =>
		those.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0);
	const bySize = group(pieces, ({ size }) => size);
	const [size] = [...bySize].reduce((most, next) => (letters(next[1]) > letters(most[1]) ? next : most));
	const main = bySize.get(size)!;
	const { baseline } = main[0]!;
	const isRightToLeft = 2 * letters(pieces.filter((piece) => piece.isRightToLeft)) > letters(pieces);
	const inOrder = isRightToLeft ? fromTheRight(pieces.flatMap(withoutEnd)) : pieces;
	return {
		text: joined(inOrder, size, baseline),
		page,
		left: Math.min(...pieces.map(({ left }) => left)),
		right: Math.max(...pieces.map(({ right }) => right)),
		baseline,
		size,
		isRightToLeft
	};
}

/**
 * Pieces of a line of right-to-left script as it is read: from the right, but for numbers and words of the other direction.
 * Between two of these, signs go with them; elsewhere they go with the line, where brackets were turned round to be drawn.
 */
function fromTheRight(pieces: readonly Placed[]): Placed[] {
	const seen = pieces.toSorted((a, b) => a.left + a.right - b.left - b.right);
	const runs: { isAgainst: boolean; pieces: Placed[] }[] = [];
	for (const [place, piece] of seen.entries()) {
		const isAgainst = isSign(piece)
			? [seen.slice(0, place).reverse(), seen.slice(place + 1)].every((beside) =>
					goesAgainst(beside.find((other) => !isSign(other)))
				)
			: goesAgainst(piece);
		const run = runs.at(-1);
		if (run?.isAgainst === isAgainst) run.pieces.push(piece);
		else runs.push({ isAgainst, pieces: [piece] });
	}
	return runs
		.reverse()
		.flatMap(({ isAgainst, pieces }) =>
			isAgainst
				? pieces
				: pieces.reverse().map((piece) => (isSign(piece) ? { ...piece, text: turned(piece.text) } : piece))
		);
}

/** The end of a sentence may be drawn together with the number to its right. */
function withoutEnd(piece: Placed): Placed[] {
	const [, end, rest] = /^([.,:;!?]+)(\S.*)$/u.exec(piece.text) ?? [];
	if (end === undefined || rest === undefined) return [piece];
	return [
		{ ...piece, text: end, right: piece.left },
		{ ...piece, text: rest }
	];
}

function isSign({ text }: Placed): boolean {
	return !/[\p{L}\p{N}]/u.test(text);
}

function goesAgainst(piece: Placed | undefined): boolean {
	return piece !== undefined && !(piece.isRightToLeft && /\p{L}/u.test(piece.text));
}

const others: Readonly<Record<string, string>> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'{': '}',
	'}': '{',
	'<': '>',
	'>': '<',
	'«': '»',
	'»': '«',
	'‹': '›',
	'›': '‹'
};

function turned(text: string): string {
	return [...text]
		.reverse()
		.map((sign) => others[sign] ?? sign)
		.join('');
}

/** Small raised numbers lead to notes. */
function joined(pieces: readonly Placed[], size: number, baseline: number): string {
	let text = '';
	let before: Placed | undefined;
	for (const piece of pieces) {
		const isNote =
			/^\d{1,3}$/.test(piece.text.trim()) &&
			piece.size < 0.8 * size &&
			piece.baseline - baseline > 0.15 * size;
		const gap = before ? Math.max(piece.left - before.right, before.left - piece.right) : 0;
		if (gap > 0.2 * size && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' ';
		text += isNote ? `[${piece.text.trim()}]` : piece.text;
		before = piece;
	}
	return text.replace(/\s+/gu, ' ').trim();
}

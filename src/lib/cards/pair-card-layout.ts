import { below, block, floor, footOf, inner, pad, type TextBlock, type CardFoot } from './card-layout.ts';
import { balanceLines, setLines, type Line } from '#lib/layout/type/set-lines.ts';
import type { Face } from '#lib/layout/type/faces.ts';
import { words } from '#lib/words/words.ts';

/** px: lane names, the two columns, the space between them, the tag before a title */
const laneNames = 220;
const columnGap = 28;
const columnWidth = (inner - laneNames - columnGap) / 2;
const tag = 52;

/** One side of a comparison in words. */
export interface Side {
	readonly title: string;
	/** a line each */
	readonly facts: readonly string[];
	/** how many events begin in each lane */
	readonly counts: readonly string[];
}

interface Column {
	/** px from the left */
	readonly x: number;
	readonly width: number;
	/** px from its left to the title */
	readonly tag: number;
	readonly title: TextBlock;
	readonly facts: TextBlock;
	readonly counts: readonly Line[];
}

export interface PairCardLayout {
	readonly pad: number;
	readonly kicker: TextBlock;
	readonly columns: readonly Column[];
	/** one row a lane; `y` the middle of the first, that of a name's block from the middle of its row */
	readonly lanes: {
		readonly y: number;
		readonly step: number;
		readonly names: readonly TextBlock[];
		/** size of the numbers, and how much larger than on a screen their dots are */
		readonly size: number;
		readonly enlarged: number;
	};
	readonly foot: CardFoot;
}

/**
 * The share image of two periods side by side: what each is, and how many events of each lane begin in it.
 * @param kicker what both are taken from
 * @param lanes their names, in order
 */
export function layoutPairCard(
	kicker: string,
	lanes: readonly string[],
	sides: readonly [Side, Side]
): PairCardLayout {
	const top = pad + 86;
	const titles = sides.map(({ title }) => title).map(titleSetter(sides, top));
	const under = Math.max(...titles.map(below)) + 46;
	const facts = sides.map((side) => set(side.facts, under));
	const first = Math.max(...facts.map(below)) + 26;
	const step = Math.min(58, (floor - first) / Math.max(1, lanes.length));
	const size = Math.min(28, step * 0.8);
	return {
		pad,
		kicker: block(kicker, 'sans-600', 27, 1, pad + 24),
		columns: sides.map(({ counts }, i) => ({
			x: pad + laneNames + i * (columnWidth + columnGap),
			width: columnWidth,
			tag,
			title: titles[i]!,
			facts: facts[i]!,
			counts: counts.map((words) => line(words, 'sans-700', size, columnWidth))
		})),
		lanes: {
			y: first + step / 2,
			step,
			names: lanes.map((name) => laneName(name, step)),
			size,
			// Dots are drawn for screens; on a card, seen small, they are larger.
			enlarged: Math.min(1.5, step / 16)
		},
		foot: footOf(words.cards.pairFoot, 'sans-400')
	};
}

/** A name in one line, or smaller in as many as its row holds. @param step px of the row */
function laneName(name: string, step: number): TextBlock {
	const measure = laneNames - 40;
	const large = Math.min(26, step * 0.75);
	const [one, ...more] = setLines(name, { face: 'sans-600', size: large, measure, lines: 2 });
	if (one && !more.length) return { lines: [one], y: Math.round(large * 0.35), step, size: large };
	const size = Math.min(20, large);
	const pitch = size * 1.1;
	const most = Math.max(1, Math.floor((step - 4) / pitch));
	const lines = setLines(name, { face: 'sans-600', size, measure, lines: most });
	return { lines, y: Math.round(size * 0.35 - ((lines.length - 1) * pitch) / 2), step: pitch, size };
}

/** Both titles in the largest of some sizes at which each takes one line, else in two. @param y of the first */
function titleSetter(sides: readonly Side[], y: number): (title: string) => TextBlock {
	const setting = (size: number) =>
		({ face: 'sans-700', size, measure: columnWidth - tag, lines: 2 }) as const;
	const size = [40, 36, 32].find((each) =>
		sides.every(({ title }) => setLines(title, setting(each)).length === 1)
	);
	return (title) => ({ lines: balanceLines(title, setting(size ?? 38)), y, step: 44, size: size ?? 38 });
}

function set(facts: readonly string[], y: number): TextBlock {
	return { lines: facts.map((words) => line(words, 'sans-400', 25, columnWidth)), y, step: 34, size: 25 };
}

function line(words: string, face: Face, size: number, measure: number): Line {
	return setLines(words, { face, size, measure, lines: 1 })[0] ?? { text: '', width: 0 };
}

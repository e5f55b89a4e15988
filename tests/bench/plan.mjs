/*
 * Which pages are measured how thoroughly in the time there is. Our own pages are measured at every size and speed that
 * was asked for, at least briefly; what others get is what is left. Nothing here measures: it chooses.
 */

/** @typedef {import('./figures.mjs').Figure} Figure */
/** One page at one size and one speed of the processor; `isOurs` is said of the plain list too. @typedef {{ events: number, slower: number, isOurs: boolean }} Cell */
/** `loads`: at most; `rest`: memory and labels. @typedef {{ loads: number, zoom: boolean, pan: boolean, rest: boolean }} Effort */

/** Stories of more take pages that were not made for them long, and come last among those of others. */
export const LARGE = 10_000;

/** Seconds, on a machine that does nothing else: of a load, of a gesture, of all else. Only their proportions matter much. */
const LOAD = 1.2;
const GESTURE = 2.5;
const REST = 1;

/** @param {Cell} cell */
const isLarge = ({ events }) => events >= LARGE;

/**
 * Seconds that an effort takes on a quiet machine.
 * @param {Cell} cell
 * @param {Effort} effort
 */
export function cost({ slower, isOurs, events }, { loads, zoom, pan, rest }) {
	const heavy = events >= LARGE && !isOurs ? 5 : 1;
	const load = LOAD * (1 + (slower - 1) / 3);
	const gesture = GESTURE * (1 + (slower - 1) / 5);
	return heavy * (loads * load + (Number(zoom) + Number(pan)) * gesture + Number(rest) * REST);
}

/**
 * The least that a cell is measured, and the most; `least` is null for what may be left out altogether.
 * @param {Cell} cell
 * @param {readonly Figure[]} figures that were asked for
 * @param {number} runs loads of each page
 * @returns {{ least: Effort, most: Effort }}
 */
export function efforts({ slower, isOurs }, figures, runs) {
	const asked = {
		zoom: figures.includes('zooming'),
		pan: figures.includes('panning'),
		rest: slower === 1 && (figures.includes('memory') || figures.includes('labels'))
	};
	const most = { loads: figures.includes('painting') ? runs : 1, ...asked };
	// What first paints is what targets ask of others and of slow processors; a gesture only where nothing else was asked for.
	const painting = { loads: 1, zoom: false, pan: false, rest: false };
	if (!figures.includes('painting')) return { least: most, most };
	return { least: isOurs && slower === 1 ? { ...most, loads: 1 } : painting, most };
}

/**
 * How each cell is measured; null for what there is no time for. Ours come first, at least briefly, whatever the time.
 * Then, as far as it goes: ours in full and what others paint first at usual sizes; ours in full at large ones; the rest
 * of others, and their large pages.
 * @param {readonly Cell[]} cells
 * @param {number} seconds for all of them
 * @param {number} pace how many times longer than on a quiet machine things take
 * @param {readonly Figure[]} figures
 * @param {number} runs
 * @returns {(Effort | null)[]} in the order of the cells
 */
export function plan(cells, seconds, pace, figures, runs) {
	const all = cells.map((cell) => ({ cell, ...efforts(cell, figures, runs) }));
	/** @type {(Effort | null)[]} */
	const chosen = all.map(({ cell, least }) => (cell.isOurs ? least : null));
	let left = seconds;
	for (const { cell, least } of all) if (cell.isOurs) left -= pace * cost(cell, least);

	/** @param {(cell: Cell) => boolean} which @param {'least' | 'most'} how */
	function grow(which, how) {
		for (const [i, each] of all.entries()) {
			const now = chosen[i];
			if (!which(each.cell) || now === each.most) continue;
			const more = pace * (cost(each.cell, each[how]) - (now ? cost(each.cell, now) : 0));
			if (more > left) continue;
			chosen[i] = each[how];
			left -= more;
		}
	}

	grow((cell) => cell.isOurs && !isLarge(cell), 'most');
	grow((cell) => !cell.isOurs && !isLarge(cell), 'least');
	grow((cell) => cell.isOurs, 'most');
	grow((cell) => !isLarge(cell), 'most');
	grow(() => true, 'least');
	grow(() => true, 'most');
	return chosen;
}

/**
 * The order in which cells are measured: ours before those of others; the processor as it is before a slower one; small
 * before large.
 * @param {readonly Cell[]} cells
 */
export function inOrder(cells) {
	/** @param {Cell} cell */
	const group = ({ events, isOurs }) => (isOurs ? 0 : events >= LARGE ? 2 : 1);
	return cells.toSorted((a, b) => group(a) - group(b) || a.slower - b.slower || a.events - b.events);
}

/**
 * How many times longer things take than on a quiet machine, by what some of them took. A few seconds of it are taken for
 * granted, so that the first page alone does not tell.
 * @param {number} taken s
 * @param {number} planned s, on a quiet machine
 */
export function paceOf(taken, planned) {
	return (taken + 15) / (planned + 15);
}

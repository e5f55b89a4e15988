import { clampView, zoomAbout } from '#lib/layout/time/view.ts';
import { zoomLevel } from './clusters.ts';
import { unitsPerCell, type Stretch } from './drawn.ts';

/*
 * What is in sight of a drawing of time: a window on it, and what follows from its length. Plain sums over fractions of the
 * drawing; whoever draws, the page or the embed's script, keeps the window and asks here.
 */

/** A stretch of a drawing: 0 at its start, 1 at its end. */
export interface Fractions {
	readonly from: number;
	readonly to: number;
}

const everything: Fractions = { from: 0, to: 1 };

/**
 * The window after a zoom.
 * @param factor above 1: closer @param at what keeps its place, as a fraction of the window, unless the drawing ends
 * @param shortest length of a window
 */
export function zoomed(window: Fractions, factor: number, at: number, shortest: number): Fractions {
	return zoomAbout(window, factor, window.from + at * (window.to - window.from), everything, shortest);
}

/** The window, at its length, where it begins at `from`, or as near to it as the drawing allows. */
export function panned(window: Fractions, from: number): Fractions {
	const length = window.to - window.from;
	return clampView({ from, to: from + length }, everything, length);
}

/** The window on a stretch, about its middle where that is shorter than the shortest. @param air on both sides, as a part of it */
export function windowOn({ from, to }: Fractions, shortest: number, air = 0): Fractions {
	const room = (to - from) * air;
	return clampView({ from: Math.max(0, from - room), to: Math.min(1, to + room) }, everything, shortest);
}

/** Whether a zoom can tell apart what lies that far from each other, in windows that are no shorter than the shortest. */
export function canPart(distance: number, length: number, shortest: number): boolean {
	return distance > shortest / 20 && canZoomIn(length, shortest);
}

export function canZoomIn(length: number, shortest: number): boolean {
	return length > shortest * 1.01;
}

/** Whether anything is out of sight. */
export function canZoomOut(length: number): boolean {
	return length < 0.999;
}

/** The length of a window, rounded up to a power of √2: what is drawn stays as it is between two such levels. */
export function cellOf(length: number): number {
	return 2 ** (Math.ceil(2 * Math.log2(length) - 1e-6) / 2);
}

/**
 * Length of a stretch whose marks are drawn apart from others: an eighth to a half of a window. The same for several levels,
 * so that a mark which stays as it is at another level also stays in its drawing.
 */
export function stretchOf(cell: number): number {
	return 4 ** Math.floor(Math.log2(cell / 2) / 2 + 1e-9);
}

/** A window in units of its level, see `unitsPerCell`; numbers in, so that no frame of a scroll makes windows. */
export function inUnits(from: number, length: number, cell: number): Stretch {
	const units = unitsPerCell / cell;
	return { from: Math.max(0, from * units), to: Math.min(units, (from + length) * units) };
}

/** Where a unit of a level begins, within the drawing. */
export function unitStart(unit: number, cell: number): number {
	return Math.max(0, Math.min(1, (unit * cell) / unitsPerCell));
}

/** The stretch whose axis is settled at once, which holds the units and more, so that it seldom has to be done again. */
export function axisStretch(units: Stretch, cell: number): Fractions {
	const first = Math.floor(units.from / unitsPerCell);
	return { from: Math.max(0, first * cell), to: Math.min(1, (first + 3) * cell) };
}

/** Px of the whole drawing for which marks are laid out. @param plot px of the window @param inSteps marks keep their places between two of them */
export function layoutWidth(plot: number, length: number, inSteps: boolean): number {
	return inSteps ? zoomLevel(plot / length) : Math.round(plot / length);
}

/** The same for an axis, in finer steps: it shows at once what there is room for. */
export function axisWidth(plot: number, length: number, inSteps: boolean): number {
	const exact = plot / length;
	return inSteps ? 2 ** (Math.floor(8 * Math.log2(exact) + 1e-6) / 8) : exact;
}

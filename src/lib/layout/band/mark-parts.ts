import type { DateBasis, DocumentKind, EventOutline, Mention } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';
import { countHalfWidth } from './clusters.ts';
import { shortestLine } from './lane-measures.ts';
import { glyphPath, glyphSize } from './glyph.ts';
import type { BarMark, BarPart, Mark, PointMark } from './marks.ts';

/*
 * What a mark is made of, as plain data about its place: px to the right and down. The page, the embed's script, pictures
 * and the comparison all draw from here; how each part is coloured, styles say by the names of the looks.
 */

/** In full lanes marks are larger and have labels; mini lanes are one row each. */
export type Density = 'full' | 'mini';

/** What moments stand in: lanes of the band, or the order of telling, where they are closer together. */
export type MarkSetting = Density | 'telling';

/** A piece of a mark that is one path. */
export interface Shape {
	/** `hit`: what a finger or pointer may miss it by; `halo`: about the event being read */
	readonly part: 'hit' | 'halo' | 'ring' | 'glyph';
	/** names for its styles */
	readonly look: string;
	readonly d: string;
}

/** All that decides the glyph of a moment but its colour. */
export interface Sign {
	readonly basis: DateBasis;
	readonly mention: Mention;
	readonly uncertain: boolean;
}

/** The number in a count. */
export interface Figure {
	readonly text: string;
	/** the baseline */
	readonly y: number;
	readonly look: string;
}

/** Where a life-line ends; `at` is a fraction of the scale's domain. */
export interface EndShape {
	readonly at: number;
	readonly look: 'ink' | 'open';
	readonly d: string;
}

/** A whisker along time from the mark's place; fractions of the scale's domain. */
export interface WhiskerParts {
	readonly from: number;
	readonly to: number;
	/** where it has an upright tick */
	readonly ticks: readonly number[];
	/** the arrow to times before, of which no first one is known */
	readonly arrow: string | null;
}

/** px, half the height of a count and how far a halo stands out from it */
const countHalfHeight = { full: 8.5, mini: 5.5 };
const haloAbout = 2.5;
const momentHalo = { full: 8.75, mini: 7.5, telling: 8.5 };
const hit = hitShape(12);
const momentHit = { full: hit, mini: hit, telling: hitShape(9) };

/** px about the middle of a life-line: the band that takes a press, its label included, and half of the line itself */
export const lineHit = { above: 18, height: 22 };
export const lineHalfHeight = 2;
/** px that the ticks of a whisker reach up and down */
export const tickHalf = 4;

/** A count names no more events than can be listened to. */
const mostNamed = 20;

export function signOf({ basis, mention, when }: Pick<EventOutline, 'basis' | 'mention' | 'when'>): Sign {
	return { basis, mention, uncertain: when.start.uncertain };
}

const made = new Map<string, readonly Shape[]>();

/** The same list again for the same key: what draws it sees at once that nothing has changed. */
function once(key: string, make: () => readonly Shape[]): readonly Shape[] {
	const known = made.get(key) ?? make();
	made.set(key, known);
	return known;
}

/** The shapes of a sign, from the back to the front, wherever it stands: on the band, in lists, in keys and cards. */
export function signShapes({ basis, mention, uncertain }: Sign): readonly Shape[] {
	return once(`${basis} ${mention} ${uncertain}`, () => [
		{
			part: 'glyph',
			look: `glyph ${glyphSize(mention)}${uncertain ? ' uncertain' : ''}`,
			d: glyphPath(basis, mention)
		}
	]);
}

/** The shapes of a moment, from the back to the front. */
export function momentShapes(sign: Sign, setting: MarkSetting, hasHalo: boolean): readonly Shape[] {
	const { basis, mention, uncertain } = sign;
	return once(`${basis} ${mention} ${uncertain} ${setting} ${hasHalo}`, () => [
		momentHit[setting],
		...(hasHalo ? [momentHaloShape(setting)] : []),
		...signShapes(sign)
	]);
}

/** The small sign before the label of a life-line, which stands so many px above its middle. */
export const lineSignRise = 10;

export function lineSignShapes(
	{ basis, mention }: Pick<EventOutline, 'basis' | 'mention'>,
	hasHalo: boolean
): readonly Shape[] {
	const size = mention === 'context' ? mention : 'instance';
	return once(`line ${basis} ${size} ${hasHalo}`, () => [
		...(hasHalo ? [{ part: 'halo', look: 'halo', d: circlePath(8) } as const] : []),
		...signShapes({ basis, mention: size, uncertain: false })
	]);
}

/** What lies about the event being read. */
export function momentHaloShape(setting: MarkSetting): Shape {
	return { part: 'halo', look: 'halo', d: circlePath(momentHalo[setting]) };
}

/** The shapes of a count, from the back to the front: its ring is as wide as its number needs. */
export function countShapes(count: number, density: Density, hasHalo: boolean): readonly Shape[] {
	const [across, up] = [countHalfWidth(count, density), countHalfHeight[density]];
	return once(`${across} ${density} ${hasHalo}`, () => [
		hit,
		...(hasHalo
			? [{ part: 'halo', look: 'halo', d: pillPath(across + haloAbout, up + haloAbout) } as const]
			: []),
		{ part: 'ring', look: `ring ${density}`, d: pillPath(across, up) }
	]);
}

export function countFigure(count: number, density: Density): Figure {
	return { text: words.numbers.digits(count), y: density === 'full' ? 4 : 3.6, look: `count ${density}` };
}

/** A mark's name, which also shows when the pointer rests on it. */
export function markTitle(
	mark: Mark,
	eventOf: (id: string) => Pick<EventOutline, 'label' | 'when' | 'mention'>,
	kind: DocumentKind
): string {
	if (mark.kind !== 'cluster') return words.marks.name(eventOf(mark.event), kind);
	// Of very many the first alone is asked for.
	const named = mark.count > mostNamed ? [mark.first] : mark.events;
	return countTitle(
		mark.count,
		named.map((id) => eventOf(id).label)
	);
}

/** @param labels of the events counted, in time order; of very many the first is enough */
export function countTitle(count: number, labels: readonly string[]): string {
	return words.marks.count(count, count > mostNamed ? labels.slice(0, 1) : labels);
}

/** Whether a count stands for an event that is being read: one of very many is not looked for. */
export function holds(mark: Mark, event: string | null): boolean {
	if (event === null) return false;
	return mark.kind === 'cluster'
		? mark.count <= mostNamed && mark.events.includes(event)
		: mark.event === event;
}

/** By what a mark is known as long as it stands for the same. */
export function markKey(mark: Mark): string {
	return mark.kind === 'cluster' ? mark.key : mark.event;
}

/** The look of a life-line in a mini lane: one too short to be seen as a line is a dot at least. @param width px of the domain */
export function threadLook(mark: BarMark, width: number): string {
	return isShort(mark, width) ? 'thread short' : 'thread';
}

/** What a finger or pointer may miss a life-line of a mini lane by, where it is hardly more than a dot. */
export function threadShapes(mark: BarMark, width: number): readonly Shape[] {
	return isShort(mark, width) ? shortThread : [];
}

const shortThread = [hit];

function isShort({ from, to }: BarMark, width: number): boolean {
	return (to - from) * width < shortestLine;
}

/** Which gradient a piece of a life-line fades by; null for one that does not. */
export function fadeOf({ tone }: BarPart): 'in' | 'out' | null {
	return tone === 'fade-in' ? 'in' : tone === 'fade-out' ? 'out' : null;
}

/** Stops, arrows and chevrons at the ends of a life-line, about its middle. */
export function endShapes({ from, to, startEnd, endEnd }: BarMark): readonly EndShape[] {
	const [first, last] = [startShapes[startEnd], lastShapes[endEnd]];
	return [...(first ? [{ at: from, ...first }] : []), ...(last ? [{ at: to, ...last }] : [])];
}

const startShapes = {
	stop: { look: 'ink', d: 'M0-5h2V5H0Z' },
	arrow: { look: 'ink', d: 'M1-5-7 0 1 5Z' },
	chevron: { look: 'open', d: 'M-1-4-5 0-1 4' },
	plain: null
} as const;

const lastShapes = {
	stop: { look: 'ink', d: 'M-2-5h2V5h-2Z' },
	arrow: { look: 'ink', d: 'M-1-5 7 0-1 5Z' },
	chevron: { look: 'open', d: 'M1-4 5 0 1 4' },
	plain: null
} as const;

/** null without one */
export function whiskerParts({ x, whisker }: PointMark): WhiskerParts | null {
	if (!whisker) return null;
	const { from, to } = whisker;
	return from === null
		? { from: x, to, ticks: [to], arrow: 'M0 0H-16M-12-4-16 0-12 4' }
		: { from, to, ticks: [from, to], arrow: null };
}

function hitShape(r: number): Shape {
	return { part: 'hit', look: 'hit', d: circlePath(r) };
}

function circlePath(r: number): string {
	return `M${r} 0A${r} ${r} 0 1 1 ${-r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}

/** A rectangle whose short sides are half circles. */
function pillPath(across: number, up: number): string {
	const x = across - up;
	return `M${-x} ${-up}H${x}A${up} ${up} 0 0 1 ${x} ${up}H${-x}A${up} ${up} 0 0 1 ${-x} ${-up}Z`;
}

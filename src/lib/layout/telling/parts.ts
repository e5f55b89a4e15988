import { bin, greatest, least, line, quantileSorted, curveStep, sort } from 'd3';
import { mostParts } from '#lib/story/sizes.ts';
import type { Block } from '#lib/text/document.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';
import { movementOf, type Movement } from './leaps.ts';
import { occurrencesInOrder, type Occurrence } from './reading-order.ts';
import { layoutHeights, type Heights } from './heights.ts';

/** Some sections of a source, or some paragraphs of one, that tell of events. */
export interface ToldPart {
	/** counted from 1 among those of its source */
	readonly number: number;
	/** the passages it begins and ends with */
	readonly first: Passage;
	readonly last: Passage;
	/** the event that rests on its first passage */
	readonly opening: StoryEvent;
	/** how many events it tells of */
	readonly events: number;
	/** the events that stand first and last in time; null when none of them has a place in it */
	readonly earliest: StoryEvent | null;
	readonly latest: StoryEvent | null;
	/** null likewise */
	readonly bar: PartBar | null;
}

/** What a part tells of as a bar on the strip; all are fractions of its width and height, from the top. */
export interface PartBar {
	readonly x: number;
	readonly width: number;
	/** of its latest event and of its earliest */
	readonly top: number;
	readonly bottom: number;
	/** three quarters of its events are no later, and a quarter is */
	readonly upper: number;
	/** a quarter of its events is no later */
	readonly lower: number;
	/** half of them are no later */
	readonly median: number;
}

export interface PartsLayout extends Omit<Heights, 'y'> {
	readonly movement: Movement;
	/** whether parts are whole sections */
	readonly bySection: boolean;
	/** in reading order; what tells of nothing is left out */
	readonly parts: readonly ToldPart[];
	/** a stepped line through the medians, in a box of 100 by 100 */
	readonly line: string;
}

/** Sections from which on they are the parts; a text with fewer is parted by paragraphs within them. */
const fewestSections = 12;

/**
 * A source's reading order against the order of time where its mentions are too many to be drawn one by one: by section, by
 * several where there are too many, or by paragraphs where there are hardly any sections.
 */
export function layoutParts(story: Story, source: Source): PartsLayout {
	const occurrences = occurrencesInOrder(story, source);
	const { y, ...heights } = layoutHeights(occurrences);
	const borders = bordersOf(source);
	const binned = bin<Occurrence, number>()
		.domain([0, Math.max(source.text.length, 1)])
		.thresholds(borders.starts)
		.value(({ passage }) => passage.start)(occurrences)
		.filter(({ length }) => length > 0);
	const parts = binned.map((told, i) => partOf(told, i, binned.length, y));
	return {
		...heights,
		movement: movementOf(occurrences),
		bySection: borders.bySection,
		parts,
		line: steps(parts.flatMap(({ bar }) => bar ?? [])) ?? ''
	};
}

/** Halfway from one part to the next it steps to the other's median. */
const steps = line<PartBar>(
	({ x, width }) => (x + width / 2) * 100,
	({ median }) => median * 100
).curve(curveStep);

function bordersOf({ blocks }: Source): { bySection: boolean; starts: number[] } {
	const starts = (kind: Block['kind']) =>
		blocks.filter((block) => block.kind === kind).map(({ start }) => start);
	const headings = starts('heading');
	// One part more may stand before the first border.
	if (headings.length >= fewestSections) return { bySection: true, starts: thinned(headings, mostParts - 1) };
	const paragraphs = thinned(starts('paragraph'), mostParts - 1 - headings.length);
	return { bySection: false, starts: sort(new Set([...headings, ...paragraphs])) };
}

/** Of some borders no more than asked for, at even distances. */
function thinned(borders: readonly number[], most: number): number[] {
	const every = Math.ceil(borders.length / most);
	return borders.filter((_, i) => i % every === 0);
}

function partOf(told: readonly Occurrence[], i: number, of: number, y: (time: number) => number): ToldPart {
	const events = new Map(told.map(({ event, standing }) => [event, standing.at]));
	const placed = [...events].flatMap(([event, at]) => (at === null ? [] : [{ event, at }]));
	const [first, last] = [told[0]!, told.at(-1)!];
	return {
		number: i + 1,
		first: first.passage,
		last: last.passage,
		opening: first.event,
		events: events.size,
		earliest: least(placed, ({ at }) => at)?.event ?? null,
		latest: greatest(placed, ({ at }) => at)?.event ?? null,
		bar: placed.length ? barOf(sort(placed.map(({ at }) => at)), i / of, 1 / of, y) : null
	};
}

/** @param times sorted */
function barOf(times: number[], x: number, width: number, y: (time: number) => number): PartBar {
	const at = (share: number) => y(quantileSorted(times, share)!);
	return { x, width, top: at(1), upper: at(0.75), median: at(0.5), lower: at(0.25), bottom: at(0) };
}

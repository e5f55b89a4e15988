import { group, linkHorizontal } from 'd3';
import type { Period, Source, Story, StoryEvent } from '#lib/story/types.ts';
import { movementOf, type Movement } from './leaps.ts';
import { layoutMiniature, middleOf, type Miniature } from './miniature.ts';
import { layoutPath, type PathThroughTime } from './path-through-time.ts';
import { occurrencesInOrder, type Occurrence } from './reading-order.ts';

/** One event in the list in order of time; rows are evenly spaced. */
export interface EventRow {
	readonly event: StoryEvent;
	/** middle of the row, as a fraction of the list's height */
	readonly y: number;
	/** in the order of the text */
	readonly occurrences: readonly Occurrence[];
	/** the period of which this is the first event listed */
	readonly opens: Period | null;
}

/** From the place of a passage in the text to an event in the list. */
export interface Curve {
	readonly occurrence: Occurrence;
	/** a cubic from left to right in a box of 100 by 100 */
	readonly path: string;
}

export interface TellingLayout {
	readonly movement: Movement;
	readonly path: PathThroughTime;
	readonly miniature: Miniature;
	/** events of this source, in time order */
	readonly rows: readonly EventRow[];
	/** one for each mention; first passages come last, so that they lie on top */
	readonly curves: readonly Curve[];
}

/**
 * A source's reading order against the order of time. Events the source does not describe are left out.
 * Nothing in it depends on a width.
 */
export function layoutTelling(story: Story, source: Source): TellingLayout {
	const occurrences = occurrencesInOrder(story, source);
	const movement = movementOf(occurrences);
	const miniature = layoutMiniature(source, occurrences);
	const rows = listRows(story, occurrences);
	return {
		movement,
		path: layoutPath(occurrences, movement),
		miniature,
		rows,
		curves: curvesBetween(miniature, rows)
	};
}

function listRows(story: Story, occurrences: readonly Occurrence[]): EventRow[] {
	const byEvent = group(occurrences, ({ event }) => event.id);
	const opened = new Set<string>();
	return story.events
		.flatMap((event) => {
			const own = byEvent.get(event.id);
			return own ? [{ event, occurrences: own }] : [];
		})
		.map(({ event, occurrences }, i, { length }) => {
			const opens = story.periods.find(({ id }) => id === event.period && !opened.has(id)) ?? null;
			if (opens) opened.add(opens.id);
			return { event, y: (i + 0.5) / length, occurrences, opens };
		});
}

function curvesBetween({ lines }: Miniature, rows: readonly EventRow[]): Curve[] {
	return rows
		.flatMap(({ y, occurrences }) =>
			occurrences.map((occurrence) => {
				const [from, to] = [middleOf(occurrence.passage, lines), y].map((fraction) => fraction * 100);
				return { occurrence, path: curve({ source: [0, from!], target: [100, to!] }) ?? '' };
			})
		)
		.sort((a, b) => Number(a.occurrence.main) - Number(b.occurrence.main));
}

/** Level at both ends, so that curves leave the text and reach the list as if they were lines of either. */
const curve = linkHorizontal();

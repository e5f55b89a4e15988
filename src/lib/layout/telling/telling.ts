import { group, linkHorizontal } from 'd3';
import type { Period, Source, Story, StoryEvent } from '#lib/story/types.ts';
import { movementOf, type Movement } from './leaps.ts';
import { layoutMiniature, middleOf, type Miniature } from './miniature.ts';
import { layoutPath, type PathThroughTime } from './path-through-time.ts';
import { tellingsInOrder, type Telling } from './reading-order.ts';

/** One event in the list in order of time; rows are evenly spaced. */
export interface TellingRow {
	readonly event: StoryEvent;
	/** middle of the row, as a fraction of the list's height */
	readonly y: number;
	/** in the order of the text */
	readonly tellings: readonly Telling[];
	/** the period of which this is the first event listed */
	readonly opens: Period | null;
}

/** From the place of a passage in the text to an event in the list. */
export interface Curve {
	readonly telling: Telling;
	/** a cubic from left to right in a box of 100 by 100 */
	readonly path: string;
}

export interface TellingLayout {
	readonly movement: Movement;
	readonly path: PathThroughTime;
	readonly miniature: Miniature;
	/** events of this source, in time order */
	readonly rows: readonly TellingRow[];
	/** one for each mention; first passages come last, so that they lie on top */
	readonly curves: readonly Curve[];
}

/**
 * A source's reading order against the order of time. Events the source does not describe are left out.
 * Nothing in it depends on a width.
 */
export function layoutTelling(story: Story, source: Source): TellingLayout {
	const tellings = tellingsInOrder(story, source);
	const movement = movementOf(tellings);
	const miniature = layoutMiniature(source, tellings);
	const rows = listRows(story, tellings);
	return {
		movement,
		path: layoutPath(tellings, movement),
		miniature,
		rows,
		curves: curvesBetween(miniature, rows)
	};
}

function listRows(story: Story, tellings: readonly Telling[]): TellingRow[] {
	const byEvent = group(tellings, ({ event }) => event.id);
	const opened = new Set<string>();
	return story.events
		.flatMap((event) => {
			const own = byEvent.get(event.id);
			return own ? [{ event, tellings: own }] : [];
		})
		.map(({ event, tellings }, i, { length }) => {
			const opens = story.periods.find(({ id }) => id === event.period && !opened.has(id)) ?? null;
			if (opens) opened.add(opens.id);
			return { event, y: (i + 0.5) / length, tellings, opens };
		});
}

function curvesBetween({ lines }: Miniature, rows: readonly TellingRow[]): Curve[] {
	return rows
		.flatMap(({ y, tellings }) =>
			tellings.map((telling) => {
				const [from, to] = [middleOf(telling.passage, lines), y].map((fraction) => fraction * 100);
				return { telling, path: curve({ source: [0, from!], target: [100, to!] }) ?? '' };
			})
		)
		.sort((a, b) => Number(a.telling.main) - Number(b.telling.main));
}

/** Level at both ends, so that curves leave the text and reach the list as if they were lines of either. */
const curve = linkHorizontal();

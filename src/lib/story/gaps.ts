import { YEAR } from '#lib/dates/calendar.ts';
import { firstKnown } from '#lib/dates/fuzzy.ts';
import type { EventOutline } from './types.ts';

/** ms */
const tenMonths = (10 * YEAR) / 12;

/** A stretch of time in which nothing begins, between two neighbours in a list. */
export interface Gap {
	/** id of the event it follows in the list */
	readonly after: string;
	/** id of the event that ends it */
	readonly before: string;
	/** ms UTC, half-open */
	readonly from: number;
	readonly to: number;
}

type ListedEvent = Pick<EventOutline, 'id' | 'when' | 'kind'>;

/**
 * The long stretches in which nothing happens and nothing begins, for certain: each reaches from the last instant at
 * which anything before it may have happened to the first at which anything after it may.
 * What is going on does not fill a gap; beginnings count, and so do the days a point event lasts.
 * Left out of account is what nobody dates: a beginning with no known start, and the time before the latest date of a
 * moment of which only that is known (`[..2026-05]` counts as May 2026).
 * @param events in time order
 * @param minMs shorter gaps are left out; default ten months
 */
export function longGaps(events: readonly ListedEvent[], minMs = tenMonths): Gap[] {
	const gaps: Gap[] = [];
	let busyUntil: number | null = null;
	for (const [i, event] of events.entries()) {
		const reach = reachOf(event);
		if (!reach) continue;
		const previous = events[i - 1];
		if (previous && busyUntil !== null && reach.from - busyUntil >= minMs) {
			gaps.push({ after: previous.id, before: event.id, from: busyUntil, to: reach.from });
		}
		busyUntil = Math.max(busyUntil ?? -Infinity, reach.to);
	}
	return gaps;
}

/** From the first instant at which the event may begin to the last at which it may begin (a span) or end (a point). */
function reachOf({ when, kind }: ListedEvent): { from: number; to: number } | null {
	const { start, end } = when;
	const from = firstKnown(when);
	if (from === null) return null;
	const to = kind === 'span' ? (start.latest ?? end.latest) : end.latest;
	return { from, to: to === null ? Infinity : to + 1 };
}

import { compareDates } from '#lib/dates/fuzzy.ts';
import { eventsOfPassage } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { EventOutline, Outline, PassageOutline, PeriodOutline } from '#lib/story/types.ts';

/** What rests on some words of a source, in time order. */
export interface Destinations {
	readonly events: readonly EventOutline[];
	/** only where no event does */
	readonly periods: readonly PeriodOutline[];
}

/**
 * Where words of a source lead: to the events that rest on any of these passages, each once.
 * @param context whether events that are not in the source count, which otherwise do only where nothing else rests on the words
 */
export function destinations(
	story: Outline,
	passages: readonly PassageOutline[],
	context: boolean
): Destinations {
	const resting = new Set(passages.flatMap((passage) => eventsOfPassage(story, passage)));
	const all = [...resting].sort((a, b) => compareDates(a.when, b.when));
	const fromSource = all.filter(isFromSource);
	const events = context || fromSource.length === 0 ? all : fromSource;
	if (events.length) return { events, periods: [] };
	const rests = ({ passages: used }: PeriodOutline) => passages.some(({ id }) => used.includes(id));
	return { events, periods: story.periods.filter(rests) };
}

/** The fragment words lead to: the one event or period that rests on them, or the list of all; null when nothing does. */
export function fragmentOf(
	story: Outline,
	passages: readonly PassageOutline[],
	context: boolean
): string | null {
	const { events, periods } = destinations(story, passages, context);
	const [event] = events;
	const [period] = periods;
	if (events.length + periods.length > 1) return `#passage-events-${passages.at(-1)?.id}`;
	return event ? `#event-${event.id}` : period ? `#period-${period.id}` : null;
}

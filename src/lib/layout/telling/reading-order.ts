import type { FuzzyDate } from '#lib/dates/fuzzy.ts';
import type { Passage, Source, Story, StoryEvent } from '#lib/story/types.ts';

/** The one place an event is given on a time axis that has room for one. In ms UTC, null where nothing is known. */
export interface Standing {
	/** where it is drawn; null when its date has no known end at all */
	readonly at: number | null;
	/** the first instant that place may mean */
	readonly earliest: number | null;
	/** the last instant that place may mean */
	readonly latest: number | null;
	/** it began earlier, nobody says when */
	readonly openStart: boolean;
}

/** One mention: a passage, and one event it tells of. */
export interface Occurrence {
	/** `passage:event`, unique in a story */
	readonly key: string;
	readonly event: StoryEvent;
	readonly passage: Passage;
	readonly standing: Standing;
	/** the passage is the event's first, the one shown in full elsewhere */
	readonly main: boolean;
}

/**
 * Every passage of a source with every described event that rests on it, in the order of the text.
 * Where several events rest on the same words, or passages start together, they follow the order of the events.
 * Events the source mentions only in general are left out: a dozen of them can rest on one clause.
 */
export function occurrencesInOrder(story: Story, source: Source): Occurrence[] {
	const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
	return story.events
		.filter((event) => event.mention === 'described')
		.flatMap((event) => {
			const standing = standingOf(event.when);
			return event.passages.flatMap((link, i): Occurrence[] => {
				const passage = passages.get(link.passage);
				if (passage?.source !== source.id) return [];
				return [{ key: `${passage.id}:${event.id}`, event, passage, standing, main: i === 0 }];
			});
		})
		.sort((a, b) => a.passage.start - b.passage.start);
}

/**
 * Where a date stands when it may have only one place: an interval at its start, or at its end when the start is
 * not known; anything else in the middle of what it may mean, or at the one bound that is known.
 */
export function standingOf(date: FuzzyDate): Standing {
	if (date.kind === 'interval') {
		const openStart = date.start.earliest === null && date.start.latest === null;
		const { earliest, latest } = openStart ? date.end : date.start;
		return { at: middle(earliest, latest), earliest, latest, openStart };
	}
	const [earliest, latest] = [date.start.earliest, date.end.latest];
	return { at: middle(earliest, latest), earliest, latest, openStart: earliest === null };
}

function middle(earliest: number | null, latest: number | null): number | null {
	return earliest !== null && latest !== null ? (earliest + latest) / 2 : (latest ?? earliest);
}

import { group } from 'd3';
import { eventsOfPassage, passageById } from '#lib/story/lookup.ts';
import type { ComparedStory } from '#lib/story/compared-story.ts';
import type { EventOutline } from '#lib/story/types.ts';

/** A kind of event that a source mentions in general and of which a story dates several cases. */
export interface RecurringKind {
	/** id of the passage with the general words */
	readonly passage: string;
	/** the label of the event the source tells in the same words; null when it tells none: then the words must do */
	readonly label: string | null;
	readonly quote: string;
	/** ids of the cases, in time order */
	readonly events: readonly string[];
}

/**
 * The recurring kinds of a story: passages that two or more of the given events are cases of, in the order of the source.
 * An event is a case by the first of its passages that it shares with another: it is not counted under two kinds.
 */
export function recurringKinds(story: ComparedStory, events: readonly EventOutline[]): RecurringKind[] {
	const cases = events.filter(({ mention }) => mention === 'instance');
	const ids = new Set(cases.map(({ id }) => id));
	const shared = (passage: string) =>
		(passageById(story, passage)?.events.filter((id) => ids.has(id)).length ?? 0) > 1;
	const members = group(cases, ({ passages }) => passages.find(({ passage }) => shared(passage))?.passage);
	return story.passages.flatMap((passage) => {
		const own = members.get(passage.id) ?? [];
		if (own.length < 2) return [];
		const described = eventsOfPassage(story, passage).find(({ mention }) => mention === 'described');
		return [
			{
				passage: passage.id,
				label: described?.label ?? null,
				quote: passage.exact ?? '',
				events: own.map(({ id }) => id)
			}
		];
	});
}

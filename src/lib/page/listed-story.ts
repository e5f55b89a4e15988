import type { DateEnd } from '#lib/dates/fuzzy.ts';
import { firstAndLast } from '#lib/story/lookup.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { SourceOutline, Story } from '#lib/story/types.ts';

/** What the list of stories says of one. */
export interface ListedStory extends Pick<Story, 'id' | 'title' | 'dek' | 'language'> {
	/** how many it tells or mentions */
	readonly events: number;
	/** the first of their dates and the last */
	readonly time: readonly [DateEnd, DateEnd];
	readonly sources: readonly Pick<SourceOutline, 'title' | 'note'>[];
}

export function listedStory({ id, title, dek, language, events, sources }: Story): ListedStory {
	const fromSource = events.filter(isFromSource);
	return {
		id,
		title,
		dek,
		language,
		events: fromSource.length,
		time: firstAndLast(fromSource.length > 0 ? fromSource : events),
		sources: sources.map(({ title, note }) => ({ title, note }))
	};
}

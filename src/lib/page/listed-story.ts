import type { Span } from '#lib/dates/fuzzy.ts';
import { storyDomain } from '#lib/layout/time/domain.ts';
import { isFromSource } from '#lib/story/mention.ts';
import type { SourceOutline, Story } from '#lib/story/types.ts';

/** What the list of stories says of one. */
export interface ListedStory extends Pick<Story, 'id' | 'title' | 'dek' | 'language'> {
	/** how many it tells or mentions */
	readonly events: number;
	/** from the first of them to the last */
	readonly time: Span;
	readonly sources: readonly Pick<SourceOutline, 'title' | 'note'>[];
}

export function listedStory({ id, title, dek, language, events, sources }: Story): ListedStory {
	const told = events.filter(isFromSource);
	return {
		id,
		title,
		dek,
		language,
		events: told.length,
		time: storyDomain(told.length > 0 ? told : events),
		sources: sources.map(({ title, note }) => ({ title, note }))
	};
}

import { error } from '@sveltejs/kit';
import { pairName } from '#lib/export/addresses.ts';
import { hasComparison } from '#lib/story/comparable.ts';
import { isLong, listPages, type ListPage } from '#lib/story/list-pages.ts';
import { eventById, periodById } from '#lib/story/lookup.ts';
import type { Period, Story, StoryEvent } from '#lib/story/types.ts';
import { defaultLanguage, type LanguageTag } from '#lib/text/languages.ts';
import { usedLanguages } from './page-language.ts';
import { allStories, storyById } from './stories.ts';

/** Stories with a page for each event, a comparison, an order of telling and an embed. */
function shortStories(): readonly Story[] {
	return allStories().filter((story) => !isLong(story));
}

/** Parameters of every story's files. */
export function storyEntries(): { story: string }[] {
	return allStories().map(({ id }) => ({ story: id }));
}

/** The stories in the order in which they are listed: those with an `order` first, then by the names of their folders. */
export function listedStories(): readonly Story[] {
	const most = Number.MAX_SAFE_INTEGER;
	return allStories().toSorted((a, b) => (a.order ?? most) - (b.order ?? most));
}

/** Parameters of a story's pages in the further languages it asks for. A long story speaks its own alone. */
export function storyInLanguageEntries(): { language: LanguageTag; story: string }[] {
	return shortStories().flatMap(({ id, languages }) =>
		languages.map((language) => ({ language, story: id }))
	);
}

/** Parameters of what is of no story and there in every language of the site, in its further ones: the workbench. */
export function furtherLanguageEntries(): { language: LanguageTag }[] {
	return usedLanguages()
		.filter((language) => language !== defaultLanguage)
		.map((language) => ({ language }));
}

/** The same for what only stories have whose times can be compared. */
export function comparedStoryInLanguageEntries(): { language: LanguageTag; story: string }[] {
	return storyInLanguageEntries().filter(({ story }) => hasComparison(storyOf({ story })));
}

/** Parameters of every event's page in those. */
export function eventInLanguageEntries(): { language: LanguageTag; story: string; event: string }[] {
	return eventEntries().flatMap(({ story, event }) =>
		(storyById(story)?.languages ?? []).map((language) => ({ language, story, event }))
	);
}

/** The story that an address names, in a further language that the story asks for. @throws 404 */
export function storyInLanguage(params: { readonly language: string; readonly story: string }): Story {
	const story = storyOf(params);
	if (!story.languages.some((tag) => tag === params.language))
		error(404, `not in this language: "${params.language}"`);
	return story;
}

/** Parameters of what stories need where there is a list of them: one alone has none. */
export function listedStoryEntries(): { story: string }[] {
	return allStories().length > 1 ? storyEntries() : [];
}

/** Parameters of what only stories have whose list stands on one page. */
export function shortStoryEntries(): { story: string }[] {
	return shortStories().map(({ id }) => ({ story: id }));
}

/** Parameters of what only stories have whose times can be compared. */
export function comparedStoryEntries(): { story: string }[] {
	return allStories()
		.filter(hasComparison)
		.map(({ id }) => ({ story: id }));
}

/** Parameters of what only stories have whose list stands on pages of its own. */
export function longStoryEntries(): { story: string }[] {
	return allStories()
		.filter(isLong)
		.map(({ id }) => ({ story: id }));
}

/** Parameters of the pages of long lists. */
export function listPageEntries(): { story: string; period: string; page: string }[] {
	return allStories()
		.filter(isLong)
		.flatMap((story) =>
			listPages(story).map(({ key, number }) => ({ story: story.id, period: key, page: `${number}` }))
		);
}

/** The story and the page of its list an address names. @throws 404 */
export function listPageAt(params: {
	readonly story: string;
	readonly period: string;
	readonly page: string;
}): {
	story: Story;
	page: ListPage<Story>;
} {
	const story = storyOf(params);
	const path = `periods/${params.period}/${params.page}/`;
	const page = isLong(story) && listPages(story).find((each) => each.path === path);
	return { story, page: page || error(404, `no such page of the list: "${path}"`) };
}

/** Parameters of every event's files. */
export function eventEntries(): { story: string; event: string }[] {
	return shortStories().flatMap(({ id, events }) => events.map((event) => ({ story: id, event: event.id })));
}

/** The story an address names. @throws 404 */
export function storyOf({ story: id }: { readonly story: string }): Story {
	return storyById(id) ?? error(404, `unknown story: "${id}"`);
}

/** The story and the event an address names. @throws 404 */
export function eventOf(params: { readonly story: string; readonly event: string }): {
	story: Story;
	event: StoryEvent;
} {
	const story = storyOf(params);
	return { story, event: eventById(story, params.event) ?? error(404, `unknown event: "${params.event}"`) };
}

/** Parameters of every pair of a story's periods, the earlier in the story first: `support-channels--state-to-state`. */
export function pairEntries(): { story: string; pair: string }[] {
	return allStories().flatMap(({ id, periods }) =>
		periods.flatMap((first, i) =>
			periods.slice(i + 1).map((second) => ({ story: id, pair: pairName(first.id, second.id) }))
		)
	);
}

/** The same in the further languages that stories ask for. */
export function pairInLanguageEntries(): { language: LanguageTag; story: string; pair: string }[] {
	return pairEntries().flatMap(({ story, pair }) =>
		(storyById(story)?.languages ?? []).map((language) => ({ language, story, pair }))
	);
}

/** The story and the two periods an address names. @throws 404 */
export function pairOf(params: { readonly story: string; readonly pair: string }): {
	story: Story;
	periods: readonly [Period, Period];
} {
	const story = storyOf(params);
	const [first, second] = params.pair.split('--').map((id) => periodById(story, id));
	if (!first || !second) error(404, `unknown pair of periods: "${params.pair}"`);
	return { story, periods: [first, second] };
}

import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { pageLanguage } from '#lib/server/page-language.ts';
import { allStories, storyById } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

/**
 * The stories whose fonts a page needs, and the further language whose letters too: its own, and on a page of no story all,
 * which it may name. The workbench names none, and
 * says words that their fonts, which are cut to what they hold, would set in part.
 */
export const load: LayoutServerLoad = async ({ params: { story: id, language }, route }) => {
	if (route.id?.includes('/make')) return { fontsNeeded: [] };
	const story = id === undefined ? undefined : storyById(id);
	const needed = await Promise.all(
		(story ? [story] : allStories()).map(async (each) =>
			(await pageFonts(each, pageLanguage({ language, story: each.id }))).length > 0
				? [{ story: each.id, language: story && language }]
				: []
		)
	);
	return { fontsNeeded: needed.flat() };
};

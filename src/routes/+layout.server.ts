import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { allStories, storyById } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

/**
 * The stories whose fonts a page needs: its own, and on a page of no story all, which it may name. The workbench names none, and
 * says words that their fonts, which are cut to what they hold, would set in part.
 */
export const load: LayoutServerLoad = async ({ params: { story: id }, route }) => {
	if (route.id?.includes('/make')) return { storiesWithFonts: [] };
	const story = id === undefined ? undefined : storyById(id);
	const needed = await Promise.all(
		(story ? [story] : allStories()).map(async (each) =>
			(await pageFonts(each)).length > 0 ? [each.id] : []
		)
	);
	return { storiesWithFonts: needed.flat() };
};

import { pageFonts } from '#lib/server/fonts/story-fonts.ts';
import { allStories, storyById } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

/** The stories whose fonts a page needs: its own, and on a page of no story all, which it may name. */
export const load: LayoutServerLoad = async ({ params: { story: id } }) => {
	const story = id === undefined ? undefined : storyById(id);
	const needed = await Promise.all(
		(story ? [story] : allStories()).map(async (each) =>
			(await pageFonts(each)).length > 0 ? [each.id] : []
		)
	);
	return { storiesWithFonts: needed.flat() };
};

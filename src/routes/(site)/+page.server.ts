import { error } from '@sveltejs/kit';
import { storyScript } from '#lib/server/module-scripts.ts';
import { Kept } from '#lib/page/kept.ts';
import { allStories } from '#lib/server/stories.ts';
import type { PageServerLoad } from './$types';

/** The featured story is the first by folder name; with more than one, the others are listed under it. */
export const load: PageServerLoad = async () => {
	const [story, ...others] = allStories();
	if (!story) error(404, 'no story in data/');
	return {
		story: new Kept(story),
		script: await storyScript(),
		others: others.map(({ id, title, dek }) => ({ id, title, dek }))
	};
};

import { error } from '@sveltejs/kit';
import { storyById } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const story = storyById(params.story);
	if (!story) error(404, `unknown story: "${params.story}"`);
	return { story };
};

import { error, json } from '@sveltejs/kit';
import { allStories, storyById } from '#lib/server/stories.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => allStories().map(({ id }) => ({ story: id }));

/** The checked story as plain data: the public contract for whoever takes it along. */
export const GET: RequestHandler = ({ params }) => {
	const story = storyById(params.story);
	if (!story) error(404, `unknown story: "${params.story}"`);
	return json(story);
};

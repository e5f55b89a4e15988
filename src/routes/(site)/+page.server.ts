import { error } from '@sveltejs/kit';
import { listedStories } from '#lib/server/entries.ts';
import { storyScript } from '#lib/server/module-scripts.ts';
import { BuildOnly } from '#lib/page/build-only.ts';
import { listedStory } from '#lib/page/listed-story.ts';
import type { PageServerLoad } from './$types';

/** One story is the front page itself; of several it is the list. */
export const load: PageServerLoad = async () => {
	const stories = listedStories();
	const [story] = stories;
	if (!story) error(404, 'no story in data/');
	return stories.length > 1
		? { stories: stories.map(listedStory) }
		: { story: new BuildOnly(story), script: await storyScript() };
};

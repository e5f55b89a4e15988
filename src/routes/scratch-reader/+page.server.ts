import { allStories } from '#lib/server/stories.ts';
export const prerender = true;
export function load() {
	return { story: allStories()[0]! };
}

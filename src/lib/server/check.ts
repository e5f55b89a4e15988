import type { Fault } from '#lib/story/parse/fault.ts';
import type { Story } from '#lib/story/types.ts';
import { allStories, filesRead } from './stories.ts';
import { unheldCharacters } from './unheld-characters.ts';

/**
 * All stories, and what their authors should know of them that keeps no site from being built.
 * @throws StoryError with the faults of all stories
 */
export async function checkStories(): Promise<{
	readonly stories: readonly Story[];
	readonly warnings: readonly Fault[];
}> {
	const stories = allStories();
	const warnings: Fault[] = [];
	for (const story of stories) warnings.push(...(await unheldCharacters(story, filesRead(story))));
	return { stories, warnings };
}

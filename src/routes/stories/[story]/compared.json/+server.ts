import { json } from '@sveltejs/kit';
import { longStoryEntries, storyOf } from '#lib/server/entries.ts';
import { packComparedStory } from '#lib/story/compared-story.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = longStoryEntries;

/** What the scripts of a long story's comparison and of its embed builder ask for. Not a format for others, who have story.json. */
export const GET: RequestHandler = ({ params }) => json(packComparedStory(storyOf(params)));

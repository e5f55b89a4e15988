import { unpackComparedStory } from '#lib/story/compared-story.ts';
import { takeOver } from './take-over.ts';
import BuilderPage from './BuilderPage.svelte';

await takeOver(BuilderPage, { story: unpackComparedStory });

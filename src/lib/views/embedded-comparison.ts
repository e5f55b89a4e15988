import { unpackComparedStory } from '#lib/story/compared-story.ts';
import { takeOver } from './take-over.ts';
import EmbeddedComparison from './EmbeddedComparison.svelte';

await takeOver(EmbeddedComparison, { story: unpackComparedStory });

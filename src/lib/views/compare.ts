import { unpackComparedStory } from '#lib/story/compared-story.ts';
import { takeOver } from './take-over.ts';
import ComparePage from './ComparePage.svelte';

// Open until a script runs: not every browser opens one for a link into it.
for (const pair of document.querySelectorAll<HTMLDetailsElement>('#every-pair details'))
	pair.open = location.hash === `#${pair.id}`;

await takeOver(ComparePage, { story: unpackComparedStory });

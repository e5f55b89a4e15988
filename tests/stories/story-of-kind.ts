import { readFileSync } from 'node:fs';
import { parseStory } from '#lib/story/parse/parse.ts';
import type { Story } from '#lib/story/types.ts';
import { generatedStories } from './generated.ts';

/** A story of this folder, written or generated. @param kind see `kinds` @throws Error with the faults of the story */
export function storyOfKind(kind: string): Story {
	const generated = generatedStories[kind];
	const read = (file: string) => readFileSync(new URL(`${kind}/${file}`, import.meta.url));
	return parseStory({
		id: kind,
		path: `tests/stories/${kind}`,
		yaml: generated ? Buffer.from(generated.yaml) : read('story.yaml'),
		readSource: (file) => (generated ? Buffer.from(generated.source) : read(file))
	});
}

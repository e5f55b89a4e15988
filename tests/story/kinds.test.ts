import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseStory } from '#lib/story/parse/parse.ts';
import { generatedStories } from '../stories/generated.ts';
import { kinds } from '../stories/kinds.ts';

const folder = new URL('../stories/', import.meta.url);

describe('parseStory', () => {
	test.each(kinds)('finds no fault in the story of another kind: %s', (kind) => {
		const generated = generatedStories[kind];
		const read = (file: string) => readFileSync(new URL(`${kind}/${file}`, folder));
		const story = parseStory({
			id: kind,
			path: `tests/stories/${kind}`,
			yaml: generated ? Buffer.from(generated.yaml) : read('story.yaml'),
			readSource: (file) => (generated ? Buffer.from(generated.source) : read(file))
		});
		expect(story.events.length).toBeGreaterThan(0);
	});

	test('has the words of an author’s first real story in the generated one', () => {
		const words = generatedStories['software']?.source.split(/\s+/).length ?? 0;
		expect(words).toBeGreaterThan(8_600);
		expect(words).toBeLessThan(9_200);
	});
});

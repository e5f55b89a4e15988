import { describe, expect, test } from 'vitest';
import { generatedStories } from '../stories/generated.ts';
import { kinds } from '../stories/kinds.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';

describe('parseStory', () => {
	test.each(kinds)('finds no fault in the story of another kind: %s', (kind) => {
		expect(storyOfKind(kind).events.length).toBeGreaterThan(0);
	});

	test('has the words of an author’s first real story in the generated one', () => {
		const words = generatedStories['software']?.source.split(/\s+/).length ?? 0;
		expect(words).toBeGreaterThan(8_600);
		expect(words).toBeLessThan(9_200);
	});
});

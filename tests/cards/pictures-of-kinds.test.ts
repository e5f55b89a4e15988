import { describe, expect, test } from 'vitest';
import { timelinePicture } from '#lib/cards/timeline-picture.ts';
import { kinds } from '../stories/kinds.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';
import { textPlaces } from './text-places.ts';

describe('timelinePicture', () => {
	test.each(kinds)('of another kind of story has no text outside, and nothing unseen: %s', (kind) => {
		const svg = timelinePicture(storyOfKind(kind), 'https://example.org/a/rather/long/path/to/it');
		expect(svg).not.toMatch(/transparent|class="hit/);
		expect(svg).not.toMatch(/[^\u00a0]<tspan class="more/);
		const texts = textPlaces(svg);
		expect(texts.length).toBeGreaterThan(4);
		for (const { text, look, left, right, isAtEnd } of texts) {
			// What has a line to itself fits in another typeface too, a fifth wider.
			const isLine = ['heading', 'lead', 'fine', 'credit'].includes(look);
			const more = isLine ? 0.2 * (right - left) : 0;
			expect(left - (isAtEnd ? more : 0), text).toBeGreaterThanOrEqual(0);
			expect(right + (isAtEnd ? 0 : more), text).toBeLessThanOrEqual(1200);
		}
	});
});

import { expect, test } from 'vitest';
import { storyPreview } from '#lib/cards/preview.ts';
import { previewSize } from '#lib/export/preview-size.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

test('storyPreview(story) is a small picture of its own size, light and dark', () => {
	const svg = storyPreview(frozenStory, 'https://example.org/');
	expect(svg).toContain(`width="${previewSize.width}" height="${previewSize.height}"`);
	expect(svg).toMatch(/@media \(prefers-color-scheme:dark\)\{svg\[role\]\{color:#/);
	expect(svg).not.toMatch(/light-dark|var\(/);
	expect(svg.length).toBeLessThan(60_000);
});

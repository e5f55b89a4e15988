import { expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { storyById } from '#lib/server/stories.ts';
import { png } from '#lib/server/png.ts';
import { timelinePicture } from '../../src/routes/stories/[story]/picture.ts';
import { eventCard, storyCard } from '../../src/routes/stories/[story]/cards.ts';
test('x', () => {
	const story = storyById('kabul-moscow')!;
	const svg = timelinePicture(story, '/');
	writeFileSync('/tmp/j-pic.svg', svg);
	writeFileSync('/tmp/j-pic.png', png(svg));
	let t = Date.now();
	writeFileSync('/tmp/j-story.svg', storyCard(story, '/'));
	writeFileSync('/tmp/j-story.png', png(storyCard(story, '/')));
	for (const e of story.events) writeFileSync(`/tmp/j-ev-${e.id}.png`, png(eventCard(story, e, '/')));
	console.warn(Date.now() - t, story.events.length);
	expect(1).toBe(1);
}, 60000);

import { describe, expect, test } from 'vitest';
import { layoutStoryCard } from '#lib/cards/card-layout.ts';
import { smallTimeline } from '#lib/cards/small-timeline.ts';
import { storyById } from '#lib/server/stories.ts';
import type { Story } from '#lib/story/types.ts';
import { kinds } from '../stories/kinds.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';

const ofTheProject = ['kabul-moscow', 'drawing-time'];

function read(name: string): Story {
	return ofTheProject.includes(name) ? storyById(name)! : storyOfKind(name);
}

describe('smallTimeline(story, room)', () => {
	test.each([...ofTheProject, ...kinds])('has no line over a count or a point: %s', (name) => {
		const { timeline } = smallTimeline(read(name), { width: 300, height: 110, lane: 18 });
		const kindsInOrder = timeline.marks.map(({ kind }) => kind);
		expect(kindsInOrder).toEqual([
			...kindsInOrder.filter((kind) => kind === 'bar'),
			...kindsInOrder.filter((kind) => kind !== 'bar')
		]);
	});
});

describe('layoutStoryCard(story)', () => {
	test('is as high as its lanes ask for', () => {
		expect(layoutStoryCard(read('kabul-moscow')).picture.height).toBe(150);
		expect(layoutStoryCard(read('drawing-time')).picture.height).toBe(8 * 24 + 30);
	});

	test.each(kinds)('leaves the words above their room, and its drawing its own: %s', (kind) => {
		const { title, dek, picture } = layoutStoryCard(read(kind));
		const words = dek.lines.length ? dek : title;
		const lowest = words.y + (words.lines.length - 1) * words.step;
		expect(picture.y - lowest).toBeGreaterThanOrEqual(34);
		expect(picture.height).toBeGreaterThanOrEqual(150);
	});
});

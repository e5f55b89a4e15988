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
	test('says by whom and when a story was made public, where it says so', () => {
		const story = read('kabul-moscow');
		expect(layoutStoryCard(story).foot.words).toBe('47 events, every one linked to its passage');
		const publication = {
			published: '2026-11-28',
			updated: null,
			authors: ['Ada Smith'],
			publisher: 'The Mill'
		};
		expect(layoutStoryCard({ ...story, publication }).foot.words).toBe(
			'47 events · by Ada Smith, The Mill, 28 November 2026'
		);
	});

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

import { describe, expect, test } from 'vitest';
import { hasComparison } from '#lib/story/comparable.ts';
import { mostListed } from '#lib/story/list-pages.ts';
import { eventAt, storyOf } from '../comparison/compared.ts';
import { exampleStory } from './example.ts';

describe('hasComparison(story)', () => {
	test('holds for two periods, or two times at which events begin', () => {
		expect(hasComparison(exampleStory())).toBe(true);
		expect(hasComparison(storyOf([eventAt('a', '2016')], exampleStory().periods))).toBe(true);
		expect(hasComparison(storyOf([eventAt('a', '2016'), eventAt('b', '2018/..')]))).toBe(true);
	});

	test('does not hold for one event, one day, or where no other beginning is known', () => {
		expect(hasComparison(storyOf([eventAt('a', '1832-06-05')]))).toBe(false);
		const oneDay = storyOf([eventAt('a', '1832-06-05'), eventAt('b', '1832-06-05')]);
		expect(hasComparison(oneDay)).toBe(false);
		expect(hasComparison(storyOf([eventAt('a', '2016'), eventAt('b', '../2018')]))).toBe(false);
	});

	test('holds for a story whose list stands on pages of its own', () => {
		const events = Array.from({ length: mostListed + 1 }, (_, i) => eventAt(`e${i}`, `${1000 + (i % 900)}`));
		expect(hasComparison(storyOf(events))).toBe(true);
	});
});

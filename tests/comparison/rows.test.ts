import { expect, test } from 'vitest';
import { rowsOf } from '#lib/compare/rows.ts';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { utc } from '#lib/dates/calendar.ts';
import type { Story } from '#lib/story/types.ts';
import { storyOfKind } from '../stories/story-of-kind.ts';
import { subjectOf } from './compared.ts';

const keysOf = (story: Story, border: number) =>
	rowsOf(story, compareSubjects(story, [subjectOf(utc(1800), border), subjectOf(border, utc(2000))])).map(
		({ key }) => key
	);

test('rowsOf(story, comparison) says nothing of what no event of the story has', () => {
	const keys = keysOf(storyOfKind('bare'), utc(1810));
	expect(keys).toContain('basis-stated');
	expect(keys.filter((key) => /^(category|actors|basis-inferred|basis-referenced)/.test(key))).toEqual([]);
});

test('rowsOf(story, comparison) has a row of each category and basis that some event has, and of actors', () => {
	const story = storyOfKind('context');
	const acting = {
		...story,
		events: story.events.map((event) => ({ ...event, actors: ['The harbour master'] }))
	};
	expect(keysOf(acting, utc(1960))).toEqual(
		expect.arrayContaining(['category-town', 'basis-stated', 'basis-referenced', 'actors'])
	);
});

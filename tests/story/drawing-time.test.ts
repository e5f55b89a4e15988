import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStory } from '#lib/story/parse/parse.ts';
import type { StoryEvent } from '#lib/story/types.ts';

/*
 * What the second story is there to show. An edit that takes one of these things out of it leaves a view without a
 * story of the project's own to look at it with.
 */

const path = 'data/drawing-time';
const folder = new URL(`../../${path}/`, import.meta.url);
const story = parseStory({
	id: 'drawing-time',
	path,
	yaml: readFileSync(new URL('story.yaml', folder)),
	readSource: (file) => readFileSync(new URL(file, folder))
});
const preface = story.sources.find(({ id }) => id === 'clark')!;

function idsOf(asked: (event: StoryEvent) => boolean): string[] {
	return story.events.filter(asked).map(({ id }) => id);
}

describe('parseStory(drawing-time) has', () => {
	it('an event in each of eight lanes, and in each of its periods', () => {
		expect(story.categories).toHaveLength(8);
		for (const { id } of story.categories) expect(idsOf(({ category }) => category === id)).not.toEqual([]);
		for (const { id } of story.periods) expect(idsOf(({ period }) => period === id)).not.toEqual([]);
	});

	it('events before AD 1, in whole centuries, and dates that are about right', () => {
		const before = idsOf(({ when }) => /^\[?-/.test(when.edtf));
		expect(before).toEqual(['palermo-stone', 'parian-marble', 'shiji-tables', 'fasti-capitolini']);
		expect(idsOf(({ when }) => when.start.precision === 'century')).toHaveLength(3);
		expect(idsOf(({ when }) => when.start.approximate)).toContain('jerome');
	});

	it('dates in dispute: within a range, one of two, and a mark for each account', () => {
		const oneOf = story.events.filter(({ when }) => when.kind === 'one-of');
		expect(oneOf.filter(({ when }) => when.choices).length).toBeGreaterThan(3);
		expect(oneOf.filter(({ when }) => !when.choices).length).toBeGreaterThan(3);
		const gantt = ['gantt-paper', 'gantt-chart', 'gantt-early-form'];
		for (const id of gantt) {
			expect(story.events.find((event) => event.id === id)?.note?.kind).toBe('accounts-differ');
		}
	});

	it('two sources, each with events of its own', () => {
		const rests = (source: string) =>
			new Set(story.passages.filter((passage) => passage.source === source).flatMap(({ events }) => events));
		expect(rests('clark').size).toBe(3);
		expect(rests('essay').size + 3).toBe(story.events.length);
	});

	it('a reference for every event that rests on our own essay', () => {
		const essay = story.passages.filter(({ source }) => source === 'essay').flatMap(({ events }) => events);
		expect(idsOf(({ id, references }) => essay.includes(id) && references.length === 0)).toEqual([]);
	});

	it('the preface of 1922 letter for letter', () => {
		const sha256 = createHash('sha256').update(preface.text).digest('hex');
		expect(sha256).toBe('4e54e244372d3c0365fb57239bb09ce0303f1ecb7ee2c8c1480076de07ca09e9');
	});
});

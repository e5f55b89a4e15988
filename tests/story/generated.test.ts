import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStory } from '#lib/story/parse/parse.ts';
import { generateStory, writeStory } from '../bench/generated-story.mjs';
import { folder } from './example.ts';

const parsed = (events: number, seed = 1) => {
	const { yaml, source } = generateStory({ seed, events });
	return parseStory(folder(yaml, { 'source.md': source }));
};

describe('generateStory', () => {
	it.each([12, 100, 1000])('generateStory({ events: %i }) makes a story without faults', (events) => {
		const story = parsed(events);
		expect(story.events).toHaveLength(events);
		expect(story.passages).toHaveLength(events);
		expect(story.categories).toHaveLength(5);
		expect(story.periods.length).toBeGreaterThanOrEqual(5);
		expect(story.periods.length).toBeLessThanOrEqual(8);
	});

	it('generateStory({ seed }) makes the same story for the same seed and another for another', () => {
		const story = generateStory({ seed: 7, events: 50 });
		expect(generateStory({ seed: 7, events: 50 })).toEqual(story);
		expect(generateStory({ seed: 8, events: 50 }).source).not.toBe(story.source);
	});

	it('generateStory({ events }) holds dates, mentions and bases of every kind, and 85 points of 100 events', () => {
		const { events } = parsed(1000, 3);
		const kinds = (key: (event: (typeof events)[number]) => string) => [...new Set(events.map(key))].sort();
		expect(kinds(({ mention }) => mention)).toEqual(['context', 'described', 'instance']);
		expect(kinds(({ basis }) => basis)).toEqual(['inferred', 'referenced', 'stated']);
		expect(kinds(({ when }) => when.kind)).toEqual(['date', 'interval', 'one-of']);
		expect(kinds(({ when }) => when.start.open)).toEqual(['no', 'open']);
		expect(kinds(({ when }) => when.end.open)).toEqual(['no', 'open', 'unknown']);
		expect(kinds(({ when }) => `${when.start.precision}`)).toEqual(['day', 'month', 'null', 'year']);
		const points = events.filter(({ kind }) => kind === 'point').length;
		expect(points).toBeGreaterThan(800);
		expect(points).toBeLessThan(900);
	});

	it('generateStory({ events }).list names the same events', () => {
		const { list } = generateStory({ seed: 1, events: 100 });
		const story = parsed(100);
		for (const { id, title, label, kind, category, description } of list) {
			const event = story.events.find((event) => event.id === id);
			expect(event).toMatchObject({ title, label, kind, category, summary: description });
		}
		expect(list.every(({ when: { start, end } }) => start <= end)).toBe(true);
	});
});

describe('writeStory', () => {
	it('writeStory(folder, story) writes the two files of a story', () => {
		const top = mkdtempSync(join(tmpdir(), 'generated-'));
		const story = generateStory({ seed: 1, events: 12 });
		writeStory(join(top, 'generated-12'), story);
		expect(readFileSync(join(top, 'generated-12', 'story.yaml'), 'utf8')).toBe(story.yaml);
		expect(readFileSync(join(top, 'generated-12', 'source.md'), 'utf8')).toBe(story.source);
		rmSync(top, { recursive: true });
	});
});

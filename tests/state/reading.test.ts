import { describe, expect, test } from 'vitest';
import { Reading } from '#lib/state/reading.svelte.ts';
import { textsOf } from '#lib/state/event-texts.ts';
import { noFilters } from '#lib/story/filters.ts';
import { frozenStory } from '../frozen/frozen-story.ts';

const story = frozenStory;

describe('Reading', () => {
	test('reading.shown leaves out what is not in the article until context is asked for', () => {
		const reading = new Reading(story, textsOf(story));
		expect([reading.shown.length, reading.total]).toEqual([46, 46]);
		reading.context = true;
		expect([reading.shown.length, reading.total]).toEqual([56, 56]);
	});

	test('reading.shown follows the filters, in time order', () => {
		const reading = new Reading(story, textsOf(story));
		reading.filters = { ...noFilters, categories: ['law'] };
		expect(reading.shown.map(({ id }) => id)).toEqual(['western-non-recognition', 'ban-suspended-2025']);
		expect(reading.isShown('takeover-2021')).toBe(false);
	});

	test('reading.shown has context events when they alone are asked for', () => {
		const reading = new Reading(story, textsOf(story));
		reading.filters = { ...noFilters, mention: ['context'] };
		expect(reading.shown).toHaveLength(10);
	});

	test('reading.marked names all passages of the current event, or the one that was followed', () => {
		const reading = new Reading(story, textsOf(story));
		expect(reading.marked).toEqual([]);
		reading.current = 'ban-suspended-2025';
		expect(reading.marked).toHaveLength(3);
		reading.passage = reading.marked[1]!;
		expect(reading.marked).toEqual([reading.passage]);
		reading.current = 'us-withdrawal-2021';
		expect(reading.marked).not.toContain(reading.passage);
	});

	test('reading.direction is the story’s until the reader turns it, and the address keeps only what differs', () => {
		for (const [direction, other] of [
			['ltr', 'rtl'],
			['rtl', 'ltr']
		] as const) {
			const reading = new Reading({ ...story, direction }, textsOf(story));
			expect([reading.direction, reading.address.direction]).toEqual([direction, null]);
			reading.direction = other;
			expect([reading.direction, reading.address.direction]).toEqual([other, other]);
			reading.direction = direction;
			expect(reading.address.direction).toBe(null);
		}
	});

	test('reading.address takes back what it gave', () => {
		const reading = new Reading(story, textsOf(story));
		reading.context = true;
		reading.spacing = 'even';
		const { address } = reading;
		const other = new Reading(story, textsOf(story));
		other.address = address;
		expect(other.address).toEqual(address);
	});
});

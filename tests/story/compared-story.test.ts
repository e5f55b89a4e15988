import { describe, expect, test } from 'vitest';
import { compareSubjects } from '#lib/comparison/difference.ts';
import { comparedStory, packComparedStory, unpackComparedStory } from '#lib/story/compared-story.ts';
import { mostListed } from '#lib/story/list-pages.ts';
import type { Passage, Story } from '#lib/story/types.ts';
import { eventAt, storyOf, subjectOf } from '../comparison/compared.ts';
import { exampleStory } from './example.ts';

const source = { ...exampleStory().sources[0]!, id: 'book' };

function passage(id: string, events: readonly string[]): Passage {
	return {
		id,
		source: 'book',
		events,
		section: 1,
		paragraph: 2,
		sectionTitle: null,
		exact: `the words of ${id}`,
		start: 0,
		end: 5
	};
}

/** One event more than a story's own page lists; the first three are cases of one general sentence. */
function longStory(): Story {
	const events = Array.from({ length: mostListed + 1 }, (_, i) =>
		eventAt(`e${i}`, `${1000 + (i % 900)}`, {
			mention: i < 3 ? 'instance' : 'described',
			passages: [
				i < 3 ? { passage: 'shared', role: 'illustrates' } : { passage: 'own', role: 'describes' }
			].slice(0, i < 4 ? 1 : 0) as Story['events'][number]['passages']
		})
	);
	return {
		...storyOf(events),
		dek: 'Long.',
		sourceNote: 'Made for a test.',
		sources: [source],
		passages: [passage('shared', ['e0', 'e1', 'e2']), passage('own', ['e3'])]
	};
}

describe('comparedStory(story)', () => {
	test('is the story where it is not long', () => {
		const story = exampleStory();
		expect(comparedStory(story)).toBe(story);
	});

	test('has of a long one the words that several events share, and no others', () => {
		const { passages, dek, sourceNote } = comparedStory(longStory());
		expect(passages.map(({ id, exact }) => [id, exact])).toEqual([
			['shared', 'the words of shared'],
			['own', undefined]
		]);
		expect([dek, sourceNote]).toEqual(['Long.', 'Made for a test.']);
	});

	test('is compared as the whole story is', () => {
		const long = longStory();
		const halves = [subjectOf(null, Date.UTC(1400)), subjectOf(Date.UTC(1400), null)];
		const plain = ({ facts, actors, recurring }: ReturnType<typeof compareSubjects>) => ({
			facts,
			actors,
			recurring
		});
		expect(plain(compareSubjects(comparedStory(long), halves))).toEqual(plain(compareSubjects(long, halves)));
	});

	test('comes back whole from the file it travels in', () => {
		const long = longStory();
		const file = JSON.parse(JSON.stringify(packComparedStory(long))) as ReturnType<typeof packComparedStory>;
		expect(unpackComparedStory(file)).toEqual(comparedStory(long));
	});
});

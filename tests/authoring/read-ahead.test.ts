import { expect, test } from 'vitest';
import { eventsOf, readAhead, setEvent, sourcesOf, type Desk } from '#lib/authoring/desk.ts';
import { generateStory } from '../bench/generated-story.mjs';

/** A folder of a generated story, of texts that nobody has asked for yet. */
function deskOf(events: number, seed: number): Desk {
	const { yaml, source } = generateStory({ seed, events });
	return {
		id: 'generated',
		texts: new Map([
			['story.yaml', yaml],
			['source.md', source]
		]),
		others: new Map()
	};
}

test('a folder is read ahead in more steps than it has events, and reads the same then', () => {
	const desk = deskOf(40, 7);
	const steps = [...readAhead(desk)].length;
	expect(steps).toBeGreaterThanOrEqual(80);
	const other = deskOf(40, 7);
	expect(eventsOf(desk)).toEqual(eventsOf(other));
	expect(sourcesOf(desk)).toEqual(sourcesOf(other));
});

test('events that nothing was changed of stay the same objects', () => {
	const desk = deskOf(12, 8);
	const before = eventsOf(desk);
	const after = eventsOf(setEvent(desk, before[3]!.id, 'summary', 'Another summary.'));
	expect(after[3]).not.toBe(before[3]);
	expect(after[3]?.summary).toBe('Another summary.');
	expect(after.filter((event, i) => event === before[i])).toHaveLength(11);
});

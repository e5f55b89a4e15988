import { describe, expect, it } from 'vitest';
import { destinations } from '#lib/reader/source/destinations.ts';
import { rising } from '../rising.ts';

function of(passages: string[], context = false) {
	const { events, periods } = destinations(
		rising,
		rising.passages.filter(({ id }) => passages.includes(id)),
		context
	);
	return [...events.map(({ id }) => id), ...periods.map(({ id }) => `period ${id}`)];
}

describe('destinations(story, passages, context)', () => {
	it('are the events of all passages, each once and in time order', () => {
		expect(of(['fell', 'fell-silent'])).toEqual(['students', 'morning']);
		expect(of(['raised', 'hour'])).toEqual(['barricade']);
	});

	it('count events that are not in the source only when they are shown', () => {
		expect(of(['raised'])).toEqual(['barricade']);
		expect(of(['raised'], true)).toEqual(['barricade', 'novel']);
	});

	it('are periods where no event rests on the words', () => {
		expect(of(['cholera'])).toEqual(['period before']);
	});
});

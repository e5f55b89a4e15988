import { describe, expect, it } from 'vitest';
import { groupByPeriod } from '#lib/story/groups.ts';
import type { Period, StoryEvent } from '#lib/story/types.ts';

const period = (id: string) => ({ id }) as Period;
const event = (id: string, period: string | null) => ({ id, period }) as StoryEvent;

function shape(periods: Period[], events: StoryEvent[]) {
	return groupByPeriod({ periods, events }).map((group) => [
		group.period?.id ?? null,
		...group.events.map(({ id }) => id)
	]);
}

describe('groupByPeriod(story)', () => {
	it('keeps a place for every period, also for one without events', () => {
		expect(shape([period('a'), period('b')], [event('1', 'b')])).toEqual([['a'], ['b', '1']]);
	});

	it('puts events outside all periods where they happened', () => {
		const events = [event('1', null), event('2', 'a'), event('3', null), event('4', 'b'), event('5', null)];
		expect(shape([period('a'), period('b')], events)).toEqual([
			[null, '1'],
			['a', '2'],
			[null, '3'],
			['b', '4'],
			[null, '5']
		]);
	});

	it('puts what belongs to none after all that was before it, whichever period that was of', () => {
		const events = [event('1', 'b'), event('2', 'a'), event('3', null)];
		expect(shape([period('a'), period('b'), period('c')], events)).toEqual([
			['a', '2'],
			['b', '1'],
			[null, '3'],
			['c']
		]);
	});

	it('names groups by their period, and the others by their place', () => {
		const groups = groupByPeriod({ periods: [period('a')], events: [event('1', null), event('2', 'a')] });
		expect(groups.map(({ key }) => key)).toEqual(['around-0', 'a']);
	});

	it('is one group when the story has no periods', () => {
		expect(shape([], [event('1', null), event('2', null)])).toEqual([[null, '1', '2']]);
	});
});

import { describe, expect, it } from 'vitest';
import { destinationOf } from '#lib/reader/follow.ts';
import { rising } from './rising.ts';

describe('destinationOf(story, hash)', () => {
	it('knows the events and passages of the story', () => {
		expect(destinationOf(rising, '#event-funeral')).toEqual({ kind: 'event', id: 'funeral' });
		expect(destinationOf(rising, '#passage-fell-silent')).toEqual({ kind: 'passage', id: 'fell-silent' });
	});

	it('knows the periods of the story', () => {
		const [period] = rising.periods;
		expect(destinationOf(rising, `#period-${period?.id}`)).toEqual({ kind: 'period', id: period?.id });
		expect(destinationOf(rising, '#period-of-nobody')).toBeNull();
	});

	it('is null for everything else, lists of events and other stories’ events too', () => {
		for (const hash of [
			'',
			'#',
			'#source',
			'#event-',
			'#event-nobody',
			'#passage-events-funeral',
			'event-funeral'
		]) {
			expect(destinationOf(rising, hash), hash).toBeNull();
		}
	});
});

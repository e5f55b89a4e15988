import { describe, expect, it } from 'vitest';
import { destinationOf, isPlain } from '#lib/reader/follow.ts';
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

	it('knows names in every script, as written and as browsers tell them', () => {
		const id = 'توقف-العمل';
		const story = { ...rising, passages: [{ ...rising.passages[0]!, id }] };
		for (const hash of [`#passage-${id}`, `#passage-${encodeURIComponent(id)}`])
			expect(destinationOf(story, hash), hash).toEqual({ kind: 'passage', id });
		expect(destinationOf(story, '#passage-%D8%')).toBeNull();
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

describe('isPlain(press)', () => {
	const plain = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false } as MouseEvent;

	it('is true of the first button alone', () => {
		expect(isPlain(plain)).toBe(true);
		for (const button of [1, 2]) expect(isPlain({ ...plain, button })).toBe(false);
	});

	it('is false where a key asks for a tab, a window or a download', () => {
		for (const key of ['metaKey', 'ctrlKey', 'shiftKey', 'altKey'])
			expect(isPlain({ ...plain, [key]: true }), key).toBe(false);
	});
});

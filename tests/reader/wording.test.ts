import { describe, expect, it } from 'vitest';
import type { Reference } from '#lib/story/types.ts';
import { count, locator, referenceLine, sourceLine } from '#lib/reader/wording.ts';

const reference: Reference = {
	publisher: 'TASS',
	title: 'A title',
	titleIsOurs: false,
	url: 'https://example.org',
	date: null,
	kind: 'outlet'
};

describe('locator(passage)', () => {
	it('prints section and paragraph, and leaves out what there is not', () => {
		expect(locator({ section: 2, paragraph: 4 })).toBe('§2 ¶4');
		expect(locator({ section: 0, paragraph: 1 })).toBe('¶1');
		expect(locator({ section: 3, paragraph: 0 })).toBe('§3');
	});
});

describe('count(number, one)', () => {
	it('puts the word in the plural unless there is one', () => {
		expect(count(0, 'event')).toBe('No events');
		expect(count(1, 'event')).toBe('1 event');
		expect(count(1201, 'word')).toBe('1,201 words');
		expect(count(2, 'entry', 'entries')).toBe('2 entries');
	});
});

describe('referenceLine(reference)', () => {
	it('words the date to the unit it has, whatever the time zone', () => {
		expect(referenceLine({ ...reference, date: '2025-08-28' })).toBe('TASS, 28 August 2025');
		expect(referenceLine({ ...reference, date: '2019-05' })).toBe('TASS, May 2019');
		expect(referenceLine({ ...reference, date: '2019' })).toBe('TASS, 2019');
	});

	it('says when a source is weak and when the title is ours', () => {
		expect(referenceLine({ ...reference, kind: 'weak', titleIsOurs: true })).toBe(
			'TASS, weak source. Title in our words'
		);
	});
});

describe('sourceLine(source)', () => {
	it('takes the note up to its first full stop or colon', () => {
		expect(sourceLine({ note: 'Unsigned and undated: nobody knows more. It is long.', words: 1201 })).toBe(
			'Unsigned and undated. 1,201 words.'
		);
		expect(sourceLine({ note: 'Signed by J. Doe', words: 1 })).toBe('Signed by J. 1 word.');
	});

	it('does not take the point in a number for a full stop', () => {
		expect(sourceLine({ note: 'Version 1.2 of a report. Long.', words: 2 })).toBe(
			'Version 1.2 of a report. 2 words.'
		);
	});

	it('is the length alone when there is no note', () => {
		expect(sourceLine({ note: '', words: 3 })).toBe('3 words.');
	});
});

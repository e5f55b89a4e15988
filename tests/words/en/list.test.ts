import { describe, expect, it } from 'vitest';
import type { Reference } from '#lib/story/types.ts';
import { words } from '#lib/words/words.ts';

const reference: Reference = {
	publisher: 'TASS',
	title: 'A title',
	titleIsOurs: false,
	language: null,
	url: 'https://example.org',
	date: null,
	kind: 'outlet'
};

describe('words.source.locator(passage)', () => {
	it('prints section and paragraph, and leaves out what there is not', () => {
		expect(words.source.locator({ section: 2, paragraph: 4 })).toBe('§2 ¶4');
		expect(words.source.locator({ section: 0, paragraph: 1 })).toBe('¶1');
		expect(words.source.locator({ section: 3, paragraph: 0 })).toBe('§3');
	});
});

describe('words.counts', () => {
	it('puts the word in the plural unless there is one', () => {
		expect(words.counts.events(0)).toBe('No events');
		expect(words.counts.events(1)).toBe('1 event');
		expect(words.counts.textWords(1201)).toBe('1,201 words');
	});
});

describe('referenceLine(reference)', () => {
	it('words the date to the unit it has, whatever the time zone', () => {
		expect(words.list.reference({ ...reference, date: '2025-08-28' })).toBe('TASS, 28 August 2025');
		expect(words.list.reference({ ...reference, date: '2019-05' })).toBe('TASS, May 2019');
		expect(words.list.reference({ ...reference, date: '2019' })).toBe('TASS, 2019');
	});

	it('says when a source is weak and when the title is ours', () => {
		expect(words.list.reference({ ...reference, kind: 'weak', titleIsOurs: true })).toBe(
			'TASS, weak source. Title in our words'
		);
	});
});

describe('source.lead(note)', () => {
	it('takes the note up to its first full stop or colon', () => {
		expect(words.source.lead('Unsigned and undated: nobody knows more. It is long.')).toBe(
			'Unsigned and undated.'
		);
		expect(words.source.lead('Signed by J. Doe')).toBe('Signed by J.');
	});

	it('does not take the point in a number for a full stop', () => {
		expect(words.source.lead('Version 1.2 of a report. Long.')).toBe('Version 1.2 of a report.');
	});

	it('is empty when there is no note', () => {
		expect(words.source.lead('')).toBe('');
	});
});

it('source.length(words) counts in thousands, and one as one', () => {
	expect(words.source.length(1201)).toBe('1,201 words.');
	expect(words.source.length(1)).toBe('1 word.');
});

import { describe, expect, test } from 'vitest';
import { documentKind } from '#lib/story/lookup.ts';
import { words } from '#lib/words/words.ts';

describe('what a story is told by', () => {
	test('documentKind(story) is what its one source is, and several are sources', () => {
		expect(documentKind({ sources: [{ kind: 'letter' }] })).toBe('letter');
		expect(documentKind({ sources: [{ kind: 'letter' }, { kind: 'letter' }] })).toBe('sources');
	});

	test('words call it that', () => {
		expect(words.basis.title('stated', 'ruling')).toBe('Dated by the ruling');
		expect(words.basis.title('inferred', 'sources')).toBe('Inferred from the sources');
		expect(words.mention.absent('interview')).toBe('Not in the interview (context)');
		expect(words.mention.title('instance', 'sources')).toBe('A case of something they mention in general');
		expect(words.mention.question('sources')).toBe('How the sources tell it');
		expect(words.list.voices('sources')[0]).toMatch(/^Serif type is the sources’ own wording/);
		expect(words.list.noteHead('framing', 'book')).toBe('The book’s framing');
		expect(words.source.coverage(12, 'sources')).toBe('Events rest on 12 % of the texts.');
	});

	test('verbs and numbers agree', () => {
		expect(words.basis.statedCount(3, 'letter')).toBe('The letter itself dates three events');
		expect(words.basis.statedCount(1, 'sources')).toBe('The sources themselves date one event');
		expect(words.basis.statedCount(0, 'article')).toBe('The article itself dates no events');
		expect(words.mention.showContext(1, 'diary')).toBe('Show 1 context event that is not in the diary');
		expect(words.mention.showContext(1200, 'diary')).toBe(
			'Show 1,200 context events that are not in the diary'
		);
	});
});

import { expect, test } from 'vitest';
import { wordStep } from '#lib/authoring/word-step.ts';

const text = 'First line.\nOn 5 June it rained, and it snowed.';
const words = (range: { start: number; end: number }) => text.slice(range.start, range.end);
const chosen = { start: text.indexOf('it rained'), end: text.indexOf(',') };

test('wordStep() moves either side to the next word', () => {
	expect(words(wordStep(text, chosen, 'start', -1))).toBe('June it rained');
	expect(words(wordStep(text, chosen, 'start', 1))).toBe('rained');
	expect(words(wordStep(text, chosen, 'end', 1))).toBe('it rained, and');
	expect(words(wordStep(text, chosen, 'end', -1))).toBe('it');
});

test('wordStep() stays in the paragraph, and leaves at least a word', () => {
	const first = { start: text.indexOf('On'), end: text.indexOf(' 5') };
	expect(wordStep(text, first, 'start', -1)).toBe(first);
	expect(wordStep(text, first, 'end', -1)).toBe(first);
	expect(wordStep(text, first, 'start', 1)).toBe(first);
});

import { describe, expect, test } from 'vitest';
import {
	indexOfWord,
	isWordEdge,
	lineAround,
	toWholeWords,
	trim,
	wordsIn
} from '#lib/text/word-boundaries.ts';

const text = 'The Taliban’s ban:\n\n  ISIS-K, 禁令。';
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test('wordsIn(text, range) cuts by Unicode’s rules and leaves out signs', () => {
	expect(wordsIn(text, { start: 4, end: text.length }).map(cut)).toEqual([
		'Taliban’s',
		'ban',
		'ISIS',
		'K',
		'禁令'
	]);
	expect(wordsIn(text, { start: 19, end: 22 })).toEqual([]);
});

test('lineAround(text, offset) gives the line on which the offset stands, ends included', () => {
	for (const offset of [0, 5, 18]) expect(cut(lineAround(text, offset))).toBe('The Taliban’s ban:');
	expect(lineAround(text, 19)).toEqual({ start: 19, end: 19 });
	expect(cut(lineAround(text, text.length))).toBe('  ISIS-K, 禁令。');
	expect(lineAround('\nx', 0)).toEqual({ start: 0, end: 0 });
});

test('trim(text, range) drops white space at both ends and leaves an empty range of nothing else', () => {
	expect(cut(trim(text, { start: 3, end: 22 }))).toBe('Taliban’s ban:');
	expect(cut(trim(text, { start: 18, end: 22 }))).toBe('');
});

test('toWholeWords(text, range) moves out to the edges of words it cuts, and only those', () => {
	const at = text.indexOf('lib');
	expect(cut(toWholeWords(text, { start: at, end: at + 1 }))).toBe('Taliban’s');
	expect(cut(toWholeWords(text, { start: 4, end: 13 }))).toBe('Taliban’s');
	expect(cut(toWholeWords(text, { start: 3, end: 4 }))).toBe(' ');
});

test('isWordEdge(text, offset) is true at both ends of a word and of the text', () => {
	expect([0, 3, 4, 13, text.length].map((offset) => isWordEdge(text, offset))).toEqual(Array(5).fill(true));
	expect([1, 11, 12].map((offset) => isWordEdge(text, offset))).toEqual([false, false, false]);
});

describe('indexOfWord', () => {
	test('indexOfWord(text, letters) takes the beginning of a word and not its inside', () => {
		expect(indexOfWord(text, 'ban')).toBe(14);
		expect(indexOfWord(text, 'Tali')).toBe(4);
		expect(indexOfWord(text, 'Tali', 5)).toBe(-1);
		expect(indexOfWord(text, 'K')).toBe(text.indexOf('K'));
		expect(indexOfWord('in 2021', '21')).toBe(-1);
		expect(indexOfWord('Россия', 'сия')).toBe(-1);
	});

	test('indexOfWord(text, letters) begins anywhere in scripts that write words together, and at signs', () => {
		expect(indexOfWord('一项禁令', '禁令')).toBe(2);
		expect(indexOfWord('والحظر', 'الحظر')).toBe(1);
		expect(indexOfWord(text, '-K')).toBeGreaterThan(0);
	});
});

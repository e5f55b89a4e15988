import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '#lib/text/document.ts';
import { textFragment } from '#lib/text/fragment.ts';
import { foldWithOffsets } from '#lib/text/fold.ts';

const article = parseDocument(
	readFileSync(new URL('../../data/kabul-moscow/source.md', import.meta.url), 'utf8')
).text;

/** The terms of the fragment for the given words, decoded; the n-th place where they stand. */
function named(text: string, words: string, nth = 0) {
	let start = text.indexOf(words);
	for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
	return terms(textFragment(text, { start, end: start + words.length }));
}

function terms(fragment: string) {
	expect(fragment).toMatch(/^#:~:text=[^#&-]*-?(,[^#&-]*)*(,-[^#&-]*)?$/);
	return fragment.replace('#:~:text=', '').split(',').map(decodeURIComponent);
}

test('textFragment(text, range) gives a short unique passage word for word', () => {
	expect(named(article, 'contrary to the tense relations of the past')).toEqual([
		'contrary to the tense relations of the past'
	]);
});

test('textFragment(text, range) encodes what browsers, Markdown and mail programs would misread', () => {
	const text = 'Well-known, (so) R&D 100 % “quoted” it’s *new* words!';
	expect(textFragment(text, { start: 0, end: text.length })).toBe(
		'#:~:text=Well%2Dknown%2C%20%28so%29%20R%26D%20100%20%25%20%E2%80%9Cquoted%E2%80%9D%20it%E2%80%99s%20%2Anew%2A%20words%21'
	);
});

test('textFragment(text, range) adds words before or after when the passage stands twice, whatever its case', () => {
	const text = 'They kept the ban on all trade. Later The Ban on all trade was lifted again.';
	expect(named(text, 'the ban on all trade')).toEqual(['They kept-', 'the ban on all trade']);
	expect(named(text, 'The Ban on all trade')).toEqual(['all trade. Later-', 'The Ban on all trade']);
});

test('textFragment(text, range) adds words to a passage of three words or fewer, even a unique one', () => {
	expect(named('One two three four five six seven eight', 'four five')).toEqual([
		'One two three-',
		'four five'
	]);
	expect(named('Four five six seven eight', 'Four five')).toEqual(['Four five', '-six seven eight']);
	expect(named('Four five', 'Four five')).toEqual(['Four five']);
});

test('textFragment(text, range) names a passage of more than 300 characters by both its ends', () => {
	const passage = article.slice(article.indexOf('By handing over'), article.indexOf(' This action alone'));
	const short = passage.slice(0, 300);
	const long = article.slice(article.indexOf('By handing over'), article.indexOf(' This is a vital window'));
	expect(named(article, short).length).toBe(1);
	// One line without spaces at its ends, of just so many characters, and of one more.
	const line = (length: number) => `one ${'x'.repeat(length - 19)} two three four`;
	expect(named(line(300), line(300))).toEqual([line(300)]);
	expect(named(line(301), line(301))).toHaveLength(2);
	expect(named(article, long)).toEqual([
		'By handing over the Afghan',
		'Commonwealth of Independent States (CIS).'
	]);
});

test('textFragment(text, range) names a passage of several lines by both its ends, each of one line', () => {
	const text = 'Before it.\nA heading\nThe first paragraph of many words here\nshort end\nAfter it.';
	expect(named(text, 'heading\nThe first paragraph of many words here\nshort end')).toEqual([
		'heading',
		'short end'
	]);
	expect(named(text, 'The first paragraph of many words here\nshort')).toEqual([
		'The first paragraph of many',
		'short'
	]);
});

test('textFragment(text, range) takes more words into an end that stands elsewhere too', () => {
	const text =
		'one two three four five X ends here\nmiddle\none two three four five Y ends here\nlast line ends here';
	expect(named(text, 'one two three four five Y ends here\nlast line')).toEqual([
		'one two three four five Y',
		'last line'
	]);
});

test('textFragment(text, range) widens a passage that cuts a word, and drops white space at its ends', () => {
	expect(named('It was an undeniable political reality for them', 'niable political real')).toEqual([
		'It was an-',
		'undeniable political reality'
	]);
	expect(named('One two three four five six', ' two three four five ')).toEqual(['two three four five']);
	expect(named('我们讨论了这项禁令的历史。', '讨论了这项禁')[0]).toContain('讨论');
});

test('textFragment(text, range) takes context from the next line but never over a list mark', () => {
	const text = 'Intro words here:\n1. Same line\nAfter words one\n2. Same line\nother';
	expect(named(text, 'Same line')).toEqual(['Same line', '-After words one']);
	expect(named(text, 'Same line', 1)).toEqual(['Same line', '-other']);
});

test('textFragment(text, range) refuses a range of nothing but white space', () => {
	expect(() => textFragment('a  b', { start: 1, end: 3 })).toThrow('blank passage: 1…3');
	expect(() => textFragment('a b', { start: 0, end: 0 })).toThrow(RangeError);
});

/** What a browser would mark, by a reading of the specification independent of the code under test. */
function firstMatch(text: string, [...parts]: readonly string[]): string | null {
	const escape = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
	const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
	const core = parts.map(escape).join('[^]*?');
	const pattern =
		(prefix ? `(?<=(?<![\\p{L}\\p{N}])${escape(prefix)}\\s*)` : '(?<![\\p{L}\\p{N}])') +
		core +
		(suffix ? `(?=\\s*${escape(suffix)}(?![\\p{L}\\p{N}]))` : '(?![\\p{L}\\p{N}])');
	return new RegExp(pattern, 'iu').exec(text)?.[0] ?? null;
}

test('textFragment(text, range) leads to the passage in the article wherever that stands', () => {
	const folded = foldWithOffsets(article);
	const words = [...article.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)];
	fc.assert(
		fc.property(fc.nat({ max: words.length - 1 }), fc.integer({ min: 1, max: 150 }), (first, count) => {
			const start = words[first]?.index ?? 0;
			const last = words[Math.min(words.length, first + count) - 1];
			const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
			const found = firstMatch(article, terms(textFragment(article, { start, end }, folded)));
			expect(found).toBe(article.slice(start, end));
		}),
		{ seed: 9, numRuns: 300 }
	);
});

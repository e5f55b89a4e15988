import { describe, expect, test } from 'vitest';
import { storyById } from '#lib/server/stories.ts';
import { citedStretches } from '#lib/story/cited.ts';
import { parseDocument } from '#lib/text/document.ts';

const filler = (words: number) => Array.from({ length: words }, (_, i) => `word${i}`).join(' ');

/** A source whose paragraphs say nothing, but for one in each hundred. */
function source(paragraphs: number) {
	return parseDocument(
		Array.from({ length: paragraphs }, (_, i) =>
			i % 100 === 50 ? `${filler(200)} the wall fell ${filler(200)}` : filler(80)
		).join('\n\n')
	);
}

function find(text: string, words: string) {
	return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
		start: index,
		end: index + words.length
	}));
}

function written(text: string, stretches: ReturnType<typeof citedStretches>) {
	return stretches.map((blocks) =>
		blocks.map(
			({ start, end, cutBefore, cutAfter }) =>
				`${cutBefore ? '… ' : ''}${text.slice(start, end)}${cutAfter ? ' …' : ''}`
		)
	);
}

describe('citedStretches(source, passages)', () => {
	test('grows with the passages, not with the source', () => {
		const kept = [100, 1000].map((paragraphs) => {
			const { text, blocks } = source(paragraphs);
			const [passage] = find(text, 'the wall fell');
			return written(text, citedStretches({ text, blocks }, [passage!]))
				.flat()
				.join().length;
		});
		expect(kept[0]).toBe(kept[1]);
		expect(kept[0]).toBeLessThan(800);
	});

	test('keeps whole words around a passage of a long paragraph, and says what is cut', () => {
		const { text, blocks } = source(100);
		const [[piece]] = citedStretches({ text, blocks }, find(text, 'the wall fell')) as [[never]];
		const words = written(text, [[piece]])[0]![0]!;
		expect(words).toMatch(/^… word\d+ .* the wall fell word0 .* word\d+ …$/);
		expect(text).toMatch(new RegExp(` ${words.slice(2, 12)}`));
	});

	test('keeps a paragraph whole where little would be left out', () => {
		const { text, blocks } = parseDocument(`${filler(40)} the wall fell ${filler(40)}`);
		expect(written(text, citedStretches({ text, blocks }, find(text, 'the wall fell')))).toEqual([[text]]);
	});

	test('cuts between two passages that are far apart', () => {
		const { text, blocks } = parseDocument(`It began. ${filler(300)} It ended.`);
		const [stretch] = citedStretches({ text, blocks }, [...find(text, 'began'), ...find(text, 'ended')]);
		expect(stretch!.map(({ cutBefore, cutAfter }) => [cutBefore, cutAfter])).toEqual([
			[false, true],
			[true, false]
		]);
	});

	test('puts the heading of a section once before its passages, and the lead before the paragraph of an item', () => {
		const { text, blocks } = parseDocument(
			'# Walls\n\n## North\n\nNothing.\n\n- The first\n\nIt fell.\n\nNothing.\n\nIt rose.\n\n## South\n\nNothing.'
		);
		const passages = [...find(text, 'It fell'), ...find(text, 'It rose')];
		expect(written(text, citedStretches({ text, blocks }, passages))).toEqual([
			['North'],
			['- The first', 'It fell.'],
			['It rose.']
		]);
	});

	test('holds every passage of a story whole', () => {
		const story = storyById('kabul-moscow')!;
		const [first] = story.sources;
		const pieces = citedStretches(first!, story.passages).flat();
		const lost = story.passages.filter(
			({ start, end }) => !pieces.some((piece) => piece.start <= start && end <= piece.end)
		);
		expect(lost).toEqual([]);
	});
});

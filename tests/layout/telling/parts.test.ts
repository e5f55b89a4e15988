import { describe, expect, test } from 'vitest';
import { untoldCases } from '#lib/layout/telling/untold-cases.ts';
import { layoutParts } from '#lib/layout/telling/parts.ts';
import { mostParts } from '#lib/story/sizes.ts';
import type { Story } from '#lib/story/types.ts';
import { harbourStory, storyOf } from './telling-story.ts';

/** A story told in sections of so many paragraphs, each with an event of one of the years in turn. */
function told(sections: number, paragraphs: number, ...years: string[]): Story {
	const sentence = (i: number) => `Paragraph number ${i} stands here.`;
	const text = Array.from({ length: sections }, (_, section) =>
		[
			...(sections > 1 ? [`# Section ${section + 1}`] : []),
			...Array.from({ length: paragraphs }, (_, i) => sentence(section * paragraphs + i + 1))
		].join('\n\n')
	).join('\n\n');
	return storyOf(
		text,
		Array.from({ length: sections * paragraphs }, (_, i) => ({
			id: `e${i + 1}`,
			when: years[i % years.length]!,
			told: [sentence(i + 1)]
		}))
	);
}

const partsOf = (story: Story) => layoutParts(story, story.sources[0]!);

describe('layoutParts', () => {
	test('layoutParts(story, source) makes each section a part, with all its events and those at the ends of its time', () => {
		const { parts, bySection } = partsOf(told(20, 4, '1901', '1950', '1925', '1999'));
		expect(bySection).toBe(true);
		expect(parts.map(({ first, last }) => [first.section, last.section])).toEqual(
			Array.from({ length: 20 }, (_, i) => [i + 1, i + 1])
		);
		for (const { events, earliest, latest } of parts) {
			expect(events).toBe(4);
			expect([earliest?.when.edtf, latest?.when.edtf]).toEqual(['1901', '1999']);
		}
		expect(parts[2]!.opening.id).toBe('e9');
	});

	test('layoutParts(story, source) draws later times higher, from quarter to quarter', () => {
		const { parts } = partsOf(told(12, 5, '1900', '1925', '1950', '1975', '2000'));
		for (const { bar } of parts) {
			const heights = [bar!.top, bar!.upper, bar!.median, bar!.lower, bar!.bottom];
			const steps = heights.slice(1).map((height, i) => height - heights[i]!);
			for (const step of steps) expect(step).toBeCloseTo(0.23, 2);
			expect(bar!.top).toBeGreaterThanOrEqual(0);
			expect(bar!.bottom).toBeLessThanOrEqual(1);
		}
		expect(parts.map(({ bar }) => bar!.x)).toEqual(parts.map((_, i) => i / 12));
	});

	test('layoutParts(story, source) puts several sections into one part where there are too many', () => {
		const { parts } = partsOf(told(500, 1, '1901', '1950'));
		expect(parts.length).toBeLessThanOrEqual(mostParts);
		expect(parts.length).toBeGreaterThan(mostParts / 2);
		expect(parts.reduce((sum, { events }) => sum + events, 0)).toBe(500);
		const [first, second] = parts;
		expect([first!.first.section, first!.last.section, second!.first.section]).toEqual([1, 5, 6]);
	});

	test('layoutParts(story, source) parts a text without sections by its paragraphs', () => {
		const { parts, bySection } = partsOf(told(1, 500, '1901', '1950'));
		expect(bySection).toBe(false);
		expect(parts.length).toBeLessThanOrEqual(mostParts);
		expect(parts.length).toBeGreaterThan(mostParts / 2);
		expect([parts[0]!.first.paragraph, parts[0]!.last.paragraph, parts[1]!.first.paragraph]).toEqual([
			1, 5, 6
		]);
	});

	test('layoutParts(story, source) lets no part of paragraphs run into the next section', () => {
		const { parts } = partsOf(told(3, 100, '1901'));
		for (const { first, last } of parts) expect(first.section).toBe(last.section);
		expect(new Set(parts.map(({ first }) => first.section))).toEqual(new Set([1, 2, 3]));
	});

	test('layoutParts(story, source) counts an event once in each part that tells of it', () => {
		const { parts } = partsOf(harbourStory);
		expect(parts.map(({ events }) => events)).toEqual([2, 1, 2, 1]);
		const twice = storyOf('It rose, and it rose again.', [
			{ id: 'rise', when: '1901', told: ['It rose', 'it rose again'] }
		]);
		expect(partsOf(twice).parts.map(({ events }) => events)).toEqual([1]);
	});

	test('layoutParts(story, source) has no part of a text that tells of nothing', () => {
		expect(partsOf(storyOf('# Heading\n\nA text.', []))).toMatchObject({ parts: [], line: '' });
	});
});

test('untoldCases(story) counts the cases, and those on the same words at most', () => {
	const words = 'Many ships came.';
	const story = storyOf(`# Ships\n\n${words} Others sank.`, [
		{ id: 'a', when: '1901', mention: 'instance', told: [words] },
		{ id: 'b', when: '1902', mention: 'instance', told: [words] },
		{ id: 'c', when: '1903', mention: 'instance', told: ['Others sank.'] },
		{ id: 'd', when: '1904', told: [words] }
	]);
	expect(untoldCases(story)).toEqual({ cases: 3, sharing: 2 });
});

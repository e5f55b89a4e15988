import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutBlocks, cutSegments } from '#lib/text/segments.ts';

const whole = { start: 0, end: 10 };
const written = (segments: ReturnType<typeof cutSegments>) =>
	segments.map(({ start, end, passages }) => `${start}-${end} ${passages.join('+')}`.trim());

test('cutSegments(range, passages) is the whole range in one piece without passages', () => {
	expect(cutSegments(whole, [])).toEqual([{ start: 0, end: 10, passages: [] }]);
	expect(cutSegments({ start: 4, end: 4 }, [{ id: 'a', start: 0, end: 9 }])).toEqual([]);
});

test('cutSegments(range, passages) cuts where passages overlap', () => {
	const passages = [
		{ id: 'b', start: 4, end: 8 },
		{ id: 'a', start: 2, end: 6 }
	];
	expect(written(cutSegments(whole, passages))).toEqual(['0-2', '2-4 a', '4-6 a+b', '6-8 b', '8-10']);
});

test('cutSegments(range, passages) names the outer passage before the inner one', () => {
	const passages = [
		{ id: 'inner', start: 0, end: 4 },
		{ id: 'outer', start: 0, end: 10 }
	];
	expect(written(cutSegments(whole, passages))).toEqual(['0-4 outer+inner', '4-10 outer']);
});

test('cutSegments(range, passages) leaves nothing between passages that touch', () => {
	const passages = [
		{ id: 'a', start: 2, end: 5 },
		{ id: 'b', start: 5, end: 7 }
	];
	expect(written(cutSegments(whole, passages))).toEqual(['0-2', '2-5 a', '5-7 b', '7-10']);
});

test('cutSegments(range, passages) draws equal passages as one piece with both ids', () => {
	const passages = [
		{ id: 'a', start: 2, end: 5 },
		{ id: 'b', start: 2, end: 5 }
	];
	expect(written(cutSegments(whole, passages))).toEqual(['0-2', '2-5 a+b', '5-10']);
});

test('cutSegments(range, passages) clips passages to the range and ignores those outside and empty ones', () => {
	const passages = [
		{ id: 'into', start: 0, end: 6 },
		{ id: 'before', start: 0, end: 4 },
		{ id: 'empty', start: 5, end: 5 },
		{ id: 'after', start: 8, end: 9 }
	];
	expect(written(cutSegments({ start: 4, end: 8 }, passages))).toEqual(['4-6 into', '6-8']);
});

const stretches = fc
	.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 15 })), { maxLength: 12 })
	.map((list) => list.map(([start, length], i) => ({ id: `p${i}`, start, end: start + length })));

test('cutSegments(range, passages) covers the range without gaps, in no more pieces than there are ends', () => {
	fc.assert(
		fc.property(
			stretches,
			fc.nat({ max: 20 }),
			fc.integer({ min: 1, max: 30 }),
			(passages, start, length) => {
				const segments = cutSegments({ start, end: start + length }, passages);
				expect(segments[0]?.start).toBe(start);
				expect(segments.at(-1)?.end).toBe(start + length);
				for (const [i, segment] of segments.entries()) {
					expect(segment.end).toBeGreaterThan(segment.start);
					expect(segments[i + 1]?.start ?? segment.end).toBe(segment.end);
				}
				expect(segments.length).toBeLessThanOrEqual(2 * passages.length + 1);
			}
		),
		{ seed: 4 }
	);
});

test('cutSegments(range, passages) gives every passage pieces that joined are exactly its words', () => {
	fc.assert(
		fc.property(stretches, (passages) => {
			const text = Array.from({ length: 60 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
			const segments = cutSegments({ start: 0, end: text.length }, passages);
			for (const { id, start, end } of passages) {
				const pieces = segments.filter((segment) => segment.passages.includes(id));
				expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(
					text.slice(start, end)
				);
			}
		}),
		{ seed: 5 }
	);
});

test('cutSegments(range, passages) cuts a text with 10,000 overlapping passages', () => {
	const passages = Array.from({ length: 10_000 }, (_, i) => ({
		id: `p${i}`,
		start: 50 * i,
		end: 50 * i + 120
	}));
	const segments = cutSegments({ start: 0, end: 500_200 }, passages);
	expect(segments).toHaveLength(20_000);
	expect(Math.max(...segments.map((segment) => segment.passages.length))).toBe(3);
});

test('cutBlocks(blocks, passages) cuts every block as cutSegments does', () => {
	const gaps = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 9 })), { maxLength: 12 });
	fc.assert(
		fc.property(stretches, gaps, (passages, list) => {
			let at = 0;
			const blocks = list.map(([gap, length]) => ({ start: (at += gap), end: (at += length) }));
			expect(cutBlocks(blocks, passages)).toEqual(blocks.map((block) => cutSegments(block, passages)));
		}),
		{ seed: 6, numRuns: 500 }
	);
});

test('cutBlocks(blocks, passages) looks at a passage only where it lies', () => {
	let looks = 0;
	const passages = Array.from({ length: 2000 }, (_, i) => ({
		id: `p${i}`,
		end: 50 * i + 20,
		get start() {
			looks++;
			return 50 * i;
		}
	}));
	const blocks = passages.map((_, i) => ({ start: 50 * i, end: 50 * i + 49 }));
	expect(cutBlocks(blocks, passages)).toHaveLength(2000);
	expect(looks).toBeLessThan(2000 * 60);
});

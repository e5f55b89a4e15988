import { expect, test } from 'vitest';
import { tilesOf } from '#lib/chart/tiles.ts';
import type { PointMark } from '#lib/layout/band/marks.ts';

function mark(event: string, x: number): PointMark {
	return { kind: 'point', event, category: 'law', x, y: 0, whisker: null, label: null };
}

const marks = [mark('a', 0.05), mark('b', 0.26), mark('c', 0.24), mark('d', 0.3)];

test('tilesOf(…) puts marks together by the stretch they begin in, in order of time', () => {
	const tiles = tilesOf(marks, 0.25, []);
	expect(
		tiles.map(({ at, marks: own }) => [
			at,
			own.map((each) => (each.kind === 'cluster' ? each.key : each.event)).join('')
		])
	).toEqual([
		[0, 'ac'],
		[1, 'bd']
	]);
});

test('tilesOf(…) gives again the tiles in which nothing has changed', () => {
	const before = tilesOf(marks, 0.25, []);
	const after = tilesOf([...marks, mark('e', 0.4)], 0.25, before);
	expect(after[0]).toBe(before[0]);
	expect(after[1]).not.toBe(before[1]);
});

test('tilesOf(…) leaves all in one tile when there is no stretch', () => {
	expect(tilesOf(marks, null, [])).toEqual([{ at: 0, marks }]);
});

import { describe, expect, test } from 'vitest';
import { edgeTurns, isAtEdge, labelAt, labelTurns } from '#lib/chart/travelling.ts';
import type { BarMark, LabelBox } from '#lib/layout/band/marks.ts';

const label: LabelBox = { text: 'talks', more: 0, anchor: 'start', dx: 14, y: 10, width: 94 };

/** From a quarter to three quarters of a drawing of 1000 px, with a label of 100 px beyond the slack of its line. */
function lifeLine(own: LabelBox | null = label): BarMark {
	const place = { category: 'law', event: 'talks', x: 0.25, y: 16, from: 0.25, to: 0.75 };
	return { kind: 'bar', ...place, label: own, parts: [], startEnd: 'stop', endEnd: 'stop' };
}

describe('labels of life-lines', () => {
	test('labelAt(…) goes with the edge, from where the line begins to where the label still fits', () => {
		const places = [0, 0.5, 0.7, 1].map((edge) => labelAt(lifeLine(), edge, 1000));
		expect(places.map((place) => Number(place.toFixed(6)))).toEqual([0.25, 0.488, 0.65, 0.65]);
	});

	test('labelAt(…) leaves the words beside their sign until the edge has come to them', () => {
		for (const edge of [0.25, 0.256, 0.262]) expect(labelAt(lifeLine(), edge, 1000)).toBe(0.25);
		expect(isAtEdge(lifeLine(), 0.261, 1000)).toBe(false);
		expect(isAtEdge(lifeLine(), 0.263, 1000)).toBe(true);
	});

	test('labelAt(…) keeps a label at rest whole: in sight, or beyond the edge that would cut it', () => {
		for (let edge = 0.3; edge < 1; edge += 0.001) {
			const left = labelAt(lifeLine(), edge, 1000, true) * 1000 + label.dx;
			const isInSight = left >= edge * 1000 - 1e-6;
			expect(isInSight || left + label.width <= edge * 1000, `at ${edge}`).toBe(true);
			if (edge < 0.66) expect(isInSight, `at ${edge}`).toBe(true);
		}
	});

	test('labelAt(…) leaves a label that stands before its line where it is', () => {
		expect(labelAt(lifeLine({ ...label, anchor: 'end', dx: -14 }), 0.5, 1000)).toBe(0.25);
	});

	test('isAtEdge(…) changes at the places of labelTurns, and nowhere else', () => {
		const turns = labelTurns([lifeLine()], 1000);
		let last = isAtEdge(lifeLine(), 0, 1000);
		for (let step = 1; step <= 1000; step++) {
			const edge = step / 1000 + 0.0001;
			const now = isAtEdge(lifeLine(), edge, 1000);
			const passed = turns.some((turn) => turn > edge - 0.001 && turn <= edge);
			expect(now !== last, `at ${edge}`).toBe(passed);
			last = now;
		}
		expect(labelTurns([lifeLine(null)], 1000)).toHaveLength(0);
	});

	test('edgeTurns(…) holds where either edge of the window meets an end of the line', () => {
		const turns = [...edgeTurns([lifeLine()], 0.125)];
		expect(turns).toEqual([0, 0.125, 0.25, 0.625, 0.75, 0.875]);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countHalfWidth } from '#lib/layout/band/clusters.ts';
import { placeInRow, type MiniPoint } from '#lib/layout/band/few/mini-lanes.ts';

function points(...xs: number[]): MiniPoint[] {
	return xs.map((x, order) => ({ event: `e${order}`, order, x, whisker: null }));
}
const drawn = (marks: ReturnType<typeof placeInRow>) =>
	marks.map(({ members, x }) => `${members.map(({ event }) => event).join(' ')} at ${x}`);

describe('placeInRow', () => {
	test('placeInRow(points) counts what stands within 17 px, amid its members', () => {
		expect(drawn(placeInRow(points(0, 10, 16, 40), 100, null))).toEqual(['e0 e1 e2 at 8', 'e3 at 40']);
	});

	test('placeInRow(points) moves a count back as far as the next mark needs', () => {
		expect(drawn(placeInRow(points(0, 16, 18), 100, null))).toEqual(['e0 e1 at 1', 'e2 at 18']);
	});

	test('placeInRow(points) keeps every event and lets no marks touch', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { minLength: 1, maxLength: 400 }),
				(xs) => {
					const marks = placeInRow(points(...xs), 600, null);
					expect(
						marks.flatMap(({ members }) => members.map(({ order }) => order)).sort((a, b) => a - b)
					).toEqual(xs.map((_, i) => i));
					const half = ({ members }: (typeof marks)[number]) => countHalfWidth(members.length, 'mini');
					marks.slice(1).forEach((mark, i) => {
						expect(mark.x - marks[i]!.x).toBeGreaterThanOrEqual(half(mark) + half(marks[i]!) - 1e-9);
					});
					for (const { members, x } of marks) {
						const own = members.map((member) => member.x);
						expect(x).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
						expect(x).toBeLessThanOrEqual(Math.max(...own));
					}
				}
			),
			{ seed: 12 }
		);
	});

	test('placeInRow(points, width, current) takes the current event out, and moves its count outward', () => {
		expect(drawn(placeInRow(points(50, 55, 60), 100, 'e2'))).toEqual(['e0 e1 at 43', 'e2 at 60']);
		expect(drawn(placeInRow(points(50, 55, 60), 100, 'e0'))).toEqual(['e0 at 50', 'e1 e2 at 67']);
	});

	test('placeInRow(points, width, current) moves a count inward at the drawing’s edge', () => {
		expect(drawn(placeInRow(points(90, 95, 99), 100, 'e0'))).toEqual(['e1 e2 at 73', 'e0 at 90']);
		expect(drawn(placeInRow(points(1, 5, 10), 100, 'e2'))).toEqual(['e2 at 10', 'e0 e1 at 27']);
	});

	test('placeInRow(points, width, current) pushes the next count on, but leaves single events in their time', () => {
		const counts = drawn(placeInRow(points(20, 30, 40, 50, 55), 200, 'e4'));
		expect(counts).toEqual(['e0 e1 at 21', 'e2 e3 at 38', 'e4 at 55']);
		expect(drawn(placeInRow(points(30, 48, 50, 55), 200, 'e3'))[0]).toBe('e0 at 30');
	});

	test('placeInRow(points, width, current) changes nothing for an event that has its own mark or is not there', () => {
		const all = points(0, 10, 16, 40);
		const without = placeInRow(all, 100, null);
		expect(placeInRow(all, 100, 'e3')).toEqual(without);
		expect(placeInRow(all, 100, 'elsewhere')).toEqual(without);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDrawn, unitsOf, type Stretch, type Way } from '#lib/layout/band/drawn.ts';

const windows = fc
	.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.double({ min: 4, max: 16, noNaN: true }))
	.map(([from, length]): Stretch => ({ from, to: from + length }));
const ways = fc.constantFrom<Way>(-1, 0, 1);

/** What is drawn once nothing is left to do, and how many frames that took. */
function settled(
	window: Stretch,
	way: Way,
	drawn: Stretch | null = null
): { drawn: Stretch; frames: number } {
	for (let frames = 0, last = drawn; ; frames++) {
		const next = nextDrawn(last, window, way);
		if (next === last) return { drawn: next, frames };
		last = next;
	}
}

describe('nextDrawn', () => {
	test('nextDrawn(…) always covers the window, wherever it went', () => {
		fc.assert(
			fc.property(windows, windows, ways, (first, second, way) => {
				const { from, to } = nextDrawn(settled(first, way).drawn, second, way);
				return from <= second.from + 1e-6 && to >= second.to - 1e-6;
			}),
			{ seed: 1 }
		);
		expect(nextDrawn(null, { from: 2.5, to: 7.5 }, 0)).toEqual({ from: 2, to: 8 });
	});

	test('nextDrawn(…) brings and takes at most one unit on a side beside what comes into sight', () => {
		fc.assert(
			fc.property(windows, ways, ways, (window, before, way) => {
				let { drawn } = settled(window, before);
				for (let step = 0; step < 30; step++) {
					const next = nextDrawn(drawn, window, way);
					if (Math.abs(next.from - drawn.from) > 1 || Math.abs(next.to - drawn.to) > 1) return false;
					drawn = next;
				}
				return true;
			}),
			{ seed: 2 }
		);
		expect(settled({ from: 20, to: 30 }, 0).frames).toBeGreaterThan(1);
	});

	test('nextDrawn(…) has one change a unit while a scroll goes on, whatever the length of the window', () => {
		/** How often what is drawn changes while the window moves by ten units. */
		function changesOf({ from, to }: Stretch, way: Way): number {
			const at = (moved: number): Stretch => ({ from: from + 50 + moved, to: to + 50 + moved });
			let { drawn } = settled(at(0), way);
			let changes = 0;
			for (let moved = 0; moved <= 10; moved += 0.125) {
				const next = nextDrawn(drawn, at(way * moved), way);
				if (next !== drawn) changes++;
				drawn = next;
			}
			return changes;
		}
		fc.assert(
			fc.property(windows, fc.constantFrom<Way>(-1, 1), (window, way) => changesOf(window, way) <= 11),
			{ seed: 3 }
		);
		expect(changesOf({ from: 20.5, to: 30.2 }, 1)).toBe(10);
	});

	test('nextDrawn(…) keeps as much about a window at rest as ahead of and behind a scroll together', () => {
		const window = unitsOf({ from: 100, to: 110 });
		const beyond = (way: Way) => {
			const { drawn } = settled({ from: 100, to: 110 }, way);
			return [window.from - drawn.from, drawn.to - window.to];
		};
		expect(beyond(0)[0]).toBe(beyond(0)[1]);
		expect(beyond(1)[1]).toBeGreaterThan(beyond(1)[0]!);
		expect(beyond(-1)).toEqual(beyond(1).toReversed());
		expect(beyond(0)[0]! + beyond(0)[1]!).toBe(beyond(1)[0]! + beyond(1)[1]!);
	});

	test('unitsOf(…) takes the units a window lies in until its start comes to another', () => {
		expect(unitsOf({ from: 3.2, to: 5.1 })).toEqual({ from: 3, to: 6 });
		expect(unitsOf({ from: 3, to: 5 })).toEqual({ from: 3, to: 6 });
		expect(unitsOf({ from: 3.999, to: 5.999 })).toEqual({ from: 3, to: 6 });
	});
});

import { describe, expect, test } from 'vitest';
import { cost, efforts, inOrder, paceOf, plan, type Cell } from './plan.mjs';
import { figures } from './figures.mjs';

const sizes = [12, 100, 1000, 10_000, 100_000];

/** Three pages of ours and six of others, at all sizes and both speeds. */
const cells: readonly Cell[] = inOrder(
	[1, 4].flatMap((slower) =>
		sizes.flatMap((events) =>
			Array.from({ length: events > 10_000 ? 3 : 9 }, (_, page) => ({ events, slower, isOurs: page < 3 }))
		)
	)
);

const planned = (seconds: number, pace = 1) => plan(cells, seconds, pace, figures, 3);

/** Seconds that all of it takes at a pace. */
const taken = (efforts: ReturnType<typeof plan>, pace = 1) =>
	efforts.reduce((sum, effort, i) => sum + (effort ? pace * cost(cells[i]!, effort) : 0), 0);

const most = (i: number) => efforts(cells[i]!, figures, 3).most;

describe('plan', () => {
	test('plan(cells, seconds, …) measures all in full where there is time', () => {
		expect(planned(Infinity)).toEqual(cells.map((_, i) => most(i)));
	});

	test('plan(cells, seconds, …) keeps to the time', () => {
		for (const seconds of [300, 400, 500, 700, 1000])
			expect(taken(planned(seconds))).toBeLessThanOrEqual(seconds);
	});

	test('plan(cells, seconds, …) measures ours at every size and speed, however short the time and slow the machine', () => {
		for (const [seconds, pace] of [
			[200, 1],
			[200, 6],
			[10, 1]
		] as const) {
			const chosen = planned(seconds, pace);
			for (const [i, { isOurs, slower }] of cells.entries()) {
				if (!isOurs) continue;
				expect(chosen[i]).not.toBeNull();
				if (slower === 1) expect(chosen[i]).toMatchObject({ zoom: true, pan: true });
			}
		}
	});

	test('plan(cells, seconds, …) leaves out others before it shortens ours', () => {
		const slow = planned(300, 3);
		expect(cells.some(({ isOurs }, i) => !isOurs && slow[i] === null)).toBe(true);
		const own = cells.flatMap(({ isOurs }, i) => (isOurs ? [i] : []));
		const enough = own.reduce((sum, i) => sum + cost(cells[i]!, most(i)), 0);
		const chosen = planned(enough + 1000);
		for (const i of own) expect(chosen[i]).toEqual(most(i));
	});

	test('plan(cells, seconds, …) sees when others first paint at usual sizes before anything large of theirs', () => {
		for (let seconds = 200; seconds < 1200; seconds += 50) {
			const chosen = planned(seconds);
			const others = cells.flatMap(({ isOurs, events }, i) =>
				isOurs ? [] : [{ isLarge: events >= 10_000, effort: chosen[i] }]
			);
			if (others.some(({ isLarge, effort }) => isLarge && effort))
				expect(others.every(({ isLarge, effort }) => isLarge || effort)).toBe(true);
		}
	});

	test('plan(cells, …, figures, runs) measures what was asked for and nothing else', () => {
		const chosen = plan(cells, Infinity, 1, ['panning'], 3);
		for (const effort of chosen) expect(effort).toEqual({ loads: 1, zoom: false, pan: true, rest: false });
		for (const effort of plan(cells, Infinity, 1, ['painting'], 3))
			expect(effort).toEqual({ loads: 3, zoom: false, pan: false, rest: false });
	});
});

test('inOrder(cells) has ours first, the processor as it is before a slower one, and small before large', () => {
	const [first] = cells;
	expect(first).toEqual({ events: 12, slower: 1, isOurs: true });
	const ours = cells.filter(({ isOurs }) => isOurs);
	expect(cells.slice(0, ours.length)).toEqual(ours);
	expect(ours.map(({ slower }) => slower)).toEqual(ours.map((_, i) => (i < ours.length / 2 ? 1 : 4)));
	expect(cells.at(-1)).toEqual({ events: 10_000, slower: 4, isOurs: false });
});

test('paceOf(taken, planned) tells a slow machine by what was measured, and a single page does not', () => {
	expect(paceOf(0, 0)).toBe(1);
	expect(paceOf(5, 1)).toBeLessThan(1.3);
	expect(paceOf(400, 100)).toBeGreaterThan(3);
});

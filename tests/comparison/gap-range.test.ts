import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '#lib/dates/calendar.ts';
import { longestGap, type Beginner } from '#lib/comparison/gap-range.ts';

const day = fc.integer({ min: 0, max: 30 });

const beginners = fc
	.array(
		fc.record({
			earliest: day,
			length: fc.option(fc.integer({ min: 0, max: 12 }), { nil: Infinity }),
			certain: fc.boolean()
		}),
		{ maxLength: 9 }
	)
	.map((all) =>
		all.map(({ earliest, length, certain }, i): Beginner => ({
			event: `e${i}`,
			certain,
			earliest: earliest * DAY,
			latest: (earliest + length) * DAY
		}))
	);

/** The longest gap that some reading may leave, in days, every beginning tried as its start against all others. */
function longestTried(all: readonly Beginner[]): number {
	const lengths = all.map((one) => {
		const later = all.filter(({ certain, earliest }) => certain && earliest > one.earliest);
		const ends = later.length ? later : all.filter((other) => other !== one);
		const latest = ends.map((end) => end.latest).filter((ms) => later.length > 0 || Number.isFinite(ms));
		const end = later.length ? Math.min(...latest) : Math.max(...latest);
		return Number.isFinite(end) ? end - one.earliest : 0;
	});
	return Math.max(0, ...lengths) / DAY;
}

test('finds the longest gap that trying all of them finds', () => {
	fc.assert(
		fc.property(beginners, (all) => {
			const { most } = longestGap(all);
			expect(most ? (most.to - most.from) / DAY : 0).toBe(longestTried(all));
		}),
		{ numRuns: 2000 }
	);
});

test('is sure of no gap before something that may begin elsewhere, where nothing certain follows', () => {
	const at = (event: string, on: number, certain: boolean): Beginner => ({
		...{ event, certain },
		...{ earliest: on * DAY, latest: on * DAY }
	});
	const { least } = longestGap([at('a', 0, true), at('b', 5, true), at('c', 30, false)]);
	expect(least).toMatchObject({ after: 'a', before: 'b' });
});

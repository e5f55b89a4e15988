import { expect, test } from 'vitest';
import { DAY } from '#lib/dates/calendar.ts';
import { gapDifference, type GapRange } from '#lib/comparison/gap-range.ts';

const gap = (days: number) => ({ from: 0, to: days * DAY, after: 'a', before: 'b' });
const between = (least: number, most: number): GapRange => ({
	least: least ? gap(least) : null,
	most: most ? gap(most) : null
});

test.each([
	['longer', between(1, 4), between(5, 9)],
	['shorter', between(5, 9), between(1, 4)],
	['same', between(5, 5), between(5, 5)],
	// the second may be as long as the first, or longer
	['either', between(1, 5), between(5, 9)],
	['either', between(5, 5), between(1, 5)],
	['none', between(0, 0), between(1, 4)]
] as const)('the second is %s', (said, first, second) => {
	expect(gapDifference(first, second)).toBe(said);
});

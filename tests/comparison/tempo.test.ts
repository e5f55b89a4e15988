import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '#lib/dates/calendar.ts';
import type { Facts } from '#lib/comparison/difference.ts';
import { YEAR } from '#lib/dates/calendar.ts';
import { tempos } from '#lib/comparison/tempo.ts';
import { words } from '#lib/words/words.ts';

/** @param years of its length */
const stretch = (years: number, least: number, most = least) => ({
	length: years * YEAR,
	events: { least, most }
});

describe('tempos(counted)', () => {
	test.each([
		['some years', [stretch(6, 14), stretch(4, 19)], 'year', [2.3, 4.8]],
		['deep time', [stretch(40_000, 6), stretch(9_000, 3)], 'ten-millennia', [1.5, 3.3]],
		['sparse years', [stretch(60, 6), stretch(80, 4)], 'decade', [1, 0.5]],
		['a crowded year', [stretch(0.5, 150), stretch(0.5, 90)], 'month', [25, 15]],
		['a fortnight', [{ length: 14 * DAY, events: { least: 90, most: 90 } }], 'day', [6.4]],
		['half a year beside forty', [stretch(0.5, 2), stretch(40, 2)], 'year', [4, 0.1]],
		['nothing at all', [stretch(3, 0), stretch(2, 0)], 'year', [0, 0]]
	] as const)('counts in what suits %s', (_, counted, unit, numbers) => {
		const found = tempos(counted);
		expect(found.map((tempo) => tempo && Math.round(tempo.least * 10) / 10)).toEqual(numbers);
		for (const tempo of found) if (tempo) expect(tempo.unit).toBe(unit);
	});

	test('is never read as none where something begins, as far as time reaches', () => {
		const lengths = fc.double({ min: 0.6, max: 270_000, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(lengths, fc.nat(200)), { minLength: 2, maxLength: 4 }), (all) => {
				const counted = all.map(([years, count]) => stretch(years, count));
				for (const [i, tempo] of tempos(counted).entries()) {
					const said = words.difference.tempo({
						...counted[i]!,
						tempo,
						subject: { extent: { from: 0, to: counted[i]!.length } }
					} as Facts);
					expect(/[1-9]/.test(said)).toBe(all[i]![1] > 0);
				}
			})
		);
	});
});

import { expect, test } from 'vitest';
import { glyphPath } from '#lib/layout/band/glyph.ts';
import type { Mention } from '#lib/story/types.ts';

/** What a glyph covers, px², by the shape each basis has: the first number of a path is half of it, or zero. */
function areas(mention: Mention): number[] {
	const half = (path: string) => (path.match(/[\d.]+/g) ?? []).map(Number).find((number) => number > 0) ?? 0;
	return [
		(2 * half(glyphPath('stated', mention))) ** 2,
		2 * half(glyphPath('inferred', mention)) ** 2,
		Math.PI * half(glyphPath('referenced', mention)) ** 2
	];
}

test.each(['described', 'instance', 'context'] as const)(
	'glyphPath(basis, %s) covers about as much in each shape',
	(mention) => {
		expect(Math.max(...areas(mention)) / Math.min(...areas(mention))).toBeLessThan(1.25);
	}
);

test('glyphPath(basis, mention) is clearly larger for what the source describes', () => {
	for (const mention of ['instance', 'context'] as const) {
		expect(Math.min(...areas('described'))).toBeGreaterThan(1.5 * Math.max(...areas(mention)));
	}
});

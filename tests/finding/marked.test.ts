import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scored, type MarkedText } from './scored.ts';

/**
 * Texts in which people marked dates, as `{ "docs": [{ id, text, written, dates }] }` (see `scored.ts`); where no path is
 * named there is nothing to measure on. Every third of them, from the third on, was kept aside: rules are made by what is
 * found in the others, which `MARKED_DATES_SHOW` prints.
 */
const path = process.env.MARKED_DATES;

describe.skipIf(path === undefined)('dates that people marked', () => {
	const { docs } = path ? (JSON.parse(readFileSync(path, 'utf8')) as { docs: MarkedText[] }) : { docs: [] };

	test.each([
		['rules were made by', docs.filter((_, i) => i % 3 !== 2), [0.97, 0.94, 0.93]],
		['were kept aside', docs.filter((_, i) => i % 3 === 2), [0.93, 0.88, 0.91]]
	] as const)('are found in the texts that %s', (name, texts, [precision, recall, value]) => {
		const score = scored(texts);
		const { marked, found, precise, recalled, valued, right, overlapping, missed, wrong, extra } = score;
		const figures = {
			precision: precise / found,
			recall: recalled / marked,
			right: right / valued,
			overlapping: overlapping / valued
		};
		console.warn(name, { marked, found, ...figures });
		if (process.env.MARKED_DATES_SHOW && name === 'rules were made by')
			console.warn({ extra, missed, wrong });
		expect(figures.precision).toBeGreaterThanOrEqual(precision);
		expect(figures.recall).toBeGreaterThanOrEqual(recall);
		expect(figures.right).toBeGreaterThanOrEqual(value);
	});
});

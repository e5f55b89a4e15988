import { describe, expect, test } from 'vitest';
import { measurer, textWidth } from '#lib/layout/type/measure.ts';
import { sansWidths } from '#lib/layout/type/sans-widths.ts';
import { usedWidths } from '#lib/layout/type/used-widths.ts';
import { languageTags } from '#lib/text/languages.ts';
import { sayAll } from '../../words/say-all.ts';

/** As a browser measures that was told of no more than a page's scripts. */
const toldOf = (...page: Parameters<typeof usedWidths>) => measurer(sansWidths, usedWidths(...page)).measure;

describe('usedWidths(text, language)', () => {
	test.each(languageTags)('are enough for all that the interface says in %s', (tag) => {
		const measure = toldOf('', tag);
		const unknown = [...sayAll(tag)].filter(
			([path, said]) => !path.startsWith('workbench.') && measure(said, 100) !== textWidth(said, 100)
		);
		expect(unknown).toEqual([]);
	});

	test.each([
		'Κνωσός, 1900 π.Χ.',
		'с мая 2016 года',
		'Ứng Hòa',
		'قرار البناء 15%',
		'השלום נחתם',
		'प्रधानमन्त्री',
		'ท่าเรือเปิดทำการ',
		'Harbour → opened'
	])('are enough for what is written in several scripts: %j', (text) => {
		for (const weight of [400, 600, 700] as const)
			expect(toldOf(text, 'en')(text, 100, weight)).toBe(textWidth(text, 100, weight));
		expect(toldOf('', 'en')(text, 100)).not.toBe(textWidth(text, 100));
	});

	test('are none for an English page in Latin letters', () => {
		expect(usedWidths('Žluťoučký kůň – “15 %” of it…', 'en')).toEqual([]);
	});
});

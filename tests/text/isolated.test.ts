import { expect, test } from 'vitest';
import { isolated } from '#lib/text/isolated.ts';
import { all } from '#lib/words/all.ts';

test('isolated(name, sentence) sets apart a name of letters that run the other way, and no other', () => {
	expect(isolated('Harbour', 'ltr')).toBe('Harbour');
	expect(isolated('הנמל', 'ltr')).toBe('\u2068הנמל\u2069');
	expect(isolated('שיחות עם Sea & Co', 'ltr')).toBe('\u2068שיחות עם Sea & Co\u2069');
	expect(isolated('الميناء', 'rtl')).toBe('الميناء');
	expect(isolated('Sea & Co', 'rtl')).toBe('\u2068Sea & Co\u2069');
	expect(isolated('港口', 'rtl')).toBe('\u2068港口\u2069');
});

test('names stand apart in sentences of a language that runs the other way', () => {
	expect(all.en.comparing.pair('הבנייה', 'Work')).toBe('\u2068הבנייה\u2069 and Work');
	expect(all.en.marks.named('הבנייה', '2016', false, 'article')).toBe('\u2068הבנייה\u2069, 2016');
	expect(all.ar.marks.named('Sea & Co', '2016', false, 'article')).toBe('\u2068Sea & Co\u2069، 2016');
	expect(all.fa.embed.turnTo('Next', 'Sea & Co', '۲۰۱۶')).toBe('بعدی: \u2068Sea & Co\u2069، ۲۰۱۶');
});

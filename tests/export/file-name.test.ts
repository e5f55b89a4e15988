import { expect, test } from 'vitest';
import { utc } from '#lib/dates/calendar.ts';
import { fileName } from '#lib/export/file-name.ts';

test.each([
	[['kabul-moscow', 'support-channels'], 'kabul-moscow_support-channels_2026-06-05.svg'],
	[['story', '2015/2020-06', 'before:takeover'], 'story_2015-2020-06_before-takeover_2026-06-05.svg'],
	[['story', 'between 4 Oct and 16 Oct'], 'story_between-4-oct-and-16-oct_2026-06-05.svg'],
	[['x'.repeat(80), 'y'], `${'x'.repeat(60)}_y_2026-06-05.svg`],
	[['', '../..', 'кабул'], 'кабул_2026-06-05.svg']
])('fileName(%j) is %s', (parts, name) => {
	expect(fileName(parts, utc(2026, 6, 5), 'svg')).toBe(name);
});

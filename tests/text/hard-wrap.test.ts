import { expect, test } from 'vitest';
import { betweenLines, isFilled } from '#lib/text/hard-wrap.ts';

test.each([
	['the port', 'was built', ' '],
	['a well-', 'known port', ''],
	['from Kabul -', 'and on', ' '],
	['the Kabul-', 'Moscow talks', ' '],
	['May/', 'June', ''],
	['2020年6', '月5日', ''],
	['他说：“', '港口', ''],
	['Sea', '公司', ''],
	['ports of', 'Seoul 서울', ' '],
	['서울의', '항구', ' ']
])('betweenLines(%j, %j) is %j', (above, below, between) => {
	expect(betweenLines(above, below)).toBe(between);
});

test('a text may have more lines than a call takes arguments', () => {
	expect(isFilled('The harbour was dredged and the fishing fleet came\nback.\n'.repeat(200_000))).toBe(true);
});

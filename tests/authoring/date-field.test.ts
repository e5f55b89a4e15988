import { expect, test } from 'vitest';
import { readDate } from '#lib/authoring/date-field.ts';

test.each([
	['2016-05~', '2016-05~'],
	[' 5 June 1832 ', '1832-06-05'],
	['about May 2016', '2016-05~'],
	['since 2015', '2015/..'],
	['between 2015 and 2017', '[2015..2017]'],
	['1990s', '199X']
])('readDate(%j) is %s', (typed, edtf) => {
	expect(readDate(typed)).toMatchObject({ state: 'read', when: { edtf } });
});

test('readDate() says what is no date, and of nothing nothing', () => {
	expect(readDate('some day')).toMatchObject({
		state: 'unread',
		message: expect.stringContaining('some day')
	});
	expect(readDate('30 February 2015')).toMatchObject({ state: 'unread' });
	expect(readDate('  ')).toEqual({ state: 'empty' });
});

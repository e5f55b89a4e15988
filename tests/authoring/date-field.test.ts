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

test.each([
	['fr', 'vers mai 2016', '2016-05~'],
	['ru', 'с мая 2016', '2016-05/..'],
	['ru', '5 июня 1832 года', '1832-06-05'],
	['ar', 'منذ 2015', '2015/..'],
	['fa', '۵ ژوئن ۱۸۳۲', '1832-06-05'],
	['zh', '约2016年5月', '2016-05~'],
	['de', 'zwischen 2015 und 2017', '[2015..2017]']
])('readDate() reads in %s: %s is %s', (language, typed, edtf) => {
	expect(readDate(typed, [language])).toMatchObject({ state: 'read', when: { edtf } });
	expect(readDate('5 June 1832', [language])).toMatchObject({ state: 'read', when: { edtf: '1832-06-05' } });
});

test('readDate() reads no part of what is typed for the whole', () => {
	for (const typed of ['autour de mai 2016 ou plus tard', 'mai 2016, juin 2018', 'le roi en 1832'])
		expect(readDate(typed, ['fr'])).toMatchObject({ state: 'unread' });
	expect(readDate('5 juin 1832', ['ru'])).toMatchObject({ state: 'unread' });
});

test('readDate() says what is no date, and of nothing nothing', () => {
	expect(readDate('some day')).toMatchObject({
		state: 'unread',
		fault: { kind: 'not-edtf', text: 'some day' }
	});
	expect(readDate('30 February 2015')).toMatchObject({ state: 'unread' });
	expect(readDate('  ')).toEqual({ state: 'empty' });
});

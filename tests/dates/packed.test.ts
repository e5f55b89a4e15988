import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { packDate, unpackDate, type PackedDate } from '#lib/dates/packed.ts';

const texts = [
	'2025-04-17',
	'2016-05',
	'2015',
	'2018~',
	'2018?',
	'-0217',
	'0044-03-15',
	'2004-XX',
	'201X',
	'2001-21',
	'2015/2021-08-15',
	'../2015',
	'2015/..',
	'2015/',
	'2024-10-04/2025-10-16',
	'2021-08~/2022',
	'[2024-10-04..2025-10-16]',
	'[..2026-05]',
	'[2015,2017]'
];

describe('unpackDate', () => {
	test.each(texts)('unpackDate(packDate(%s)) is the date it was', (text) => {
		const date = parseEdtf(text);
		const travelled = JSON.parse(JSON.stringify(packDate(date))) as PackedDate;
		expect(unpackDate(travelled)).toEqual(date);
	});

	test.each(['2025-04-17', '2016-05', '2015'])('packDate(%s) is nothing but its text', (text) => {
		expect(packDate(parseEdtf(text))).toBe(text);
	});
});

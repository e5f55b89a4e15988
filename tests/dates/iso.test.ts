import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf.ts';
import { edtfDay, htmlDate, isoDay, parseIsoDay, readWrittenUnit } from '#lib/dates/iso.ts';

describe('isoDay(ms)', () => {
	it('names the UTC day, whatever the time zone of the machine', () => {
		expect(isoDay(Date.UTC(2025, 3, 17))).toBe('2025-04-17');
		expect(isoDay(Date.UTC(2025, 3, 17, 23, 59, 59, 999))).toBe('2025-04-17');
	});
});

describe('htmlDate(date)', () => {
	it.each(['2025-04-17', '2016-05', '2015', '0217'])('is %s as it is written', (date) => {
		expect(htmlDate(parseEdtf(date))).toBe(date);
	});

	it.each([
		'2015~',
		'2015?',
		'2015%',
		'2015/2016',
		'2015/..',
		'[2015,2016]',
		'2015-21',
		'201X',
		'-0217',
		'0000',
		'Y12345'
	])('is null for %s, which HTML has no words for', (date) => {
		expect(htmlDate(parseEdtf(date))).toBe(null);
	});
});

describe('parseIsoDay(text)', () => {
	it('reads days, months and years', () => {
		expect(parseIsoDay('2025-04-17')).toBe(Date.UTC(2025, 3, 17));
		expect(parseIsoDay('2025-04')).toBe(Date.UTC(2025, 3, 1));
		expect(parseIsoDay('2015')).toBe(Date.UTC(2015, 0, 1));
	});

	it.each(['', 'soon', '2025-02-30', '2025-13', '25', '2025-04-17T00:00', '<b>', '2025-4-1'])(
		'gives null for %j',
		(text) => {
			expect(parseIsoDay(text)).toBe(null);
		}
	);

	it('reads years before 1 and of more than four digits, as EDTF and as ISO 8601 write them', () => {
		const day = Date.parse('-000217-03-01T00:00Z');
		for (const text of ['-0217-03-01', '-000217-03-01', '-0217-03', '-000217-03'])
			expect(parseIsoDay(text), text).toBe(day);
		const far = Date.parse('-012345-01-01T00:00Z');
		for (const text of ['Y-12345', '-012345', '-012345-01-01']) expect(parseIsoDay(text), text).toBe(far);
		expect(parseIsoDay('+002015-01-01')).toBe(Date.UTC(2015, 0, 1));
		for (const text of ['-0000', 'Y2015', 'Y-999999', '-0217-02-30', '-12345', '+2015', 'Y-12345-01'])
			expect(parseIsoDay(text), text).toBe(null);
	});

	it('reads back what edtfDay wrote', () => {
		for (const day of [-99_000_000, -70_000_000, -800_000, -719_529, -719_162, 0, 20_000, 5_000_000]) {
			const ms = day * 86_400_000;
			expect(readWrittenUnit(edtfDay(ms))).toEqual({
				span: { from: ms, to: ms + 86_400_000 },
				precision: 'day'
			});
		}
	});

	it('reads back what isoDay wrote, before the year 1 and after 9999 too', () => {
		for (const day of [-70_000_000, -719_162, 0, 20_000, 5_000_000]) {
			const ms = day * 86_400_000;
			expect(parseIsoDay(isoDay(ms))).toBe(ms);
		}
	});
});

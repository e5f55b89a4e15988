import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from '#lib/dates/iso.ts';

describe('isoDay(ms)', () => {
	it('names the UTC day, whatever the time zone of the machine', () => {
		expect(isoDay(Date.UTC(2025, 3, 17))).toBe('2025-04-17');
		expect(isoDay(Date.UTC(2025, 3, 17, 23, 59, 59, 999))).toBe('2025-04-17');
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

	it('reads back what isoDay wrote, before the year 1 and after 9999 too', () => {
		for (const day of [-70_000_000, -719_162, 0, 20_000, 5_000_000]) {
			const ms = day * 86_400_000;
			expect(parseIsoDay(isoDay(ms))).toBe(ms);
		}
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, calendarDay, DAY, daysInMonth, unitAt, utc } from '#lib/dates/calendar.ts';
import { splitDuration } from '#lib/dates/duration.ts';
import type { Precision } from '#lib/dates/fuzzy.ts';
import './arbitrary.ts';

const instants = fc.integer({ min: utc(-3000), max: utc(3000) });
const precisions: Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];

describe('utc(year, month, day)', () => {
	test.each([0, 1, 44, 99])('takes the year %d for itself, not for one of the twentieth century', (year) => {
		expect(calendarDay(utc(year, 3, 15))).toEqual({ year, month: 3, day: 15 });
		expect(utc(year)).toBeLessThan(utc(100));
	});

	test('agrees with Date.UTC from year 100 on', () => {
		expect(utc(2025, 4, 17)).toBe(Date.UTC(2025, 3, 17));
		expect(utc(2025)).toBe(Date.UTC(2025, 0, 1));
	});

	test('gives the days of the years around 1 BC without a gap', () => {
		expect(utc(1) - utc(0)).toBe(366 * DAY);
		expect(utc(0) - utc(-1)).toBe(365 * DAY);
	});
});

describe('daysInMonth(year, month)', () => {
	test.each([
		[2023, 2, 28],
		[2024, 2, 29],
		[1900, 2, 28],
		[2000, 2, 29],
		[0, 2, 29],
		[-1, 2, 28],
		[-4, 2, 29],
		[2025, 4, 30],
		[2025, 12, 31]
	])('of %d-%d is %d', (year, month, days) => {
		expect(daysInMonth(year, month)).toBe(days);
	});
});

describe('unitAt(ms, precision)', () => {
	test.each([
		['day', '2025-01-15', '2025-01-16'],
		['month', '2025-01-01', '2025-02-01'],
		['season', '2024-12-01', '2025-03-01'],
		['year', '2025-01-01', '2026-01-01'],
		['decade', '2020-01-01', '2030-01-01'],
		['century', '2000-01-01', '2100-01-01']
	] as const)('finds the %s of 15 January 2025', (precision, from, to) => {
		expect(unitAt(utc(2025, 1, 15) + 1, precision)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
	});

	test('holds the instant, and neighbouring units touch', () => {
		fc.assert(
			fc.property(instants, fc.constantFrom(...precisions), (ms, precision) => {
				const { from, to } = unitAt(ms, precision);
				expect(from).toBeLessThanOrEqual(ms);
				expect(to).toBeGreaterThan(ms);
				expect(unitAt(to, precision).from).toBe(to);
				expect(unitAt(from - 1, precision).to).toBe(from);
			})
		);
	});
});

describe('addMonths(ms, count)', () => {
	test.each([
		['2023-01-31', 1, '2023-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2024-02-29', 12, '2025-02-28'],
		['2025-01-15', -1, '2024-12-15'],
		['2025-12-31', 2, '2026-02-28'],
		['0000-12-01', 1, '0001-01-01']
	] as const)('from %s by %d gives %s', (from, count, to) => {
		expect(addMonths(Date.parse(from), count)).toBe(Date.parse(to));
	});

	test('keeps the time of day', () => {
		expect(addMonths(utc(2023, 1, 31) + 123, 1)).toBe(utc(2023, 2, 28) + 123);
	});
});

describe('splitDuration(from, to)', () => {
	test('counts 31 January to 1 March as a month and a day, in every time zone', () => {
		expect(splitDuration(utc(2024, 1, 31), utc(2024, 3, 1))).toEqual({ years: 0, months: 1, days: 1 });
	});

	test('leads from one instant to within a day of the other', () => {
		fc.assert(
			fc.property(instants, instants, (a, b) => {
				const [from, to] = [Math.min(a, b), Math.max(a, b)];
				const { years, months, days } = splitDuration(a, b);
				const reached = addMonths(from, years * 12 + months) + days * DAY;
				expect(to - reached).toBeGreaterThanOrEqual(0);
				expect(to - reached).toBeLessThan(DAY);
				expect(months).toBeLessThan(12);
				expect(days).toBeLessThan(31);
			})
		);
	});
});

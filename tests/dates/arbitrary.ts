import fc from 'fast-check';
import { daysInMonth } from '#lib/dates/calendar.ts';

// Seeded, so that a red run is red again.
fc.configureGlobal({ seed: 20250417 });

const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');
const writeYear = (year: number) => `${year < 0 ? '-' : ''}${pad(year, 4)}`;

const years = fc.oneof(
	fc.integer({ min: 1900, max: 2100 }),
	fc.integer({ min: -9999, max: 9999 }),
	fc.integer({ min: -100, max: 100 })
);
const months = fc.integer({ min: 1, max: 12 });

/** Days that exist, as `2025-04-17`. */
export const days = fc
	.tuple(years, months, fc.nat())
	.map(([year, month, n]) =>
		[writeYear(year), pad(month, 2), pad((n % daysInMonth(year, month)) + 1, 2)].join('-')
	);

/** One unit of the calendar without a qualifier. */
export const plainUnits = fc.oneof(
	years.map(writeYear),
	fc.tuple(years, months).map(([year, month]) => `${writeYear(year)}-${pad(month, 2)}`),
	days,
	fc.tuple(years, fc.integer({ min: 21, max: 24 })).map(([year, season]) => `${writeYear(year)}-${season}`),
	fc.integer({ min: 0, max: 999 }).map((decade) => `${pad(decade, 3)}X`),
	fc.integer({ min: 0, max: 99 }).map((century) => `${pad(century, 2)}XX`),
	years.map((year) => `${writeYear(year)}-XX`),
	years.map((year) => `${writeYear(year)}-XX-XX`),
	fc.tuple(years, months).map(([year, month]) => `${writeYear(year)}-${pad(month, 2)}-XX`)
);

const units = fc.tuple(plainUnits, fc.constantFrom('', '', '?', '~', '%')).map((parts) => parts.join(''));

/** EDTF in scope: units, intervals with at least one end, one-of sets. Pairs are of years in order. */
export const edtfTexts = fc.oneof(
	units,
	fc.tuple(units, fc.constantFrom('', '..')).map(([start, open]) => `${start}/${open}`),
	fc.tuple(fc.constantFrom('', '..'), units).map(([open, end]) => `${open}/${end}`),
	fc
		.tuple(years, fc.nat({ max: 50 }), fc.constantFrom('', '?', '~'), fc.constantFrom('', '?', '%'))
		.map(
			([year, more, p, q]) =>
				`${writeYear(Math.min(year, 9900))}${p}/${writeYear(Math.min(year, 9900) + more)}${q}`
		),
	fc.tuple(years, fc.nat({ max: 50 })).map(([year, more]) => {
		const first = Math.min(year, 9900);
		return `[${writeYear(first)}..${writeYear(first + more)}]`;
	}),
	units.map((unit) => `[..${unit}]`),
	units.map((unit) => `[${unit}..]`),
	fc.array(units, { minLength: 1, maxLength: 4 }).map((members) => `[${members.join(',')}]`)
);

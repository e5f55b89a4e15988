import { dayUnit, monthUnit } from './calendar-unit.ts';
import type { DateWords, Rule } from './date-words.ts';

/** Ways of writing dates in figures. */
export function numeric(language: string): readonly Rule[] {
	return [
		{
			pattern:
				/(?<![\p{L}\p{N}./-])(?<y>\d{4})[-/.](?<m>\d\d)(?:[-/.](?<d>\d\d))?(?!(?!T\d)[\p{L}\p{N}-]|[./]\d)/gu,
			read: ({ y, m, d }) => unitOf(Number(y), Number(m), d === undefined ? null : Number(d))
		},
		{
			pattern: /(?<![\p{L}\p{N}./-])(?<d>\d{1,2})\.[ \u00a0]?(?<m>\d{1,2})\.[ \u00a0]?(?<y>\d{4})(?!\d)/gu,
			read: ({ y, m, d }) => unitOf(Number(y), Number(m), Number(d))
		},
		{
			// the 5th of April, or the 4th of May: only a day after the 12th tells, or the language
			pattern: /(?<![\p{L}\p{N}./-])(?<a>\d{1,2})(?<sign>[-/])(?<b>\d{1,2})\k<sign>(?<y>\d{4})(?![\d/-])/gu,
			read: ({ a, b, y }) => {
				const [dayFirst, monthFirst] = [
					unitOf(Number(y), Number(b), Number(a)),
					unitOf(Number(y), Number(a), Number(b))
				];
				return language !== 'en' || !monthFirst || a === b ? dayFirst : dayFirst ? null : monthFirst;
			}
		},
		{
			pattern: /(?<!\d)(?<y>\d{4})[ ]?年(?:[ ]?(?<m>\d{1,2})[ ]?月(?:[ ]?(?<d>\d{1,2})[ ]?日)?)?/gu,
			read: ({ y, m, d }) =>
				m === undefined
					? { kind: 'unit', unit: { precision: 'year', year: Number(y) } }
					: unitOf(Number(y), Number(m), d === undefined ? null : Number(d))
		}
	];
}

function unitOf(year: number, month: number, day: number | null): DateWords | null {
	if (month < 1 || month > 12 || year < 1000 || year > 2200) return null;
	const unit = day === null ? monthUnit(year, month) : dayUnit(year, month, day);
	return unit && { kind: 'unit', unit };
}

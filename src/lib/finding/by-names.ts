import { dayUnit, monthUnit, yearUnit } from './calendar-unit.ts';
import type { DateWords, Parts, Rule } from './date-words.ts';
import { isYear } from './year-alone.ts';

/** Arabic writes `and`, `so` and `in` in one with the number after them. */
const particle = /(?<=^|[\s(])[وفب]$/u;
const gap = '[ \\u00a0\\u202f]{1,2}';

/**
 * Ways of writing dates in a language of which only the names of its months are known, as `Intl` has them: day, month
 * and year, month and year, a year, also without words between them that join these (`5 de junio de 1832`).
 */
export function byNames(language: string): readonly Rule[] {
	const { numbers, stems } = monthNames(language);
	const names = [...numbers.keys()].sort((a, b) => b.length - a.length).map(escaped);
	names.push(...stems.map(([stem]) => `${escaped(stem)}\\p{Ll}{1,3}`));
	if (names.length === 0) return [];
	const month = `(?<m>${names.join('|')})\\.?`;
	const of = `(?:${gap}(?:del?|d['’]))?`;
	const number = (name = '') => {
		const plain = name.toLocaleLowerCase(language);
		return numbers.get(plain) ?? stems.find(([stem]) => plain.startsWith(stem))?.[1] ?? 0;
	};
	const complete = ({ y, m, d }: Parts): DateWords | null => {
		const [year, named] = [Number(y), number(m)];
		const unit = d === undefined ? monthUnit(year, named) : dayUnit(year, named, parseInt(d, 10));
		return named > 0 && unit ? { kind: 'unit', unit } : null;
	};
	const yearless = ({ m, d = '' }: Parts): DateWords | null =>
		dayUnit(2000, number(m), parseInt(d, 10)) && { kind: 'yearless', month: number(m), day: parseInt(d, 10) };
	const day = '(?<d>\\d{1,2})(?:er|º|°|\\.)?';
	return [
		rule(`(?<![\\p{N}.,])${day}${of}${gap}${month}${of}${gap}(?<y>\\d{3,4})(?!\\d)`, complete),
		rule(`(?<![\\p{N}.,])${day}${of}${gap}${month}(?![\\p{L}\\p{N}])`, yearless),
		rule(`(?<![\\p{L}\\p{N}])${month}${of}${gap}(?<y>\\d{3,4})(?!\\d)`, complete),
		{
			pattern: /(?<y>\d{4})(?=\D|$)/gu,
			read: ({ y }, around) =>
				isYear(Number(y), { ...around, before: around.before.replace(particle, ', ') })
					? { kind: 'unit', unit: yearUnit(Number(y)) }
					: null
		}
	];
}

/** Where months have other names in one country than in another, by language. */
const countries: Readonly<Partial<Record<string, readonly string[]>>> = {
	ar: ['ar', 'ar-LB', 'ar-MA', 'ar-DZ'],
	fa: ['fa', 'fa-AF']
};

interface MonthNames {
	/** lower case, as they stand alone, in dates, and short */
	readonly numbers: ReadonlyMap<string, number>;
	/** what the forms of a name have in common, in languages whose months have cases: `сентябр` */
	readonly stems: readonly (readonly [stem: string, month: number])[];
}

function monthNames(language: string): MonthNames {
	const numbers = new Map<string, number>();
	const stems: [string, number][] = [];
	for (const locale of countries[language] ?? [language])
		for (const length of ['long', 'short'] as const) {
			const alone = new Intl.DateTimeFormat(locale, { month: length, calendar: 'gregory', timeZone: 'UTC' });
			const within = new Intl.DateTimeFormat(locale, {
				...{ day: 'numeric', month: length, year: 'numeric' },
				...{ calendar: 'gregory', timeZone: 'UTC' }
			});
			for (let month = 1; month <= 12; month++) {
				const day = Date.UTC(2001, month - 1, 15);
				const inDate = within.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
				const [first = '', second = ''] = [alone.format(day), inDate].map((name) =>
					name.toLocaleLowerCase(language).replace(/\.$/, '')
				);
				// where months are numbers, dates in figures find them
				for (const name of [first, second]) if (name.length > 2 && !/\d/.test(name)) numbers.set(name, month);
				const stem = inCommon(first, second);
				if (length === 'long' && first !== second && stem.length > 2) stems.push([stem, month]);
			}
		}
	return { numbers, stems };
}

function inCommon(a: string, b: string): string {
	let length = 0;
	while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
	return a.slice(0, length);
}

function rule(pattern: string, read: Rule['read']): Rule {
	return { pattern: new RegExp(pattern, 'giu'), read };
}

function escaped(name: string): string {
	return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

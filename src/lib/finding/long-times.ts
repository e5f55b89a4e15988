import { centuryUnit, yearUnit } from './calendar-unit.ts';
import type { DateWords, Rule } from './date-words.ts';

/*
 * Decades, centuries and years before our era in languages of which `Intl` tells the months: for these it has no names.
 */

/** What a language writes them with, as sources of patterns; `(?<y>…)` and `(?<c>…)` are their numbers. */
interface LongTimes {
	readonly century: string;
	readonly decade: string;
	/** after the number of a year, or with it where it stands before */
	readonly beforeChrist: string;
	/** numbers of centuries in words, the longest first */
	readonly ordinals?: Readonly<Record<string, number>>;
	/** a decade of a century, with `(?<t>…)` for which of its ten */
	readonly decadeOf?: string;
	/** numbers of decades in words, without their endings */
	readonly tens?: Readonly<Record<string, number>>;
}

const roman = '(?<c>[IVXХ]{1,5})';
const tens = '(?<y>\\d{3}0)';
const year = '(?<y>\\d{1,4})';

const arabicOrdinals = {
	...{ 'الحادي والعشرين': 21, 'الحادي والعشرون': 21, 'الثالث عشر': 13, 'الرابع عشر': 14 },
	...{ 'الخامس عشر': 15, 'السادس عشر': 16, 'السابع عشر': 17, 'الثامن عشر': 18, 'التاسع عشر': 19 },
	...{ 'الحادي عشر': 11, 'الثاني عشر': 12, العشرين: 20, العشرون: 20, العاشر: 10, التاسع: 9 },
	...{ الثامن: 8, السابع: 7, السادس: 6, الخامس: 5, الرابع: 4, الثالث: 3, الثاني: 2, الأول: 1 }
};
const persianOrdinals = {
	...{ 'بیست و یکم': 21, بیستم: 20, نوزدهم: 19, هجدهم: 18, هیجدهم: 18, هفدهم: 17, شانزدهم: 16 },
	...{ پانزدهم: 15, چهاردهم: 14, سیزدهم: 13, دوازدهم: 12, یازدهم: 11, دهم: 10, نهم: 9, هشتم: 8 },
	...{ هفتم: 7, ششم: 6, پنجم: 5, چهارم: 4, سوم: 3, دوم: 2, یکم: 1 }
};
const chineseOrdinals = {
	...{ 二十一: 21, 二十: 20, 十九: 19, 十八: 18, 十七: 17, 十六: 16, 十五: 15, 十四: 14, 十三: 13 },
	...{ 十二: 12, 十一: 11, 十: 10, 九: 9, 八: 8, 七: 7, 六: 6, 五: 5, 四: 4, 三: 3, 二: 2, 一: 1 }
};

const arabicTens = {
	...{ عشرين: 20, ثلاثين: 30, أربعين: 40, خمسين: 50, ستين: 60, سبعين: 70, ثمانين: 80, تسعين: 90 }
};
const persianTens = {
	...{ بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90 }
};
const russianTens = {
	...{ двадцат: 20, тридцат: 30, сороков: 40, пятидесят: 50, шестидесят: 60, семидесят: 70 },
	...{ восьмидесят: 80, девяност: 90 }
};
const germanTens = {
	...{
		zwanzig: 20,
		dreißig: 30,
		vierzig: 40,
		fünfzig: 50,
		sechzig: 60,
		siebzig: 70,
		achtzig: 80,
		neunzig: 90
	}
};
const chineseTens = {
	...{ 二十: 20, 三十: 30, 四十: 40, 五十: 50, 六十: 60, 七十: 70, 八十: 80, 九十: 90 }
};

const known: Readonly<Partial<Record<string, LongTimes>>> = {
	fr: {
		century: `${roman}(?:e|ème|er)[ \\u00a0]siècle`,
		decade: `(?:les )?années[ \\u00a0]${tens}`,
		beforeChrist: `${year}[ \\u00a0]av(?:ant|\\.)[ \\u00a0](?:J\\.[ \\u00a0]?-?C\\.|Jésus-Christ)`
	},
	de: {
		century: '(?<c>\\d{1,2})\\.[ \\u00a0](?:Jahrhunderts?|Jh\\.|Jhs?\\.)',
		decade: `${tens}er(?:[ -]Jahren?)?`,
		decadeOf:
			'(?<t>#t|\\d0)er[ \\u00a0]Jahren?[ \\u00a0]des[ \\u00a0](?<c>\\d{1,2})\\.[ \\u00a0]Jahrhunderts',
		tens: germanTens,
		beforeChrist: `${year}[ \\u00a0]v(?:\\.|or)[ \\u00a0](?:Chr(?:\\.|istus)|u\\. ?Z\\.)`
	},
	es: {
		century: `siglo[ \\u00a0]${roman}`,
		decade: `(?:década de(?: los)?|años)[ \\u00a0]${tens}`,
		beforeChrist: `${year}[ \\u00a0](?:a\\.[ \\u00a0]?C\\.|antes de Cristo)`
	},
	ru: {
		century: `${roman}(?:-(?:й|го|м|му))?[ \\u00a0](?:век(?:а|е|у|ом)?|в\\.)`,
		decade: `${tens}-(?:е|х|ми|м|ые|ых)(?:[ \\u00a0](?:год(?:ы|ов|ах|ам|ами)|гг\\.))?`,
		decadeOf: `(?<t>#t|\\d0)(?:-?(?:е|х|м|ми|ые|ых|ым|ыми))?[ \\u00a0](?:год(?:ы|ов|ах|ам|ами)|гг\\.)[ \\u00a0]${roman}[ \\u00a0](?:века|в\\.)`,
		tens: russianTens,
		beforeChrist: `${year}(?:[ \\u00a0](?:год(?:а|у|ом)?|г\\.))?[ \\u00a0]до[ \\u00a0]н(?:\\.[ \\u00a0]?э\\.|ашей эры)`
	},
	ar: {
		century: 'القرن[ \\u00a0](?:ال)?(?<c>#|\\d{1,2})',
		decade: `(?:عقد|سنوات)[ \\u00a0]${tens}`,
		beforeChrist: `${year}[ \\u00a0](?:ق\\.? ?م\\.?|قبل الميلاد)`,
		ordinals: arabicOrdinals,
		decadeOf: '(?:ال)?(?<t>#t)ي?ات[ \\u00a0](?:من[ \\u00a0])?القرن[ \\u00a0](?:ال)?(?<c>#|\\d{1,2})',
		tens: arabicTens
	},
	fa: {
		century: '(?:سد[هۀ]|قرن)(?:\\u0654|‌ی)?[ \\u00a0](?<c>#|\\d{1,2})',
		decade: `ده[هۀ](?:\\u0654|‌ی)?[ \\u00a0]${tens}`,
		beforeChrist: `${year}[ \\u00a0](?:پ\\.? ?م\\.?|ق\\.? ?م\\.?|(?:پیش|قبل) از میلاد)`,
		ordinals: persianOrdinals,
		decadeOf:
			'ده[هۀ](?:\\u0654|‌ی)?[ \\u00a0](?<t>#t|\\d0)[ \\u00a0](?:سد[هۀ]|قرن)(?:\\u0654|‌ی)?[ \\u00a0](?<c>#|\\d{1,2})',
		tens: persianTens
	},
	zh: {
		century: '(?<c>#|\\d{1,2})世纪',
		decade: `${tens}年代`,
		beforeChrist: '(?:公元)?前(?<y>\\d{1,4})年',
		ordinals: chineseOrdinals,
		decadeOf: '(?<c>#|\\d{1,2})世纪(?<t>#t|\\d0)年代',
		tens: chineseTens
	}
};

/** @param language BCP 47, the language alone; of one that is not known there are none */
export function longTimes(language: string): readonly Rule[] {
	const own = known[language];
	if (!own) return [];
	const ordinals = Object.keys(own.ordinals ?? {}).join('|');
	const tensNames = Object.keys(own.tens ?? {}).join('|');
	const numberOf = (c: string) => own.ordinals?.[c] ?? (/\d/.test(c) ? Number(c) : romanNumber(c));
	const centuryOf = ({ c = '' }): DateWords | null => {
		const count = numberOf(c);
		return count >= 1 && count <= 30 ? { kind: 'unit', unit: centuryUnit(count, false) } : null;
	};
	const decadeOf = ({ c = '', t = '' }): DateWords | null => {
		const count = numberOf(c);
		const year = (count - 1) * 100 + (own.tens?.[t] ?? Number(t));
		return count >= 1 && count <= 30 ? { kind: 'unit', unit: { precision: 'decade', year } } : null;
	};
	return [
		rule(own.century.replace('#', ordinals), centuryOf),
		...(own.decadeOf ? [rule(own.decadeOf.replace('#t', tensNames).replace('#', ordinals), decadeOf)] : []),
		rule(own.decade, ({ y }) => ({ kind: 'unit', unit: { precision: 'decade', year: Number(y) } })),
		rule(own.beforeChrist, ({ y }) => ({ kind: 'unit', unit: yearUnit(1 - Number(y)) }))
	];
}

function rule(pattern: string, read: Rule['read']): Rule {
	// Chinese has no spaces, and what stands before a number may be a letter of it
	return {
		pattern: new RegExp(`(?<![\\p{N}.,])(?<![A-Za-zА-яЁё])${pattern}(?![A-Za-zА-яЁё\\d])`, 'gu'),
		read
	};
}

function romanNumber(numeral: string): number {
	const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
	// a Russian keyboard has its own letter, which looks like X
	const figures = Array.from(numeral.replace(/Х/g, 'X'), (letter) => values[letter] ?? 0);
	return figures.reduce((sum, value, at) => sum + (value < (figures[at + 1] ?? 0) ? -value : value), 0);
}

import { centuryUnit, dayUnit, monthUnit, yearUnit, type CalendarUnit } from './calendar-unit.ts';
import * as word from './english-words.ts';
import { relative } from './english-relative.ts';
import { knownTimes } from './english-times.ts';
import type { Around, DateWords, Parts, Rule } from './date-words.ts';
import { isYear } from './year-alone.ts';

const { day, era, gap, month, ordinal, season, weekday, year } = word;
const onDay = `(?:(?:${weekday}|${word.shortWeekday}),?${gap})?(?:the${gap})?`;
/** Between a day and its year, where other words stand there. */
const inYear = `,?${gap}(?:of|in)(?:${gap}the${gap}year)?${gap}(?=\\d{4}(?!${gap}[a-z]{3,20}s\\b))`;
const eraAfter = `(?:[ \\u00a0]?(?<era>${era})(?![\\p{L}\\p{N}]))?`;
const dash = '[ \\u00a0]?[-–—][ \\u00a0]?';

/** Ways of writing dates in English that say all of it, or all but the year. */
const named: readonly Rule[] = [
	rule(
		`${onDay}(?<d>${day})(?:${gap}day)?(?:${gap}of)?${gap}(?<m>${month})(?:,?(?:${gap}of)?${gap}|${inYear})(?<y>${year})${eraAfter}`,
		(parts) => complete(parts)
	),
	rule(
		`${onDay}(?<m>${month})${gap}(?<d>${day})(?:,${gap}|${gap}|,?${gap}of${gap}|${inYear})(?<y>${year})${eraAfter}`,
		(parts) => complete(parts)
	),
	rule(
		`${onDay}(?<m>${month})${gap}(?<d>${day})(?:${dash}|${gap}(?:and|to|or)${gap})(?<d2>${day}),?${gap}(?<y>${year})${eraAfter}`,
		(parts) => days(parts)
	),
	rule(
		`${onDay}(?<d>${day})(?:${dash}|${gap}(?:and|to|or)${gap})(?:the${gap})?(?<d2>${day})(?:${gap}of)?${gap}(?<m>${month}),?${gap}(?<y>${year})${eraAfter}`,
		(parts) => days(parts)
	),
	rule(`${onDay}(?<m>${month})${gap}(?<d>${day})${dash}(?<d2>${day})(?![\\p{L}\\p{N}])`, (parts, around) =>
		yearless(parts, around)
	),
	rule(
		`${onDay}(?<d>${day})${dash}(?<d2>${day})(?:${gap}of)?${gap}(?<m>${month})(?!\\p{L})`,
		(parts, around) => yearless(parts, around)
	),
	rule(`${onDay}(?<m>${month})(?:${gap}the)?${gap}(?<d>${day})(?![\\p{L}\\p{N}-])`, (parts, around) =>
		yearless(parts, around)
	),
	rule(`${onDay}(?<d>${day})(?:${gap}of)?${gap}(?<m>${month})(?!\\p{L})`, (parts, around) =>
		yearless(parts, around)
	),
	rule('(?<d>\\d{1,2})-(?<m>\\p{Lu}\\p{L}{2})-(?<y>\\d{4})(?!\\d)', (parts) => complete(parts)),
	// `5 May of that year`, `the summer of ’69`
	rule(
		`${onDay}(?:(?<d>${day})(?:${gap}of)?${gap})?(?<m>${month}|${season})(?:${gap}(?<d2>${day}))?,?${gap}(?:(?:of|in)${gap})?(?:(?<which>that|the${gap}same|this|last|next|the${gap}(?:following|next|previous|preceding))${gap}year(?!\\p{L})|['’‘](?<y>\\d\\d)(?![\\p{L}\\p{N}]))`,
		(parts, around) => ofOtherYear(parts, around)
	),
	rule(`(?<m>${month})(?:,${gap}|${gap}of${gap}|${gap})(?<y>${year})${eraAfter}`, (parts) => complete(parts)),
	// `may` and `march` are other words too
	rule(
		`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id-?|[Tt]his|from|[Bb]etween|[Ff]rom|[Bb]efore|[Aa]fter)[ \\u00a0]?)(?<m>${month})(?![\\p{L}\\p{N}]|['’](?!s\\b))(?!${gap}(?:\\d|[A-Z]))`,
		({ m }, around) => ({ kind: 'yearless', month: word.monthNumber(m), isAhead: word.isAhead(around) })
	),
	rule(
		`(?<![\\p{L}\\p{N}])(?<m>January|February|April|June|July|August|September|October|November|December)(?![\\p{L}\\p{N}]|['’](?!s\\b))(?!${gap}(?:\\d|[A-Z](?!\\p{L}{2,8}${gap}\\d)))`,
		({ m }, { before, after }) =>
			// people are called April, June and August
			/^(?:A|June)/.test(m ?? '') &&
			!/(?:to|and|or|[-–—])\s?$/.test(before) &&
			!/^(?:[,.]| (?:is|was|to|through|until|and|or)\b|\s?[-–—/])/.test(after)
				? null
				: { kind: 'yearless', month: word.monthNumber(m), isAhead: word.isAhead({ before, after }) }
	),
	rule(
		`(?:the${gap})?(?<s>${season})(?:${gap}of|,)?${gap}(?<y>${year})(?:[ \\u00a0]?[-–/][ \\u00a0]?\\d{2,4}(?!\\d))?${eraAfter}`,
		({ s, y, era: of }) => ({ kind: 'unit', unit: monthUnit(astronomical(y, of), word.seasonNumber(s)) })
	),
	rule(
		`(?:the${gap})?(?<c>${ordinal})-?(?=(?:${gap}(?:to|and|or|through|until)${gap}(?:the${gap})?(?:(?:early|late|mid)[ -])?|${dash})${ordinal}[ -][Cc]entur(?:y|ies)(?:${gap}(?<era>${era}))?)`,
		({ c, era: of }) => unit(centuryUnit(word.ordinalNumber(c), isBefore(of)))
	),
	rule(
		`(?:the${gap})?(?<c>${ordinal})[ \\u00a0-][Cc]entur(?:y|ies)(?:${gap}(?<era>${era})(?!\\p{L}))?`,
		({ c, era: of }) => unit(centuryUnit(word.ordinalNumber(c), isBefore(of)))
	),
	rule(
		`(?<![\\p{L}\\p{N}])(?<m>May|March)(?=(?:${gap}(?:to|and|through|until|or)${gap}|${dash}|/)${word.fullMonth})`,
		({ m }, around) => ({
			kind: 'yearless',
			month: word.monthNumber(m),
			isAhead: word.isAhead(around)
		})
	),
	rule(
		`(?:the${gap})?(?<t>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Ll]ast)${gap}decade${gap}of${gap}the${gap}(?<c>${ordinal})[ \\u00a0-][Cc]entury(?!\\p{L}|${gap}(?:B|b))`,
		({ t, c }) => {
			const tenth = word.ordinalNumber(t) || 10;
			const year = (word.ordinalNumber(c) - 1) * 100 + (tenth - 1) * 10;
			return unit({ precision: 'decade', year });
		}
	),
	rule(
		`(?:the${gap})?turn${gap}of${gap}the${gap}(?:(?:(?<c>${ordinal})[ -])?[Cc]entury|(?<k>[Mm]illennium))(?!\\p{L})`,
		({ c, k }) => ({
			kind: 'turn',
			year: k ? 2000 : c ? (word.ordinalNumber(c) - 1) * 100 : null
		})
	),
	// `on the 15th`
	rule(
		`(?<=\\b(?:[Oo]n|[Uu]ntil|[Ss]ince|[Bb]y|[Oo]f|[Ff]rom)${gap})the${gap}(?<d>\\d{1,2}(?:st|nd|rd|th))(?=[,;.:)]|${gap}(?:I|we|he|she|they|it|the|and|at|in|to|a|an|of${gap}(?:this|that|the|the${gap}same)${gap}month)\\b)`,
		({ d = '' }) => ({ kind: 'day-alone', day: word.ordinalNumber(d) })
	)
];

const years: readonly Rule[] = [
	rule(
		`(?:the${gap})?(?<c>${ordinal})[ \\u00a0-][Mm]illennium(?:${gap}(?<era>${era})(?!\\p{L}))?`,
		({ c, era: of }) => {
			const first = isBefore(of) ? 1 - word.ordinalNumber(c) * 1000 : (word.ordinalNumber(c) - 1) * 1000 + 1;
			return { kind: 'unit', unit: yearUnit(first), to: yearUnit(first + 999) };
		}
	),
	// `mid-1990s`, `1980s-1990s`; other hyphens are of numbers
	rule(
		`(?<![\\p{L}\\p{N}.,/])(?<!(?<!\\b(?:[Ee]arly|[Mm]id|[Ll]ate)|\\ds)-)(?:the${gap})?(?<y>\\d{3}0)['’]?s(?!\\p{L})`,
		({ y }) => decade(Number(y))
	),
	// `the 1820s and 30s`
	rule(
		`(?<=\\d0['’]?s${gap}(?:and|or|to)${gap}(?:the${gap})?(?:(?:early|mid|late)[ -])?)['’‘]?(?<y>[1-9]0)['’]?s(?![\\p{L}°%])`,
		({ y }) => ({ kind: 'short-year', digits: Number(y), precision: 'decade' })
	),
	rule(
		`(?:(?:the${gap})?(?<c>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)${gap}quarter(?:${gap}of)?|Q(?<c2>[1-4]))${gap}(?<y>${year})(?!\\p{L})`,
		({ c, c2, y }) => {
			const last = 3 * (c2 === undefined ? word.ordinalNumber(c) : Number(c2));
			return { kind: 'unit', unit: monthUnit(Number(y), last - 2), to: monthUnit(Number(y), last) };
		}
	),
	rule(
		`(?<![\\p{L}\\p{N}])(?:the${gap})?(?:['’‘]|(?<=\\b(?:[Tt]he|[Ee]arly|[Ll]ate|[Mm]id)[ -]))(?<y>[2-9]0)['’]?s(?![\\p{L}°%])`,
		({ y }) => ({
			kind: 'short-year',
			digits: Number(y),
			precision: 'decade'
		})
	),
	rule(`(?<c>[Ee]ighteen|[Nn]ineteen)[ -](?<t>${word.tensOfYears})(?!\\p{L})`, ({ c, t }) =>
		decade((/^e/i.test(c ?? '') ? 1800 : 1900) + word.tensNumber(t))
	),
	rule(`the${gap}[Nn]oughties(?!\\p{L})`, () => decade(2000)),
	rule(
		`(?<=\\bthe${gap}(?:early|mid|late|[Rr]oaring|[Ss]winging)[ -])(?<t>${word.tensOfYears})(?!\\p{L})`,
		({ t }) => ({
			kind: 'short-year',
			digits: word.tensNumber(t),
			precision: 'decade'
		})
	),
	rule(`(?<![\\p{L}\\p{N}])(?:the${gap})(?<t>${word.tensOfYears})(?!\\p{L})`, ({ t }) => ({
		kind: 'short-year',
		digits: word.tensNumber(t),
		precision: 'decade'
	})),
	rule(`(?<![\\p{L}\\p{N}'’])['’‘](?<y>\\d\\d)(?![\\p{L}\\p{N}'’]|[.,]\\d)`, ({ y }, { before }) =>
		/\b(?:in|of|since|until|and|to|from|by|or)\s$/i.test(before)
			? { kind: 'short-year', digits: Number(y), precision: 'year' }
			: null
	),
	rule(
		`(?<![\\p{L}\\p{N}.,])(?<y>\\d{1,5}|\\d{1,3},\\d{3})${gap}(?<era>${era})(?![\\p{L}\\p{N}])`,
		({ y, era: of }) => unit(yearUnit(astronomical(y?.replace(',', ''), of)))
	),
	rule(`(?<![\\p{L}\\p{N}])(?:AD|A\\.D\\.|CE)${gap}(?<y>\\d{1,4})(?![\\d%]|[.,]\\d)`, ({ y }) =>
		unit(yearUnit(Number(y)))
	),
	rule(
		`(?<![\\p{L}\\p{N}.,-])(?<y>\\d{1,5})(?=(?:${dash}|${gap}(?:to|and|or|until)${gap})(?:c\\.${gap}?)?\\d{1,5}${gap}(?:BCE?|B\\.C\\.))`,
		({ y }) => ({
			kind: 'before-christ',
			unit: yearUnit(1 - Number(y))
		})
	),
	// `1961–71`; `2011-04` is a month
	rule(
		'(?<![\\p{L}\\p{N}.,/-])(?<y>1\\d{3}|20\\d\\d)(?<sign>[-–—/])(?<y2>\\d\\d)(?![\\p{L}\\p{N}]|[-–.,/]\\d)',
		({ y = '', y2, sign }, around) => {
			const last = Number(y.slice(0, 2) + y2);
			return last > Number(y) &&
				(sign !== '/' || last === Number(y) + 1) &&
				isYear(Number(y), { ...around, after: '' })
				? { kind: 'unit', unit: yearUnit(Number(y)), to: yearUnit(last) }
				: null;
		}
	),
	rule('(?<y>\\d{4})(?=\\D|$)', ({ y }, around) =>
		isYear(Number(y), around) ? unit(yearUnit(Number(y))) : null
	),
	rule(
		'(?<![\\p{L}\\p{N}.,$£€-])(?<y>[1-9]\\d{1,2})(?![\\p{L}\\p{N}%°]|[.,:–-]\\d)',
		({ y }, { before, after }) => {
			if (/\b(?:(?:[Ii]n|of|from) the years?|[Ii]n or (?:before|after|about|around|by)) $/.test(before))
				return unit(yearUnit(Number(y)));
			const isLed = /\b(?:in|around|until|since|after|before|to|about|circa|ca?\.|between|by|of|AD)\s$/i.test(
				before
			);
			// an opened bracket, or the end of a range of such years
			const isAside =
				(/\($|[-–]\s?$/.test(before) && /^(?:\)|\s?[-–])/.test(after)) ||
				/[^\d.,]\d{3}\s?[-–]\s?$/.test(before);
			const isAlone =
				/^(?:[,;.)]|$|\s?[-–]| (?:he|she|it|they|the|a|an|in|at|was|were|and|to|by|until|became|when)\b)/;
			return (isLed && isAlone.test(after)) || isAside ? { kind: 'early-year', year: Number(y) } : null;
		}
	)
];

/** Ways of writing dates in English, those before others that say more of the same words. */
export const english: readonly Rule[] = [...named, ...years, ...relative, ...knownTimes];

function rule(pattern: string, read: Rule['read']): Rule {
	return { pattern: new RegExp(/^[(\\]/.test(pattern) ? pattern : `\\b${pattern}`, 'gu'), read };
}

function unit(one: CalendarUnit | null): DateWords | null {
	return one && { kind: 'unit', unit: one };
}

function isBefore(of = ''): boolean {
	return /^B/.test(of);
}

function astronomical(digits = '', of = ''): number {
	return isBefore(of) ? 1 - Number(digits) : Number(digits);
}

function complete({ y, m, d, era: of }: Parts): DateWords | null {
	const then = astronomical(y, of);
	const number = word.monthNumber(m);
	return unit(d === undefined ? monthUnit(then, number) : dayUnit(then, number, word.ordinalNumber(d)));
}

function days(parts: Parts): DateWords | null {
	const [first, last] = [parts.d, parts.d2].map((d) => complete({ ...parts, d }));
	if (
		first?.kind !== 'unit' ||
		last?.kind !== 'unit' ||
		word.ordinalNumber(parts.d) >= word.ordinalNumber(parts.d2)
	)
		return null;
	return { kind: 'unit', unit: first.unit, to: last.unit };
}

function yearless({ m, d = '', d2 }: Parts, around: Around): DateWords | null {
	const [number, first] = [word.monthNumber(m), word.ordinalNumber(d)];
	if (!dayUnit(2000, number, first)) return null;
	const last = d2 === undefined ? undefined : word.ordinalNumber(d2);
	if (last !== undefined && (last <= first || !dayUnit(2000, number, last))) return null;
	return {
		kind: 'yearless',
		month: number,
		day: first,
		...(last !== undefined && { toDay: last }),
		isAhead: word.isAhead(around)
	};
}

function ofOtherYear({ d, d2, m = '', which = '', y }: Parts, around: Around): DateWords | null {
	const season = word.seasonNumber(m);
	const own = d ?? d2;
	const read = season ? { kind: 'yearless' as const, month: season } : yearless({ m, d: own ?? '1' }, around);
	if (read?.kind !== 'yearless' || (season && own !== undefined)) return null;
	const year: DateWords =
		y === undefined
			? {
					kind: 'counted',
					from: /^th/.test(which) && which !== 'this' ? 'date' : 'document',
					unit: 'year',
					count: /last|prev|prec/.test(which) ? -1 : /next|follow/.test(which) ? 1 : 0
				}
			: { kind: 'short-year', digits: Number(y), precision: 'year' };
	return { kind: 'yearless', month: read.month, ...(own !== undefined && { day: read.day }), year };
}

/** `the 1900s` are a century; `the 2000s`, so far, the first ten years of one. */
function decade(first: number): DateWords | null {
	if (first < 1000 || first > 2090) return null;
	const isCentury = first % 100 === 0 && first < 2000;
	return unit({ precision: isCentury ? 'century' : 'decade', year: first });
}

import { dayUnit, yearUnit, type CalendarUnit } from './calendar-unit.ts';
import type { Rule } from './date-words.ts';
import { isAhead } from './english-words.ts';

/* Times that have a name of their own in English, and feasts that are on the same day each year. */

type Ends = readonly [from: CalendarUnit | null, to: CalendarUnit | null];

const years = (from: number, to: number): Ends => [yearUnit(from), yearUnit(to)];
const centuries = (from: number, to: number): Ends => [
	{ precision: 'century', year: from },
	{ precision: 'century', year: to }
];

/** Only those whose beginning and end are hardly in dispute. */
const times: readonly (readonly [names: string, ends: Ends])[] = [
	[
		'(?:First World War|World War (?:I|One|1)|WW ?I|WW1|Great War)',
		[dayUnit(1914, 7, 28), dayUnit(1918, 11, 11)]
	],
	['(?:Second World War|World War (?:II|Two|2)|WW ?II|WW2)', [dayUnit(1939, 9, 1), dayUnit(1945, 9, 2)]],
	['(?:American )?Revolutionary War|American Revolution|American War of Independence', years(1775, 1783)],
	['American Civil War', years(1861, 1865)],
	['Spanish Civil War', years(1936, 1939)],
	['English Civil War', years(1642, 1651)],
	['Franco-Prussian War', years(1870, 1871)],
	['Crimean War', years(1853, 1856)],
	['Korean War', years(1950, 1953)],
	['Vietnam War', years(1955, 1975)],
	['Napoleonic Wars', years(1803, 1815)],
	['French Revolution', years(1789, 1799)],
	["Thirty Years[’'] War", years(1618, 1648)],
	["Seven Years[’'] War", years(1756, 1763)],
	["Hundred Years[’'] War", years(1337, 1453)],
	['Great Depression', years(1929, 1939)],
	['Cold War', years(1947, 1991)],
	['Victorian (?:[Ee]ra|[Aa]ge|[Pp]eriod)', years(1837, 1901)],
	['Edwardian (?:[Ee]ra|[Aa]ge|[Pp]eriod)', years(1901, 1910)],
	['Elizabethan (?:[Ee]ra|[Aa]ge|[Pp]eriod)', years(1558, 1603)],
	['Ming [Dd]ynasty', years(1368, 1644)],
	['Qing [Dd]ynasty', years(1644, 1912)],
	['Edo [Pp]eriod', years(1603, 1868)],
	['Middle Ages', centuries(400, 1400)]
];

const feasts: readonly (readonly [names: string, month: number, day: number])[] = [
	["New Year[’']s Day", 1, 1],
	["Valentine[’']s Day", 2, 14],
	["St\\.? Patrick[’']s Day", 3, 17],
	["April Fools?[’']?s? Day", 4, 1],
	['May Day', 5, 1],
	['(?:the )?(?:Fourth|4th) of July', 7, 4],
	['Bastille Day', 7, 14],
	["Hallowe[’']?en", 10, 31],
	['Christmas Eve', 12, 24],
	['Christmas(?: Day)?', 12, 25],
	['Boxing Day', 12, 26],
	["New Year[’']s Eve", 12, 31]
];

/** A veteran or a museum of a war is not of its time. */
const when =
	'(?<=\\b(?:(?:[Dd]uring|[Ss]ince|[Bb]efore|[Aa]fter|[Uu]ntil|[Ff]ollowing|[Tt]hroughout|[Bb]y|[Tt]o|(?:[Bb]eginning|[Ss]tart|[Oo]utbreak|[Ee]nd|[Cc]lose|[Ee]ve|[Aa]ftermath|[Rr]emainder|[Tt]ime|[Yy]ears|[Dd]ays) of|(?:[Ff]rom|[Ii]n|[Bb]etween|[Ee]arly|[Ll]ate)(?= (?:the )?(?:Middle|Victorian|Edwardian|Elizabethan|Ming|Qing|Edo|Cold|Great D|W(?:W|orld)|Second W|First W))) (?:the )?|[Pp](?:re|ost)-))';

export const knownTimes: readonly Rule[] = [
	...times.flatMap(([names, [unit, to]]): Rule[] =>
		unit && to
			? [
					{
						pattern: new RegExp(`${when}(?:[Tt]he )?(?:${names})(?![\\p{L}\\p{N}'’-])`, 'gu'),
						read: () => ({ kind: 'known-time', unit, to })
					}
				]
			: []
	),
	...feasts.map(([names, month, day]): Rule => ({
		pattern: new RegExp(
			`(?<![\\p{L}-])(?:${names})(?:,? (?:of |in )?(?<y>\\d{4})(?![\\d%]))?(?![\\p{L}\\p{N}’-])`,
			'gu'
		),
		read: ({ y }, around) => {
			const unit = y === undefined ? null : dayUnit(Number(y), month, day);
			if (unit) return { kind: 'unit', unit };
			return /\b(?:[Oo]n|[Bb]efore|[Aa]fter|[Bb]y|[Ss]ince|[Uu]ntil|[Aa]t) $/.test(around.before)
				? { kind: 'yearless', month, day, isAhead: isAhead(around) }
				: null;
		}
	}))
];

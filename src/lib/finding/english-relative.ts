import type { Precision } from '#lib/dates/fuzzy.ts';
import * as word from './english-words.ts';
import type { Around, DateWords, Parts, Rule } from './date-words.ts';

const { fullMonth, gap, number, season, unit, weekday } = word;
const time =
	'(?:\\d{1,2}:\\d\\d(?![:\\d])(?:[ \\u00a0]?[ap]\\.?m\\b\\.?)?|\\d{1,2}(?:\\.\\d\\d)?[ \\u00a0]?[ap]\\.?m\\b\\.?)';
const ofDay = '(?:morning|afternoon|evening|night)';

/** Ways of dating in English by the day of writing, or by a date named before. */
export const relative: readonly Rule[] = [
	rule(`(?:[Tt]he${gap}day${gap}before${gap}yesterday|[Tt]he${gap}day${gap}after${gap}tomorrow)`, ([text]) =>
		counted('document', 'day', /after/.test(text) ? 2 : -2)
	),
	rule(`(?:[Yy]esterday|[Tt]omorrow|[Ll]ast${gap}night)(?:${gap}${ofDay})?`, ([text]) =>
		counted('document', 'day', /^t/i.test(text) ? 1 : -1)
	),
	rule(`[Tt]oday(?:['’]s|(?=${gap}(?:I|we)\\b)|(?<=\\b(?:I|we|We)${gap}[^.\\n]{0,30}))`, () =>
		counted('document', 'day', 0)
	),
	rule(
		`(?<!\\b(?:and|of|even|known|as|until|to|than|still|here)${gap})(?:[Tt]oday|[Tt]onight|[Tt]his${gap}(?:morning|afternoon|evening))`,
		() => counted('document', 'day', 0),
		true
	),
	rule(
		`(?:[Tt]he${gap})?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Pp]revious|[Cc]oming|(?<=the${gap})current)${gap}(?<u>week|weekend|month|year|decade|century)(?!\\p{L})`,
		([text], { which = '', u = '' }) => {
			const isPassed = /^the .*(?:past|last)/i.test(text);
			if (u === 'weekend') return counted('document', u, sideOf(which));
			if (isPassed) return { kind: 'stretch', from: 'document', side: 'before', unit: unitOf(u), count: 1 };
			if (/^the (?:next|previous)/i.test(text)) return counted('date', unitOf(u), sideOf(which));
			return counted('document', unitOf(u), sideOf(which));
		}
	),
	rule(
		`[Tt]he${gap}(?:following|next|previous|preceding)${gap}(?<u>day|night|morning|evening|week|month|year|decade|century)(?!\\p{L})`,
		([text], { u = '' }) => counted('date', unitOf(u), /previous|preceding/.test(text) ? -1 : 1)
	),
	rule(
		`(?<=\\b(?:end|beginning|start|close|middle|rest|remainder)${gap}of${gap})the${gap}(?<u>week|month|year|decade|century)(?!\\p{L})(?!${gap}\\d)`,
		(_, { u = '' }) => counted('near', unitOf(u), 0)
	),
	rule(
		`[Tt]he${gap}(?:following|previous|preceding|next)${gap}(?<w>${weekday})(?!\\p{L})`,
		([text], { w }) => ({
			kind: 'weekday',
			from: 'date',
			weekday: word.weekdayNumber(w),
			side: /previous|preceding/.test(text) ? 'before' : 'after'
		})
	),
	rule(`[Tt]he${gap}(?:day|night|week|month|year)${gap}(?:before|after|following)(?=[.,;])`, ([text]) =>
		counted('date', unitOf(/ (\p{L}+) /u.exec(text)?.[1] ?? ''), /before$/.test(text) ? -1 : 1)
	),
	rule(
		`(?:(?:[Tt]he|[Tt]hat)${gap}same${gap}|[Tt]hat${gap}(?:very${gap})?)(?<u>day|night|morning|evening|month|year|decade|century)(?!\\p{L})`,
		(_, { u = '' }) => counted('date', unitOf(u), 0)
	),
	rule(
		`(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly)${gap}(?:in${gap})?(?<which>the|that|this)${gap}(?:same${gap})?(?<u>year|month|week|day)(?!\\p{L})`,
		(_, { which, u = '' }) =>
			counted(which === 'this' ? 'document' : which === 'the' ? 'near' : 'date', unitOf(u), 0)
	),
	rule(
		`(?<n>${number})(?:${gap}and${gap}a${gap}half|-and-a-half)?${gap}(?<u>${unit})(?:y|ies|s)?(?:${gap}(?:and${gap}a${gap}half))?${gap}(?<way>ago|back|from${gap}now|later|earlier|before(?=[.,;])|after(?=[.,;])|afterwards?|previously|hence)(?!\\p{L})`,
		([text], { n, u = '', way = '' }) => {
			const isPast = /^(?:ago|back|earlier|before|previously)/.test(way);
			const from = /^(?:ago|back|from|hence)/.test(way) ? 'document' : 'date';
			const times = /^fortnight/.test(u) ? 2 : 1;
			const isHalf = word.count(n) === 0.5;
			const amount = word.count(n) * times;
			if (!(amount > 0) || amount > 10_000) return null;
			if (isHalf) {
				const [of, halves]: [Precision, number] = /^y/.test(u)
					? ['month', 6]
					: ['year', /^c/.test(u) ? 50 : 5];
				return /^(?:y|d[e]|c)/.test(u) ? counted(from, of, isPast ? -halves : halves, true) : null;
			}
			return counted(from, unitOf(u), isPast ? -amount : amount, /couple|half/i.test(text));
		}
	),
	rule(
		`(?:[Aa]${gap}few|[Ss]everal)${gap}(?<u>${unit})(?:s|ies)${gap}ago(?!\\p{L})`,
		(_, { u = '' }) => ({
			...{ kind: 'stretch', from: 'document', side: 'before' },
			...{ unit: unitOf(u), count: null, isOnce: true }
		}),
		true
	),
	rule(
		`(?:(?:[Aa]${gap}few|[Ss]everal)${gap}(?<u>${unit})(?:s|ies)${gap}(?<way>later|earlier|before(?=[.,;])|after(?=[.,;])|afterwards?)|[Tt]he${gap}(?:(?:following|next|subsequent|ensuing)(?:${gap}few)?${gap}(?<u2>${unit})(?:s|ies)|(?<u3>${unit})(?:s|ies)${gap}that${gap}followed))(?!\\p{L})`,
		(_, { u, u2, u3, way = '' }) => ({
			...{ kind: 'stretch', from: 'date', side: /^(?:earlier|before)/.test(way) ? 'before' : 'after' },
			...{ unit: unitOf(u ?? u2 ?? u3 ?? ''), count: null, isOnce: true }
		})
	),
	rule(
		`[Aa]fter${gap}(?<n>${number})${gap}(?<u>${unit})(?:y|ies|s)?(?=,|${gap}(?:he|she|it|they|we|I)\\b)`,
		(_, { n, u = '' }) => {
			const amount = word.count(n);
			return amount >= 1 ? counted('date', unitOf(u), amount) : null;
		}
	),
	rule(
		`(?:[Tt]he${gap})(?:past|last)${gap}(?<n>${number}|few|several)${gap}(?<u>${unit})(?:s|ies)(?!\\p{L}|${gap}of)`,
		(_, { n = '', u = '' }) => ({
			kind: 'stretch',
			from: 'document',
			side: 'before',
			unit: unitOf(u),
			count: /few|several/.test(n) ? null : word.count(n)
		})
	),
	rule(
		`(?:[Tt]he${gap})(?:next|coming|following)${gap}(?<n>${number})${gap}(?<u>${unit})(?:s|ies)(?!\\p{L})`,
		([text], { n, u = '' }, around) => ({
			kind: 'stretch',
			from: /following/.test(text)
				? 'date'
				: /coming/.test(text) || word.isAhead({ ...around, before: around.before.replace(/next/g, '') })
					? 'document'
					: 'near',
			side: 'after',
			unit: unitOf(u),
			count: word.count(n)
		})
	),
	rule(
		`(?<![\\p{L}]|${weekday}(?:${gap}(?:to|through)${gap}|[-–])|[Ee]very${gap}|[Ee]ach${gap}|[Oo]n${gap}[Aa]${gap})(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:${gap}(?:past|coming))?)${gap})?(?<w>${weekday})(?!s\\b|\\p{L}|,?${gap}${fullMonth})(?:${gap}${ofDay})?(?!s\\b|${gap}the${gap}\\d|(?:${gap}(?:to|through)${gap}|[-–])${weekday}|${gap}${ofDay}s)`,
		(_, { which = '', w }, { before, after }) => {
			const isAhead = /next|coming/i.test(which) || (which === '' && word.isAhead({ before, after }));
			return {
				kind: 'weekday',
				from: 'document',
				weekday: word.weekdayNumber(w),
				side: /last|past/i.test(which) ? 'before' : isAhead ? 'after' : 'near'
			};
		}
	),
	rule(
		`(?:[Tt]he${gap})?(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Ff]ollowing|[Pp]revious|[Tt]hat|[Ss]ame)${gap}(?<m>${fullMonth}|${season})(?!\\p{L})`,
		([text], { which = '', m = '' }) => ({
			kind: 'neighbour',
			from: /^the |that/i.test(text) ? 'date' : 'document',
			month: word.seasonNumber(m) || word.monthNumber(m),
			side: /last|past|previous/i.test(which) ? 'before' : /next|following/i.test(which) ? 'after' : 'same'
		})
	),
	rule(`(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n)${gap})the${gap}weekend(?!\\p{L})`, (_, __, around) => ({
		...{ kind: 'weekday', from: 'document', weekday: 6, isWeekend: true },
		side: word.isAhead(around) ? 'after' : 'near'
	})),
	rule(`(?:[Tt]he${gap})?(?:[Pp]ast|[Ll]ast)${gap}(?<n>24|48|72)${gap}hours`, (_, { n }) => ({
		...{ kind: 'stretch', from: 'document', side: 'before', unit: 'day' },
		count: Number(n) / 24
	})),
	// a time of day is of the day named last
	rule(
		`(?<=\\b(?:[Aa]t|[Aa]round|[Aa]bout|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ss]ince)${gap})${time}(?:${gap}(?:local${gap}time|UTC|GMT|[ECMP][SD]T))?(?![\\p{L}\\p{N}%]|[.:–-]\\d|\\s?[-–]|${gap}(?:on|to|yesterday|today|tomorrow|this|the|that|(?:${weekday}|${fullMonth}))\\b)`,
		() => counted('date', 'day', 0),
		true
	),
	rule(`[Yy]ear${gap}end(?!\\p{L})`, () => counted('document', 'year', 0)),
	rule(
		`(?:[Tt]he${gap})?(?<s>[Ss]ummers?|[Ww]inters?|[Aa]utumn)(?![\\p{L}'’-]|${gap}[A-Z])`,
		(_, { s }) => recurring(s),
		true
	),
	rule(
		`(?<=\\b(?:[Ii]n|[Dd]uring)${gap}(?:the${gap})?(?:early${gap}|late${gap})?)(?:[Ss]pring|[Ff]all)(?![\\p{L}'’-]|${gap}(?:of|in|to))|(?:Spring|Fall|(?<=the${gap})spring)(?=${gap}(?:and|is|to|or)\\b)|(?<=\\b(?:[Ee]arly|[Ll]ate|summer|autumn|winter|fall)(?:[ -]|${gap}(?:and|or|to)${gap}))(?:spring|fall)(?!\\p{L})`,
		([text]) => recurring(text),
		true
	)
];

function rule(
	pattern: string,
	read: (match: readonly [string], parts: Parts, around: Around) => DateWords | null,
	isWeak = false
): Rule {
	const start = pattern.startsWith('(?<') && /^\(\?<[!=]/.test(pattern) ? '' : '\\b';
	return {
		pattern: new RegExp(`${start}(?<all>${pattern})`, 'gu'),
		read: (parts, around) => read([parts.all ?? ''], parts, around),
		isWeak
	};
}

function counted(
	from: 'document' | 'date' | 'near',
	of: Precision | 'week' | 'weekend',
	count: number,
	isRough = false
): DateWords {
	return { kind: 'counted', from, unit: of, count, isRough };
}

function recurring(name = ''): DateWords {
	return { kind: 'recurring', month: word.seasonNumber(name) };
}

function sideOf(which: string): number {
	return /last|past|previous/i.test(which) ? -1 : /this|current/i.test(which) ? 0 : 1;
}

function unitOf(name: string): Precision | 'week' {
	if (/^(?:day|night|morning|evening)/.test(name)) return 'day';
	if (/^(?:week|fortnight)/.test(name)) return 'week';
	return /^centur/.test(name)
		? 'century'
		: ((/^(?:month|year|decade)/.exec(name)?.[0] as Precision | undefined) ?? 'day');
}

import type { Around } from './date-words.ts';

/* English words that dates are made of, as parts of patterns, and what they mean. */

const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;
const upper = monthNames.map((name) => name.toUpperCase());
const short = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const small = [
	...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
	...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals = [
	...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
	...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
	...['eighteenth', 'nineteenth', 'twentieth']
];
const tensOrdinals = ['twenty', 'thirty'].flatMap((ten) =>
	ordinals.slice(0, 9).map((one) => `${ten}-${one}`)
);
ordinals.push(...tensOrdinals.slice(0, 9), 'thirtieth', ...tensOrdinals.slice(9));

function anyOf(words: readonly string[]): string {
	return `(?:${words.join('|')})`;
}

/** A space or two, or one that keeps a line together. */
export const gap = '[ \\u00a0\\u202f]{1,2}';
export const month = `(?:${anyOf([...monthNames, ...upper])}|${anyOf(short)}\\b\\.?)`;
export const fullMonth = anyOf(monthNames);
export const weekday = anyOf(days);
export const shortWeekday = '(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)\\b\\.?';
export const season = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** A year of a date that is one anyway. */
export const year = '\\d{3,4}(?![\\d%]|[.,]\\d)';
export const era = '(?:BCE?|CE|AD|B\\.C\\.(?:E\\.)?|A\\.D\\.|C\\.E\\.)';
export const number = `(?:\\d{1,4}|\\[?(?:${[...tens.map((ten) => `${ten}(?:-${anyOf(small.slice(0, 9))})?`), ...small.toReversed(), 'a hundred', 'a dozen', 'an?', 'a couple of', 'half a'].map(eitherCase).join('|')})\\]?)`;
export const unit = '(?:day|night|week|fortnight|month|year|decade|centur)';
export const ordinal = `(?:\\d{1,2}(?:st|nd|rd|th)|${anyOf(ordinals.toReversed().map(eitherCase))})`;
/** In words only with `of`: `the second March` is none. */
export const day = `(?:\\d{1,2}(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)|${anyOf(ordinals.slice(0, 31).toReversed().map(eitherCase))}(?=(?:${gap}day)?${gap}of${gap}))`;
export const tensOfYears = `(?:${['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(eitherCase).join('|')})`;

function eitherCase(word: string): string {
	return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}

/** 1–12; 0 for another word. */
export function monthNumber(name = ''): number {
	const letters = name.slice(0, 3).toLowerCase();
	return monthNames.findIndex((each) => each.toLowerCase().startsWith(letters)) + 1;
}

/** 0 is Sunday. */
export function weekdayNumber(name = ''): number {
	return days.indexOf(name);
}

/** 21–24, as EDTF has it; 0 for another word. */
export function seasonNumber(name = ''): number {
	const index = seasonNames.indexOf(name.toLowerCase().replace(/s$/, '').replace('fall', 'autumn'));
	return index < 0 ? 0 : 21 + index;
}

/** Of figures, or of a number in words below a hundred. */
export function count(words = ''): number {
	const plain = words.toLowerCase().replace(/[[\]]/g, '');
	if (/^\d+$/.test(plain)) return Number(plain);
	const fixed: Partial<Record<string, number>> = {
		a: 1,
		an: 1,
		'a couple of': 2,
		'a dozen': 12,
		'a hundred': 100,
		'half a': 0.5
	};
	const [first = '', second = ''] = plain.split('-');
	return (
		fixed[plain] ??
		(small.indexOf(first) + 1 ||
			(tens.indexOf(first) + 2) * 10 + (second === '' ? 0 : small.indexOf(second) + 1))
	);
}

/** `19th`, `nineteenth`: 19; so are days of a month. */
export function ordinalNumber(words = ''): number {
	return parseInt(words, 10) || ordinals.indexOf(words.toLowerCase()) + 1;
}

/** `sixties`: 60. */
export function tensNumber(words = ''): number {
	return (tens.findIndex((ten) => words.toLowerCase().startsWith(ten.slice(0, 4))) + 2) * 10;
}

/** What is said of what has not happened yet. */
const ahead = /\b(?:will|going to|(?:is|are) to|scheduled|due|expected|plans? to|upcoming|next)\b/;

export function isAhead({ before, after }: Around): boolean {
	return ahead.test(before) || ahead.test(after);
}

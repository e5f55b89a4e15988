/*
 * The EDTF that somebody probably meant by a date written as people write: `5 June 1832`, `c. 1850`, `218 BC`. English
 * words only, since the manual is in English; months may be short.
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A way of writing, and what it is in EDTF; null where the parts do not fit together. */
type Way = readonly [written: RegExp, edtf: (parts: Partial<Record<string, string>>) => string | null];

/** Ways that say how sure a date is, or name a stretch of time; each holds other dates. */
const compounds: readonly Way[] = [
	[/^(?:from )?(?<a>.+?) ?(?: to | until |[–—]) ?(?<b>.+)$/, ({ a, b }) => join(a, '/', b)],
	[/^between (?<a>.+) and (?<b>.+)$/, ({ a, b }) => within(unit(a), unit(b))],
	[/^(?<a>\d{4})-(?<b>\d{4})$/, ({ a, b }) => join(a, '/', b)],
	[/^(?:circa|ca\.?|c\.?|about|around|approximately|~) ?(?<a>.+)$/, ({ a }) => qualified(a, '~')],
	[/^(?:perhaps|probably|possibly|maybe) (?<a>.+)$/, ({ a }) => qualified(a, '?')],
	[/^(?:before|by|not later than) (?<a>.+)$/, ({ a }) => within('', unit(a))],
	[/^(?:after|not before) (?<a>.+)$/, ({ a }) => within(unit(a), '')],
	[/^(?:since|from) (?<a>.+)$/, ({ a }) => join(a, '/', '..')],
	[/^(?:until|till|up to) (?<a>.+)$/, ({ a }) => join('..', '/', a)],
	[
		/^(?:(?:the )?(?<part>beginning|start|middle|end) of |(?<p>early|mid|late)[ -])(?:in )?(?<a>.+)$/,
		({ part, p, a }) => partOf(part ?? p ?? '', unit(a))
	]
];

/** Ways to write one unit of the calendar. */
const units: readonly Way[] = [
	[/^(?<y>\d{1,6})$/, ({ y }) => yearOf(y)],
	[/^(?:ad |ce )?(?<y>\d{1,4})(?: ?(?:ad|ce|a\.d\.|c\.e\.))?$/, ({ y }) => yearOf(y)],
	[/^(?<y>\d{1,6}) ?(?:bce?|b\.c\.(?:e\.)?)$/, ({ y }) => yearOf(String(1 - Number(y)))],
	[/^(?<date>.+ )(?:ad|ce|a\.d\.) ?(?<y>\d{1,4})$/, ({ date = '', y = '' }) => inAnyWay(units, date + y)],
	[/^(?<date>.+ \d{1,4}) ?(?:ad|ce|a\.d\.|c\.e\.)$/, ({ date = '' }) => inAnyWay(units, date)],
	[/^(?<date>.+\D) ?(?<y>\d{1,4}) ?(?:bce?|b\.c\.(?:e\.)?)$/, ({ date, y }) => beforeChrist(date, y)],
	[/^(?:the )?(?<decade>\d{3})0'?s$/, ({ decade = '' }) => (decade.endsWith('0') ? null : `${decade}X`)],
	[/^(?:the )?(?<century>\d{1,2})(?:st|nd|rd|th) century$/, ({ century }) => centuryOf(Number(century))],
	[/^(?<y>\d{4})[-./](?<m>\d{1,2})$/, ({ y, m }) => dated(y, m)],
	[/^(?<y>\d{4})[-./](?<m>\d{1,2})[-./](?<d>\d{1,2})$/, ({ y, m, d }) => dated(y, m, d)],
	[/^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/, ({ y, m, d }) => dated(y, m, d)],
	[
		/^(?<name>[a-z]+)\.?,? (?:of )?(?<y>\d{1,4})$/,
		({ name, y }) => seasonOf(name, y) ?? dated(y, month(name))
	],
	[
		/^(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>[a-z]+)\.?,? (?<y>\d{1,4})$/,
		({ d, name, y }) => dated(y, month(name), d)
	],
	[
		/^(?<name>[a-z]+)\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{1,4})$/,
		({ d, name, y }) => dated(y, month(name), d)
	]
];

/** The EDTF for a date in plain English; null for what is not known for one. Whether such a day exists is not looked at. */
export function proposeEdtf(text: string): string | null {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/^on | ?,$/g, '')
		.trim();
	return inAnyWay(compounds, plain) ?? inAnyWay(units, plain);
}

function inAnyWay(ways: readonly Way[], text: string): string | null {
	for (const [written, edtf] of ways) {
		const parts = written.exec(text)?.groups;
		const found = parts && edtf(parts);
		if (found) return found;
	}
	return null;
}

function unit(text = ''): string | null {
	const plain = text.trim();
	return /^-?\d{4}(-\d\d){0,2}$/.test(plain) ? plain : inAnyWay(units, plain);
}

/** One end of an interval may be qualified, or open. */
function end(text = ''): string | null {
	if (text === '..' || /^(?:now|today|present)$/.test(text)) return '..';
	return unit(text) ?? (/^c/.test(text) || /^about/.test(text) ? inAnyWay(compounds, text) : null);
}

function join(a: string | undefined, between: '/', b: string | undefined): string | null {
	const [from, to] = [end(a), end(b)];
	return from && to ? from + between + to : null;
}

function within(a: string | null, b: string | null): string | null {
	return a === null || b === null ? null : `[${a}..${b}]`;
}

function qualified(text: string | undefined, sign: '~' | '?'): string | null {
	const plain = unit(text);
	return plain && !plain.includes('X') ? plain + sign : null;
}

/** The first, middle or last months of a year, or days of a month. */
function partOf(part: string, whole: string | null): string | null {
	const which = /^(?:beginning|start|early)$/.test(part) ? 0 : /^mid/.test(part) ? 1 : 2;
	if (whole && /^-?\d{4}$/.test(whole)) {
		const [from, to] = [
			['01', '03'],
			['05', '08'],
			['10', '12']
		][which]!;
		return `[${whole}-${from}..${whole}-${to}]`;
	}
	if (whole && /^-?\d{4}-\d\d$/.test(whole)) {
		const last = String(new Date(Date.UTC(2000, Number(whole.slice(-2)), 0)).getUTCDate());
		const [from, to] = [
			['01', '10'],
			['11', '20'],
			['21', whole.endsWith('-02') ? '28' : last]
		][which]!;
		return `[${whole}-${from}..${whole}-${to}]`;
	}
	return null;
}

/** @param year digits, with a sign before year 0 */
function yearOf(year = ''): string | null {
	const number = Number(year);
	const digits = String(Math.abs(number));
	const sign = number < 0 ? '-' : '';
	return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

/** A month or day of a year BC. @param date what stands before the year */
function beforeChrist(date = '', year = ''): string | null {
	const [, rest] =
		/^\d{4}(-.*)$/.exec(inAnyWay(units, `${date.trim()} ${year.padStart(4, '0')}`) ?? '') ?? [];
	const first = yearOf(String(1 - Number(year)));
	return rest && first ? first + rest : null;
}

function centuryOf(century: number): string | null {
	return century > 0 ? `${String(century - 1).padStart(2, '0')}XX` : null;
}

function seasonOf(name = '', year = ''): string | null {
	const season = seasons.indexOf(name === 'fall' ? 'autumn' : name);
	return season < 0 ? null : `${yearOf(year)}-${21 + season}`;
}

/** The number of a month by its name or the beginning of it; undefined for another word. */
function month(name = ''): string | undefined {
	const index = name.length < 3 ? -1 : months.findIndex((short) => name.startsWith(short));
	return index < 0 ? undefined : String(index + 1);
}

function dated(year: string | undefined, month: string | undefined, day?: string): string | null {
	const parts = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
	if (month === undefined || Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) > 31) return null;
	return [yearOf(year), ...parts].join('-');
}

import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { sentence } from './list.ts';
import { figure as digits, list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function chooses(at: number): string {
	return ['مقایسهٔ', 'با'][at] ?? 'و با';
}

export const aWindow = 'یک بازهٔ زمانی…';
export const beforeAnEvent = 'پیش از یک رویداد…';
export const fromAnEvent = 'از یک رویداد به بعد…';
export const from = 'از';
export const to = 'تا';
export const swap = 'جابه‌جایی A و B';
export const add = 'افزودن';

export function remove(letter: string): string {
	return `برداشتن ${letter}`;
}

export function dividing(letter: string): string {
	return `رویدادی که مرز ${letter} است`;
}

export const alignedAt = 'هم‌تراز بر';
export const alignments = {
	start: 'آغاز هر یک',
	event: 'رویدادی در هر یک…',
	calendar: 'تقویم',
	proportional: 'درصد هر یک'
};

export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt} ${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `روز ۰ در ${letter}`;
}

export function startOf(title: string): string {
	return `آغاز: ${title}`;
}

export const change = 'تغییر';
export const changeWhat = 'تغییر آنچه مقایسه می‌شود';

export const overlay = 'رسم B روی A';
export const figure = 'آنچه مقایسه می‌شود، بر یک خط‌کش';
export const anotherPair = 'گزینش دو دورهٔ دیگر';
export const everyPair = 'همهٔ جفت‌های دوره‌ها';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'rtl'), isolated(second, 'rtl')]);
}

export const asTable = 'همین به‌صورت جدول';
export const csv = 'دریافت CSV';
export const differs = 'تفاوت‌ها';

export function caption(names: string): string {
	return `${names}: تفاوت‌ها`;
}

export function pairCaption(first: string, second: string): string {
	return caption(pair(first, second));
}

export function notComparable(ignored: readonly string[], instead: string): string {
	return `نشانی چیزی خواسته است که در این خط زمانی نمی‌توان مقایسه کرد (${ignored.join('، ')}). ${sentence(`به‌جای آن نمایش داده می‌شود: ${instead}`)}`;
}

export function noTime(token: string): string {
	return `«${token}» بازهٔ زمانی نیست: تاریخ لازم است، نخستین پیش از آخرین.`;
}

export const showEvents = '، نمایش رویدادها';
export const close = 'بستن';
export const noEvent = 'هیچ رویدادی در آن آغاز نمی‌شود.';
export const openBeginning = 'از تاریخش روشن نیست که در این دوره آغاز می‌شود یا نه.';
export const someReadings = 'در برخی خوانش‌های تاریخش شمرده می‌شود';

export const none = 'هیچ';
export const noneForCertain = 'هیچ مورد مطمئنی';

export const heads = {
	dates: 'تاریخ‌ها',
	length: 'مدت',
	events: 'رویدادها',
	tempo: 'آهنگ',
	gap: 'بلندترین وقفه',
	first: 'نخستین رویداد مطمئن',
	last: 'آخرین رویداد مطمئن',
	basis: 'تاریخ‌ها از کجا هستند',
	ownActors: 'کنشگران ویژه',
	unsettled: 'کنشگرانی که تاریخ‌ها جایشان را روشن نمی‌کنند'
};

export function actorsOnlyIn(letter: string): string {
	return `کنشگران تنها در ${letter}`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? 'کنشگران در چند مورد' : 'کنشگران در هر دو';
}

export function shared(number: number, subjects: number): string {
	return `${digits(number)} در ${subjects > 2 ? 'چند مورد' : 'هر دو'}`;
}

export function difference(subjects: number): string {
	return subjects > 2 ? 'تفاوت با A' : 'تفاوت';
}

export function casesOf(kind: string): string {
	return `موارد: ${isolated(kind, 'rtl')}`;
}

export function caseNumber(number: number): string {
	return `مورد ${digits(number)}`;
}

export function cases(kind: string): string {
	return `${isolated(kind, 'rtl')}: موارد`;
}

export function caseByCase(kind: string): string {
	return `${isolated(kind, 'rtl')}: مورد به مورد`;
}

export const caseByCaseMeans = 'به روز، پس از روز ۰ هر یک، نخستین مورد در کنار نخستین.';

export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'rtl')}، ${said}`;
}

export function within(what: string, letter: string, title: string): string {
	return `${isolated(what, 'rtl')} در ${isolated(letter, 'rtl')}، ${isolated(title, 'rtl')}`;
}

export const gapNeighbours = 'پیش و پس از بلندترین وقفه';

export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: 'رویداد در روز',
	month: 'رویداد در ماه',
	year: 'رویداد در سال',
	decade: 'رویداد در دهه',
	century: 'رویداد در سده',
	millennium: 'رویداد در هزاره',
	'ten-millennia': 'رویداد در ۱۰٬۰۰۰ سال',
	'hundred-millennia': 'رویداد در ۱۰۰٬۰۰۰ سال'
};

export function secondIs(density: string): string {
	return `\u2068B\u2069: ${density}.`;
}

export function tempoHead(unit: TempoUnit | null): string {
	return unit ? `${heads.tempo}: ${tempoIn[unit]}` : heads.tempo;
}

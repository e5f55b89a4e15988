import type { TempoUnit } from '#lib/comparison/tempo.ts';
import { sentence } from './list.ts';
import { list } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export function chooses(at: number): string {
	return ['قارن', 'بـ'][at] ?? 'وبـ';
}

export const aWindow = 'مدة بين تاريخين…';
export const beforeAnEvent = 'قبل حدث…';
export const fromAnEvent = 'ابتداءً من حدث…';
export const from = 'من';
export const to = 'إلى';
export const swap = 'تبديل A وB';
export const add = 'إضافة';

export function remove(letter: string): string {
	return `إزالة ${letter}`;
}

export function dividing(letter: string): string {
	return `الحدث الذي يحد ${letter}`;
}

export const alignedAt = 'المحاذاة على';
export const alignments = {
	start: 'بداية كل منها',
	event: 'حدث في كل منها…',
	calendar: 'التقويم',
	proportional: 'النسبة المئوية من كل منها'
};

export function alignment(at: keyof typeof alignments): string {
	return `${alignedAt} ${alignments[at].replace('…', '')}`;
}

export function dayZero(letter: string): string {
	return `اليوم 0 في ${letter}`;
}

export function startOf(title: string): string {
	return `البداية: ${title}`;
}

export const change = 'تغيير';
export const changeWhat = 'تغيير ما يُقارن';

export const overlay = 'رسم B فوق A';
export const figure = 'ما يُقارن، على مسطرة واحدة';
export const anotherPair = 'اختيار فترتين أخريين';
export const everyPair = 'كل زوج من الفترات';

export function pair(first: string, second: string): string {
	return list([isolated(first, 'rtl'), isolated(second, 'rtl')]);
}

export const asTable = 'الأمر نفسه في جدول';
export const csv = 'تنزيل CSV';
export const differs = 'أوجه الاختلاف';

export function caption(names: string): string {
	return `${names}: أوجه الاختلاف`;
}

export function pairCaption(first: string, second: string): string {
	return caption(pair(first, second));
}

export function notComparable(ignored: readonly string[], instead: string): string {
	return `طلب العنوان ما لا تمكن مقارنته في هذا الخط الزمني (${ignored.join('، ')}). ${sentence(`المعروض بدلًا منه: ${instead}`)}`;
}

export function noTime(token: string): string {
	return `«${token}» ليس مدة زمنية: لا بد من تاريخين، الأول قبل الأخير.`;
}

export const showEvents = '، اعرض الأحداث';
export const close = 'إغلاق';
export const noEvent = 'لا يبدأ فيها أي حدث.';
export const openBeginning = 'لا يتبين من تاريخه هل يبدأ في هذه الفترة.';
export const someReadings = 'محتسب في بعض قراءات تاريخه';

export const none = 'لا شيء';
export const noneForCertain = 'لا شيء مؤكدًا';

export const heads = {
	dates: 'التواريخ',
	length: 'المدة',
	events: 'الأحداث',
	tempo: 'الوتيرة',
	gap: 'أطول انقطاع',
	first: 'أول حدث مؤكد',
	last: 'آخر حدث مؤكد',
	basis: 'مصدر التواريخ',
	ownActors: 'أطراف خاصة بها',
	unsettled: 'أطراف لا تحسم التواريخ أمرها'
};

export function actorsOnlyIn(letter: string): string {
	return `أطراف في ${letter} وحدها`;
}

export function actorsShared(subjects: number): string {
	return subjects > 2 ? 'أطراف في أكثر من واحدة' : 'أطراف في الاثنتين';
}

export function shared(number: number, subjects: number): string {
	return `${number} في ${subjects > 2 ? 'أكثر من واحدة' : 'الاثنتين'}`;
}

export function difference(subjects: number): string {
	return subjects > 2 ? 'الفرق عن A' : 'الفرق';
}

export function casesOf(kind: string): string {
	return `الحالات: ${isolated(kind, 'rtl')}`;
}

export function caseNumber(number: number): string {
	return `الحالة ${number}`;
}

export function cases(kind: string): string {
	return `${isolated(kind, 'rtl')}: الحالات`;
}

export function caseByCase(kind: string): string {
	return `${isolated(kind, 'rtl')}: حالة بحالة`;
}

export const caseByCaseMeans = 'بالأيام بعد اليوم 0 لكل منها، الحالة الأولى إلى جانب الأولى.';

export function eventWith(label: string, said: string): string {
	return `${isolated(label, 'rtl')}، ${said}`;
}

export function within(what: string, letter: string, title: string): string {
	return `${isolated(what, 'rtl')} في ${isolated(letter, 'rtl')}، ${isolated(title, 'rtl')}`;
}

export const gapNeighbours = 'قبل أطول انقطاع وبعده';

export const tempoIn: Readonly<Record<TempoUnit, string>> = {
	day: 'حدث في اليوم',
	month: 'حدث في الشهر',
	year: 'حدث في السنة',
	decade: 'حدث في العقد',
	century: 'حدث في القرن',
	millennium: 'حدث في الألفية',
	'ten-millennia': 'حدث في 10,000 سنة',
	'hundred-millennia': 'حدث في 100,000 سنة'
};

export function secondIs(density: string): string {
	return `\u2068B\u2069: ${density}.`;
}

export function tempoHead(unit: TempoUnit | null): string {
	return unit ? `${heads.tempo}: ${tempoIn[unit]}` : heads.tempo;
}

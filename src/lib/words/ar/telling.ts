import { roundLength } from '#lib/dates/duration.ts';
import type { DocumentKind } from '#lib/story/types.ts';
import type { TextMovement } from '../text-movement.ts';
import { textWords } from './counts.ts';
import { instant } from './dates.ts';
import { agrees, the } from './documents.ts';
import { counted, figure, form } from './numbers.ts';
import { isolated } from '#lib/text/isolated.ts';

export const title = 'ترتيب السرد';
export const asTold = (kind: DocumentKind): string => `كما ${agrees(kind, 'يرويه', 'ترويه')} ${the(kind)}`;
export const asHappened = 'كما حدث';
export const earliestFirst = 'الأقدم أولًا، بمسافات متساوية';
export const part = 'الجزء';
export const events = 'الأحداث';
export const earliest = 'الأقدم';
export const latest = 'الأحدث';

export function topToBottom(words: number): string {
	return `من الأعلى إلى الأسفل، ${textWords(words)}`;
}

export function path(kind: DocumentKind): string {
	return `مسار ${the(kind)} عبر الزمن`;
}

/** The switch that has `path` drawn so. */
export const rightToLeft = 'يمتد المسار من اليمين إلى اليسار';

export function pathMeans(compressedBefore: number | null): string {
	return `كل خطوة هي الذكر التالي في النص. الأعلى هو الأحدث، والمدة تقع عند بدايتها${compressed(compressedBefore)}.`;
}

export function partsMean(compressedBefore: number | null): string {
	return `كل عمود جزء من النص بترتيب القراءة. الأعلى هو الأحدث: يمتد العمود من أقدم أحداث الجزء إلى أحدثها، ويضم قسمه الداكن النصف الأوسط منها، ويمضي الخط من وسط جزء إلى وسط الذي يليه. والمدة تقع عند بدايتها${compressed(compressedBefore)}.`;
}

function compressed(before: number | null): string {
	return before === null ? '' : `؛ والسنوات السابقة لعام ${instant(before, 'year')} مضغوطة`;
}

export function leap(length: number): string {
	const { unit, count } = roundLength(length);
	const forms = {
		year: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', other: '# سنة' },
		month: { one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرًا', other: '# شهر' },
		day: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' }
	};
	return count < 1 ? 'أقل من يوم' : `حوالي ${counted(count, forms[unit])}`;
}

export function leapBack(length: number): string {
	return `${leap(length)} إلى الوراء`;
}

export function each(sources: number): string {
	return `كيف يمضي كل من المصادر (${figure(sources)}) عبر الزمن.`;
}

export function movement(
	{ events, mentions, back, forward, still, longestBack }: TextMovement,
	kind: DocumentKind
): string {
	if (!events) return '';
	const sentences = [`في ${the(kind)} عدد الأحداث ${figure(events)}، وعدد مرات ذكرها ${figure(mentions)}.`];
	if (back || forward) {
		sentences.push(`من ذكر إلى الذي يليه: الرجوع في الزمن ${times(back)}، والتقدم ${times(forward)}.`);
	}
	if (still && (back || forward)) {
		sentences.push(`في الخطوات الباقية (${figure(still)}) التاريخان متماثلان أو لا يمكن ترتيبهما.`);
	}
	if (longestBack) sentences.push(`أطول قفزة إلى الوراء: ${leap(longestBack.length)}.`);
	return sentences.join(' ');
}

function times(count: number): string {
	if (count === 0) return 'ولا مرة';
	return counted(count, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' });
}

export function key(periods: boolean): string {
	const curves = 'يصل كل منحنى مقطعًا بالحدث الذي يرويه؛ والرقم في آخر السطر هو عدد هذه المقاطع، وبه تُفتح.';
	return periods ? `${curves} ويعين خط رفيع أول حدث في كل فترة.` : curves;
}

export function casesLeftOut(cases: number, sharing: number, kind: DocumentKind): string {
	const what = `الحالات المؤرخة مما لا ${agrees(kind, 'يذكره', 'تذكره')} ${the(kind)} إلا عمومًا`;
	const lead = `غير معروض هنا: ${what} (${figure(cases)})`;
	return sharing > 1 ? `${lead}، ومنها ما يستند إلى الكلمات نفسها (${figure(sharing)}).` : `${lead}.`;
}

export function begins(period: string): string {
	return `تبدأ الفترة «${isolated(period, 'rtl')}». `;
}

export function timesTold(places: number): readonly [before: string, after: string] {
	return ['عدد المقاطع: ', form(places, { few: 'مقاطع', many: 'مقطعًا', other: 'مقطع' })];
}

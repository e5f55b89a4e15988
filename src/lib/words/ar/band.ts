import type { Span } from '#lib/dates/fuzzy.ts';
import { instant, span } from './dates.ts';
import { figure } from './numbers.ts';

export const title = 'الخط الزمني';
export const lanes = 'المسارات';
export const off = 'مخفي';

export function lane(title: string, after: string): string {
	return `${title} ${after}`;
}

export const showing = 'المعروض:';

export function compressedInOverview(before: number): string {
	return `، والسنوات السابقة لعام ${instant(before, 'year')} مضغوطة في النظرة العامة`;
}

export function compressedShort(before: number): string {
	return `ما قبل ${instant(before, 'year')} مضغوط`;
}

export const rightToLeft = 'الزمن من اليمين إلى اليسار';
export const evenSpacing = 'مسافات متساوية';
export const evenSpacingMeans =
	'مسافات متساوية: خطوة واحدة من كل حدث إلى الذي يليه، مهما كان الزمن الفاصل بينهما.';
export const zoom = 'التكبير';
export const zoomOut = 'تصغير';
export const zoomIn = 'تكبير';
export const fitAll = 'عرض الكل';
export const reset = 'إعادة الضبط';
export const compareThis = 'قارن هذا بـ…';

export function described(sight: Span): string {
	return `أحداث مرسومة على محور الزمن، ${span(sight)}. مفاتيح الأسهم للتنقل، وزائد وناقص للتكبير والتصغير، و0 لعرض الكل.`;
}

export const start = 'بداية الزمن المعروض';
export const end = 'نهاية الزمن المعروض';

export function period(number: number, title: string, when: string): string {
	return `${number} ${title}، ${when}`;
}

export function place(number: number, of: number): string {
	return `${figure(number)} من ${figure(of)}`;
}

export const close = 'إغلاق';

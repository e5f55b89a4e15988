import type { DocumentKind } from '#lib/story/types.ts';
import { ofEvents } from './counts.ts';
import { the } from './documents.ts';
import { counted, figure } from './numbers.ts';

export const title = 'البحث عن أحداث';
export const label = 'البحث عن أحداث بكلمة أو اسم أو تاريخ';
export const filters = 'عوامل التصفية';
export const category = 'الفئة';
export const actor = 'الطرف';
export const all = 'الكل';
export const allActors = 'كل الأطراف';

export function withNumber(name: string, number: number): string {
	return `${name} (${figure(number)})`;
}

export const eventsCounted = ' (عدد الأحداث)';

export function shownOf(shown: number, total: number): string {
	return `${figure(shown)} من ${ofEvents(total)}`;
}

export function places(number: number, kind: DocumentKind): string {
	const forms = { one: 'موضع واحد', two: 'موضعان', few: '# مواضع', many: '# موضعًا', other: '# موضع' };
	return `${number === 0 ? 'لا مواضع' : counted(number, forms)} في ${the(kind)}`;
}

export function quoted(query: string): string {
	return `«${query}»`;
}

export function nothing(query: string): string {
	return query === '' ? 'لا أحداث توافق عوامل التصفية هذه.' : `لا أحداث توافق ${quoted(query)}.`;
}

export const clearWords = 'مسح الكلمات';
export const clearFilters = 'مسح كل عوامل التصفية';
export const clearAll = 'مسح الكل';
export const active = 'عوامل التصفية المفعلة';
export const remove = 'إزالة';
export const found = 'الأحداث التي عُثر عليها';

export function more(number: number): string {
	return `وهناك المزيد (${figure(number)}): ضيّق البحث بكلمات أو عوامل تصفية أخرى.`;
}
